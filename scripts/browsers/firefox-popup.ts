import type { Page } from "puppeteer-core";
import { type ExtensionView, type PageTask, POPUP_READY } from "./driven-browser.ts";
import { pressKey } from "./firefox-keys.ts";
import type { Privileged } from "./firefox-privileged.ts";
import { waitUntil } from "./wait-until.ts";

/** The element of Firefox's own window that shows the popup. */
const POPUP_BROWSER = `document.querySelector("browser.webextension-popup-browser")`;
/** The popup's window, as any other page of the extension sees it. */
const POPUP_WINDOW = `browser.extension.getViews({ type: "popup" })[0]`;

/**
 * A task as an expression that runs in `quietPage` and sees the popup's `window` and `document`:
 * BiDi lists no context for a toolbar popup, but the extension's other pages may reach into it. It
 * has the popup's timers, too, as those of a tab behind go off once a second.
 */
function inPopup(task: PageTask<never[], unknown>, args: readonly unknown[]): string {
  return `((window) => {
    const { document } = window;
    const setTimeout = window.setTimeout.bind(window);
    return (${task})(...${JSON.stringify(args)});
  })(${POPUP_WINDOW})`;
}

type MouseEventType = "mousemove" | "mousedown" | "mouseup";

function mouse(types: readonly MouseEventType[], { x, y }: { x: number; y: number }): string {
  return `(() => {
    const { x, y } = ${POPUP_BROWSER}.getBoundingClientRect();
    for (const type of ${JSON.stringify(types)}) {
      window.synthesizeMouseEvent(type, x + ${x}, y + ${y}, { button: 0, clickCount: 1 }, {});
    }
  })()`;
}

/** A PNG as a data address, at two pixels to one. */
const SNAPSHOT = `(async () => {
  const { currentWindowGlobal } = ${POPUP_BROWSER}.browsingContext;
  const bitmap = await currentWindowGlobal.drawSnapshot(null, 2, "white");
  const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext("2d").drawImage(bitmap, 0, 0);
  return canvas.toDataURL("image/png");
})()`;

/** Where the middle of an element is, after it was scrolled into sight; null where there is none. */
function middleOf(selector: string): { x: number; y: number } | null {
  const element = document.querySelector(selector);
  if (!element) return null;
  element.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** True once the pointer has arrived over an element. */
function isUnderPointer(selector: string): boolean {
  return document.querySelector(selector)?.matches(":hover") ?? false;
}

/** How many keys the popup has been given since this was asked for the first time. */
function keysHeard(): number {
  const popup = window as unknown as { keysHeard?: number };
  if (popup.keysHeard === undefined) {
    popup.keysHeard = 0;
    const count = () => {
      popup.keysHeard = (popup.keysHeard ?? 0) + 1;
    };
    window.addEventListener("keydown", count, { capture: true });
  }
  return popup.keysHeard;
}

/** The open toolbar popup; `quietPage` is a page of the extension in a tab behind. */
export function firefoxPopup(quietPage: Page, privileged: Privileged): ExtensionView {
  const evaluate: ExtensionView["evaluate"] = (task, ...args) =>
    quietPage.evaluate(inPopup(task as PageTask<never[], unknown>, args)) as never;
  /** Null once the popup is gone, as after a key that closes it. */
  const heard = () =>
    quietPage.evaluate(`${POPUP_WINDOW} ? ${inPopup(keysHeard, [])} : null`) as Promise<
      number | null
    >;
  // Firefox passes keys on to the popup's process and does not wait for it, so that a look at once
  // after a key could show what was before it.
  const pressKeys = async (keys: readonly string[]) => {
    const before = (await heard()) ?? 0;
    for (const key of keys) await privileged(pressKey({ key }));
    await waitUntil(`the popup to hear ${keys.join()}`, async () => {
      const now = await heard();
      return now === null || now >= before + keys.length;
    });
  };
  return {
    evaluate,
    async click(selector) {
      // Firefox moves the panel and its content while it opens: as a reader would, aim until the
      // pointer is there.
      const place = await waitUntil(`the pointer to reach ${selector}`, async () => {
        const aim = await evaluate(middleOf, selector);
        if (!aim) return null;
        await privileged(mouse(["mousemove"], aim));
        return (await evaluate(isUnderPointer, selector)) && aim;
      });
      await privileged(mouse(["mousedown", "mouseup"], place));
    },
    type: (text) => pressKeys([...text]),
    press: (key) => pressKeys([key]),
    async screenshot() {
      const address = String(await privileged(SNAPSHOT));
      return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
    },
    async close() {
      await evaluate(() => window.close());
      await popupIsGone(quietPage, privileged);
    },
  };
}

/** Firefox loads a popup out of sight, then moves it into the panel that it opens. */
const IS_IN_SIGHT = `(() => {
  const panel = ${POPUP_BROWSER}?.closest("panel");
  return panel?.id === "customizationui-widget-panel" && panel.state === "open";
})()`;

/**
 * Resolves once the popup that the toolbar button opens is in sight and ready. The quiet page cannot
 * wait for that by itself: in a tab behind, Firefox slows frames and timers down to one a second.
 */
export async function popupIsReady(quietPage: Page, privileged: Privileged): Promise<void> {
  const isReady = `Boolean(${POPUP_WINDOW}?.document.querySelector("${POPUP_READY}"))`;
  await waitUntil("the popup to be ready", () => quietPage.evaluate(isReady));
  await waitUntil("the panel of the popup", () => privileged(IS_IN_SIGHT));
}

/** A press on the button would close a popup that is still open, as after a test that failed. */
export async function closeLeftOpen(quietPage: Page, privileged: Privileged): Promise<void> {
  await quietPage.evaluate(`${POPUP_WINDOW}?.close()`);
  await popupIsGone(quietPage, privileged);
}

/** A panel on its way out would take the next key, and the next popup with it. */
async function popupIsGone(quietPage: Page, privileged: Privileged): Promise<void> {
  await waitUntil("the popup to go", () => quietPage.evaluate(`!${POPUP_WINDOW}`));
  await waitUntil("the panel to close", () => privileged(`!${POPUP_BROWSER}`));
}
