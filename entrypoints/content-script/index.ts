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
  const heed = ({ id }: { id?: string | undefined }) => {
    if (id !== ownId()) throw new Error("Only Sidelight itself may ask this.");
  };
  onMessage("siteMayHaveChanged", ({ sender }) => {
    heed(sender);
    return page.refresh();
  });
  onMessage("pageReport", ({ sender }) => {
    heed(sender);
    return page.report();
  });
  onMessage("tellState", ({ sender }) => {
    heed(sender);
    return page.tellState();
  });
  onMessage("command", ({ data, sender }) => {
    heed(sender);
    if (hasReader(document)) page.obey(data.name);
  });
  onMessage("goOn", ({ sender }) => {
    heed(sender);
    page.goOn();
  });
  onMessage("describeTop", ({ data, sender }) => {
    heed(sender);
    return page.describe(data.frame);
  });
  onMessage("topChanged", ({ sender }) => {
    heed(sender);
    return page.topChanged();
  });
  whenActivated(document, () => void page.refresh());
});
