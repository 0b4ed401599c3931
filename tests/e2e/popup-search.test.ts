import { describe, expect, test } from "vitest";
import type { ExtensionView } from "../../scripts/browsers/driven-browser.ts";
import { popupEntries, popupText } from "../../scripts/browsers/read-popup.ts";
import { searchFor } from "./popups.ts";
import { browserName, startBrowser } from "./start-browser.ts";

const started = startBrowser();

async function openPopup(file = "news.html"): Promise<ExtensionView> {
  const page = await started.openMarked(file);
  const popup = await started.browser.pressToolbarButton(page);
  await expect.poll(() => popupEntries(popup)).not.toEqual([]);
  return popup;
}
const first = async (popup: ExtensionView) => (await popupEntries(popup))[0]?.id;
const focused = (popup: ExtensionView) =>
  popup.evaluate(() => {
    const { activeElement: active } = document;
    const line = active?.closest("li");
    return active?.localName === "input" ? "field" : (line?.getAttribute("aria-posinset") ?? null);
  });

/** What a page of the extension may ask of the browser. */
interface ExtensionScope {
  readonly chrome: {
    readonly storage: { readonly session: { get(key: string): Promise<object> } };
  };
}
const keptViews = (popup: ExtensionView) =>
  popup.evaluate(async () => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    return JSON.stringify(await storage.session.get("popupViews"));
  });

describe("the fact browser", () => {
  test("shows the letters that were found, through a misspelling, too", async () => {
    const popup = await openPopup();
    await searchFor(popup, "helsnki summ");
    await expect.poll(() => first(popup)).toBe("helsinki-summit-2018");
    const marks = () =>
      popup.evaluate(() =>
        [...document.querySelectorAll("[data-id=helsinki-summit-2018] .name mark")].map(
          ({ textContent }) => textContent,
        ),
      );
    await expect.poll(marks).toEqual(["Helsinki", "summ"]);
    await popup.close();
  });

  test("narrows by claim and by years, and finds a way out where that leaves nobody", async () => {
    const popup = await openPopup();
    await popup.click("#tab-facts");
    await popup.click(".filters summary");
    await expect.poll(() => popupText(popup, ".filters select")).toMatch(/Denied/);
    const choose = (selector: string, value: string) =>
      popup.evaluate(
        (at, wanted) => {
          const select = document.querySelector<HTMLSelectElement>(at);
          if (!select) throw new Error(`There is no ${at}.`);
          select.value = wanted;
          select.dispatchEvent(new Event("change", { bubbles: true }));
        },
        selector,
        value,
      );
    await choose(".filters select", "denied");
    await expect.poll(() => popupText(popup, ".filters summary")).toBe("Filters, 1 in use");
    await expect.poll(() => popupText(popup, ".found")).toMatch(/^\d+ records?, by name$/);
    await popup.click(".years input");
    await popup.type("1800");
    await popup.click(".years input:last-of-type");
    await popup.type("1801");
    await expect.poll(() => popupText(popup, ".found")).toBe("No record passes the filters.");
    await popup.click(".nothing .action");
    await expect.poll(() => popupText(popup, ".filters summary")).toBe("Filters");
    await expect.poll(() => popupText(popup, ".found")).toMatch(/^\d\d+ records, by name$/);
    await popup.close();
  });

  test("by keyboard alone: search, down a list of which little is there, to a record and back; Esc clears", async () => {
    const popup = await openPopup();
    await popup.click("h1");
    await popup.press("/");
    await expect.poll(() => focused(popup)).toBe("field");
    await expect.poll(() => popupText(popup, ".found")).toMatch(/^\d\d+ records, by name$/);
    const total = Number.parseInt((await popupText(popup, ".found")) ?? "", 10);
    const lines = () => popup.evaluate(() => document.querySelectorAll(".results li").length);
    expect(await lines()).toBeLessThan(total);
    for (let place = 1; place <= 60; place++) {
      await popup.press("ArrowDown");
      await expect.poll(() => focused(popup)).toBe(String(place));
    }
    expect(await lines()).toBeLessThan(total);
    const isInSight = () =>
      popup.evaluate(() => {
        const box = document.activeElement?.getBoundingClientRect();
        const around = document.querySelector(".results")?.getBoundingClientRect();
        return box && around ? box.top >= around.top - 1 && box.bottom <= around.bottom + 1 : false;
      });
    await expect.poll(isInSight).toBe(true);
    const nameInFocus = () =>
      popup.evaluate(() => document.activeElement?.querySelector(".name")?.textContent ?? null);
    // Results come in pages; before its own is here, a line opens nothing.
    await expect.poll(nameInFocus).not.toBeNull();
    const name = await nameInFocus();
    await popup.press("Enter");
    await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe(name);
    await popup.press("Backspace");
    await expect.poll(() => popupText(popup, "[data-view=record]")).toBeNull();
    await expect.poll(() => focused(popup)).toBe("60");
    await popup.press("/");
    await expect.poll(() => focused(popup)).toBe("field");
    await popup.type("Rutte");
    await expect.poll(() => first(popup)).toBe("mark-rutte");
    // Firefox closes the popup at the first Escape, whatever the page in it says.
    if (browserName === "chromium") {
      await popup.press("Escape");
      await expect.poll(() => popupText(popup, ".found")).toBe(`${total} records, by name`);
    }
    await popup.close();
  });

  test("goes on where the browser stops the background between two keystrokes", async () => {
    const popup = await openPopup();
    await searchFor(popup, "Zelen");
    await expect.poll(() => first(popup)).toBe("volodymyr-zelensky");
    // What is kept of the view wakes the background, too, where it is not yet written.
    await expect.poll(() => keptViews(popup)).toContain("Zelen");
    await started.browser.stopBackground();
    await popup.type("ksy");
    await expect.poll(() => popupText(popup, ".results .name mark")).toBe("Zelensky");
    await popup.close();
  });
});

describe("the popup opens again", () => {
  test("where it was, on the same page; on a fresh one at the page", async () => {
    const page = await started.openMarked("news.html");
    let popup = await started.browser.pressToolbarButton(page);
    await searchFor(popup, "Helsinki");
    await expect.poll(() => first(popup)).toBe("helsinki-summit-2018");
    await popup.click("[data-id=helsinki-summit-2018]");
    await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe("Helsinki summit");
    // A popup that closes before its view is kept is not where it was.
    await expect.poll(() => keptViews(popup)).toContain("helsinki-summit-2018");
    await popup.close();
    popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupText(popup, "[data-view=record] h2")).toBe("Helsinki summit");
    await popup.click(".back");
    await expect.poll(() => first(popup)).toBe("helsinki-summit-2018");
    expect(
      await popup.evaluate(
        () => document.querySelector<HTMLInputElement>("input[type=search]")?.value,
      ),
    ).toBe("Helsinki");
    await popup.close();
    await page.tab.reload();
    popup = await started.browser.pressToolbarButton(page);
    await expect.poll(() => popupEntries(popup)).not.toEqual([]);
    expect(await popup.evaluate(() => document.querySelector("[data-view=page]") !== null)).toBe(
      true,
    );
    await popup.close();
  });
});
