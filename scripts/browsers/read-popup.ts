import type { ExtensionView } from "./driven-browser.ts";
import { waitUntil } from "./wait-until.ts";

/** One line of a list of people or events. */
export interface PopupEntry {
  readonly id: string;
  readonly name: string;
  /** How often the page names it; absent in search results. */
  readonly count?: number;
}

/** The lists in sight, top to bottom. */
export function popupEntries(popup: ExtensionView): Promise<readonly PopupEntry[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>("[data-view]:not([hidden]) button.entity")].map(
      (button) => {
        const count = button.querySelector(".count")?.textContent;
        return {
          id: button.dataset.id ?? "",
          name: button.querySelector(".name")?.textContent ?? "",
          ...(count ? { count: Number(count) } : {}),
        };
      },
    ),
  );
}

/** Resolves when the window of the popup has grown to what it shows. */
export async function popupIsWhole(popup: ExtensionView): Promise<void> {
  await waitUntil("the popup to be as large as its content", () =>
    popup.evaluate(() => window.innerHeight >= document.documentElement.scrollHeight),
  );
}

/** The words of the first element that fits; null where there is none. */
export function popupText(popup: ExtensionView, selector = "#app"): Promise<string | null> {
  return popup.evaluate(
    (wanted) => document.querySelector(wanted)?.textContent?.replace(/\s+/g, " ").trim() ?? null,
    selector,
  );
}
