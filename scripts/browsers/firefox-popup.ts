import type { Page } from "puppeteer-core";
import type { ExtensionView, PageTask } from "./driven-browser.ts";
import { pressKey } from "./firefox-keys.ts";
import type { Privileged } from "./firefox-privileged.ts";
import { waitUntil } from "./wait-until.ts";

/** The element of Firefox's own window that shows the popup. */
const POPUP_BROWSER = `document.querySelector("browser.webextension-popup-browser")`;
/** The popup's window, as any other page of the extension sees it. */
const POPUP_WINDOW = `browser.extension.getViews({ type: "popup" })[0]`;

/**
 * A task as an expression that runs in `quietPage` and sees the popup's `window` and `document`:
 * BiDi lists no context for a toolbar popup, but the extension's other pages may reach into it.
 */
function inPopup(task: PageTask<never[], unknown>, args: readonly unknown[]): string {
  const view = POPUP_WINDOW;
  return `((window, document) => (${task})(...${JSON.stringify(args)}))(${view}, ${view}.document)`;
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

/** Where the middle of an element is, after it was scrolled into sight. */
function middleOf(selector: string): { x: number; y: number } {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`The popup has no ${selector}.`);
  element.scrollIntoView({ block: "nearest" });
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** True once the pointer has arrived over an element. */
function isUnderPointer(selector: string): boolean {
  return document.querySelector(selector)?.matches(":hover") ?? false;
}

/** The open toolbar popup; `quietPage` is a page of the extension in a tab behind. */
export function firefoxPopup(quietPage: Page, privileged: Privileged): ExtensionView {
  const evaluate: ExtensionView["evaluate"] = (task, ...args) =>
    quietPage.evaluate(inPopup(task as PageTask<never[], unknown>, args)) as never;
  return {
    evaluate,
    async click(selector) {
      // Firefox moves the panel and its content while it opens: as a reader would, aim until the
      // pointer is there.
      const place = await waitUntil(`the pointer to reach ${selector}`, async () => {
        const aim = await evaluate(middleOf, selector);
        await privileged(mouse(["mousemove"], aim));
        return (await evaluate(isUnderPointer, selector)) && aim;
      });
      await privileged(mouse(["mousedown", "mouseup"], place));
    },
    async type(text) {
      for (const character of text) await privileged(pressKey({ key: character }));
    },
    async press(key) {
      await privileged(pressKey({ key }));
    },
    async screenshot() {
      const address = String(await privileged(SNAPSHOT));
      return Buffer.from(address.slice(address.indexOf(",") + 1), "base64");
    },
    async close() {
      await evaluate(() => window.close());
      await quietPage.waitForFunction(`!${POPUP_WINDOW}`);
    },
  };
}

/** Resolves once the popup that the toolbar button opens has drawn itself. */
export async function popupIsDrawn(quietPage: Page): Promise<void> {
  await quietPage.waitForFunction(`${POPUP_WINDOW}?.document.querySelector("#app > *") && true`);
}

/** A press on the button would close a popup that is still open, as after a test that failed. */
export async function closeLeftOpen(quietPage: Page): Promise<void> {
  await quietPage.evaluate(`${POPUP_WINDOW}?.close()`);
  await quietPage.waitForFunction(`!${POPUP_WINDOW}`);
}
