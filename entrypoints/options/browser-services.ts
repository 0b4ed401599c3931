import { browser } from "wxt/browser";
import { startSample } from "../../components/Sample.tsx";
import { sendMessage } from "../../contract/messages.ts";
import { openShortcutSettings, readShortcuts } from "../../contract/shortcuts.ts";
import type { OptionsServices } from "./services.ts";

/** The services of the options page in a real browser. */
export function browserServices(): OptionsServices {
  return {
    version: browser.runtime.getManifest().version,
    state: () => sendMessage("optionsState", undefined),
    set: (changes) => sendMessage("setSettings", changes),
    changeSites: (change) => sendMessage("changeSiteControl", change),
    async markAgain(id) {
      await sendMessage("decide", { kind: "never", id, undo: true });
    },
    takeBack: ({ address, decision }) => sendMessage("takeBack", { address, decision }),
    setSync: (on) => sendMessage("setSync", { on }),
    trySync: () => sendMessage("trySync", undefined),
    importBackup: (text) => sendMessage("importBackup", { text }),
    resetAll: () => sendMessage("resetAll", undefined),
    undoReplacing: () => sendMessage("undoReplacing", undefined),
    keepReplacing: () => sendMessage("keepReplacing", undefined),
    discardKept: () => sendMessage("discardKept", undefined),
    shortcuts: readShortcuts,
    changeShortcuts: openShortcutSettings,
    startSample: () => startSample(document),
    saveFile,
    onStored(listener) {
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}

function saveFile(name: string, text: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
