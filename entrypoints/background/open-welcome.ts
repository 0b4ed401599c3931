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
  const openOnce = async (isToldOf: boolean) => {
    if (isOpened) return;
    isOpened = true;
    const isNoted = await note(true);
    // The background starts many times a day: what it cannot note, it would open each time.
    isOpened = (isToldOf || isNoted) && (await openTab());
    if (!isOpened && isNoted) await note(false);
  };
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === "install") await openOnce(true);
  });
  void needsOpening().then((isNeeded) => (isNeeded ? openOnce(false) : undefined));
}

const needsOpening = () =>
  wasOpened.getValue().then(
    (isDone) => !isDone,
    () => false,
  );

const note = (isDone: boolean) =>
  wasOpened.setValue(isDone).then(
    () => true,
    () => false,
  );

const openTab = () =>
  browser.tabs.create({ url: browser.runtime.getURL("/welcome.html") }).then(
    () => true,
    () => false,
  );
