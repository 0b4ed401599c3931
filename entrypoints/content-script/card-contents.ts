import { type CardContent, sendMessage } from "../../contract/messages.ts";
import { answer } from "./ask-background.ts";
import { CARDS_AHEAD_MAX, CARDS_KEPT_MAX } from "./tuning.ts";

/** The cards of a page's entities, the first of them here before they are wanted. */
export class CardContents {
  private readonly known = new Map<string, CardContent>();
  private readonly asked = new Set<string>();

  /** Asks for what was not asked for before, of the first so many. */
  async prepare(ids: readonly string[]): Promise<void> {
    const fresh = ids.slice(0, CARDS_AHEAD_MAX).filter((id) => !this.asked.has(id));
    if (fresh.length > 0) await this.ask(fresh);
  }

  /** The cards of these entities; asked for now if they are not here yet. Unknown ids are left out. */
  async get(ids: readonly string[]): Promise<readonly CardContent[]> {
    const missing = ids.filter((id) => !this.known.has(id));
    if (missing.length > 0) await this.ask(missing);
    return ids.flatMap((id) => this.known.get(id) ?? []);
  }

  private async ask(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.asked.add(id);
    const contents = await answer(() => sendMessage("cardContents", { ids }));
    if (!contents) for (const id of ids) this.asked.delete(id);
    for (const content of contents ?? []) this.known.set(content.entity.id, content);
    for (const id of this.known.keys()) {
      if (this.known.size <= CARDS_KEPT_MAX) break;
      this.known.delete(id);
      this.asked.delete(id);
    }
  }
}
