import { sendMessage } from "../../contract/messages.ts";
import { answer } from "./ask-background.ts";

/** Has the toolbar button count anew where others are named on a page than before. */
export class FoundTeller {
  private told = "";

  tell(ids: Iterable<string>): void {
    const now = [...ids].toSorted().join(" ");
    if (now === this.told) return;
    this.told = now;
    void answer(() => sendMessage("foundOthers", undefined));
  }
}
