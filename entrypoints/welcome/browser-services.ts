import { browser } from "wxt/browser";
import { startSample } from "../../components/Sample.tsx";
import { sendMessage } from "../../contract/messages.ts";
import type { WelcomeServices } from "./services.ts";

/** The services of the first-run page in a real browser. */
export function browserServices(): WelcomeServices {
  return {
    mode: async () => (await sendMessage("optionsState", undefined)).set.siteControl.mode,
    setMode: (mode) => sendMessage("changeSiteControl", { kind: "mode", mode }),
    openOptions: () => browser.runtime.openOptionsPage(),
    startSample: () => startSample(document),
  };
}
