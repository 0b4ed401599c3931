import { browser } from "wxt/browser";
import { storage } from "wxt/utils/storage";

/** Whether the first-run page was opened on this machine. */
const wasOpened = storage.defineItem("local:welcomeOpened", { fallback: false });

/**
 * Shows the first-run page once: after an installation, not after an update of anything. Where the
 * browser does not tell of the installation, or had no window yet to open a tab in, the background makes
 * up for it when it starts.
 */
export function openWelcome(): void {
  let isOpened = false;
  const openOnce = async () => {
    if (isOpened) return;
    isOpened = true;
    isOpened = await openTab();
  };
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === "install") await openOnce();
  });
  void wasOpened.getValue().then((isDone) => (isDone ? undefined : openOnce()));
}

/** False where the browser could not; the next start of the background tries again. */
async function openTab(): Promise<boolean> {
  try {
    await browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") });
  } catch {
    return false;
  }
  // A full disk has the page opened once more, and nothing else.
  await wasOpened.setValue(true).catch(() => undefined);
  return true;
}
