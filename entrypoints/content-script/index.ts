import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { onMessage } from "../../contract/messages.ts";
import { removeOldHosts } from "./card-host.ts";
import { hasReader } from "./frame-room.ts";
import { ownId } from "./own-id.ts";
import { isFirstCopy, isReadable, whenActivated } from "./page-kind.ts";
import { PageSwitch } from "./page-switch.ts";
import { removeMarks } from "./paint-marks.ts";

export default defineUnlistedScript(() => {
  if (!isReadable(document) || !isFirstCopy()) return;
  removeOldHosts(document);
  removeMarks();
  const page = new PageSwitch(document);
  const on: typeof onMessage = (type, answer) =>
    onMessage(type, (message) => {
      const { id }: { id?: string | undefined } = message.sender;
      if (id !== ownId()) throw new Error("Not ours.");
      return answer(message);
    });
  on("siteMayHaveChanged", () => page.refresh());
  on("pageReport", () => page.report());
  on("tellState", ({ data }) => page.tellState(data.text));
  on("command", ({ data }) => {
    if (hasReader(document)) page.obey(data.name);
  });
  on("goOn", () => page.goOn());
  on("goToMention", ({ data }) => page.goTo(data));
  on("describeTop", ({ data }) => page.describe(data.frame));
  on("cardNews", ({ data }) => page.hearOfCard(data));
  on("topChanged", () => page.topChanged());
  whenActivated(document, () => void page.refresh());
});
