import { browser } from "wxt/browser";

/** Forgets what was said and shown in private windows when the last of them has closed. */
export function forgetWithPrivateWindows(...forget: readonly (() => Promise<void>)[]): void {
  browser.windows.onRemoved.addListener(async () => {
    const windows = await browser.windows.getAll();
    if (windows.some(({ incognito }) => incognito)) return;
    await Promise.all(forget.map((each) => each()));
  });
}
