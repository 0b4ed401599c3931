import { afterEach, describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { button, openOptions, press, settingOf, stored, textOf } from "./options-page.ts";
import { switchState } from "./popups.ts";
import { browserName, startBrowser } from "./start-browser.ts";

type Area = "local" | "sync";

interface ExtensionScope {
  readonly chrome: {
    readonly storage: Readonly<
      Record<
        Area,
        {
          get(): Promise<Record<string, unknown>>;
          set(items: object): Promise<void>;
          remove(keys: readonly string[]): Promise<void>;
        }
      >
    >;
  };
}

const FILLER = "filler-";
/** Characters of the first things stored; the browsers take no larger ones there. */
const LARGEST: Readonly<Record<Area, number>> = { local: 4_000_000, sync: 8_000 };

const started = startBrowser();

/** Stores what nobody needs, in ever smaller pieces, until not a character more fits. */
async function fill({ tab }: WebPage, area: Area): Promise<void> {
  await tab.evaluate(
    async (name, filler, largest) => {
      const store = (globalThis as unknown as ExtensionScope).chrome.storage[name];
      let last = "x";
      await store.set({ [`${filler}last`]: last });
      let pieces = 0;
      for (let size = largest; size >= 1; ) {
        try {
          await store.set({ [`${filler}${pieces}`]: "x".repeat(size) });
          pieces++;
        } catch {
          size = Math.floor(size / 2);
        }
      }
      // A new piece needs room for its name; this one grows by single characters.
      for (let isFull = false; !isFull; ) {
        last += "x";
        isFull = await store.set({ [`${filler}last`]: last }).then(
          () => false,
          () => true,
        );
      }
    },
    area,
    FILLER,
    LARGEST[area],
  );
}

async function makeRoom({ tab }: WebPage, area: Area): Promise<void> {
  await tab.evaluate(
    async (name, filler) => {
      const store = (globalThis as unknown as ExtensionScope).chrome.storage[name];
      const keys = Object.keys(await store.get());
      await store.remove(keys.filter((key) => key.startsWith(filler)));
    },
    area,
    FILLER,
  );
}

/** What is stored that somebody needs. */
async function needed(page: WebPage, area: Area): Promise<Record<string, unknown>> {
  const all = Object.entries(await stored(page, area));
  return Object.fromEntries(all.filter(([key]) => !key.startsWith(FILLER)));
}

let page: WebPage;
afterEach(async () => {
  for (const area of ["local", "sync"] as const) await makeRoom(page, area);
  await page.tab.close();
});

// Firefox takes what the disk has room for, and no test fills that.
describe.runIf(browserName === "chromium")("where the browser has no room left", () => {
  test("a setting is not changed, the reader is told, and nothing is lost", async () => {
    const article = await started.openMarked("news.html");
    page = await openOptions(started.browser);
    await press(page, "input[name=headings]");
    await expect.poll(async () => (await needed(page, "local")).settings).toBeDefined();
    const before = await needed(page, "local");
    await fill(page, "local");

    await press(page, "input[name=events]");
    await expect.poll(() => textOf(page, ".told .problem")).toMatch(/no room left/);
    await expect.poll(() => settingOf(page, "input[name=events]")).toBe("true");
    expect(await needed(page, "local")).toEqual(before);

    await makeRoom(page, "local");
    await press(page, "input[name=events]");
    await expect.poll(() => settingOf(page, "input[name=events]")).toBe("false");
    await expect.poll(() => textOf(page, ".told .problem")).toBe("");
    await expect
      .poll(async () => (await readMarks(article.tab)).map(({ highlight }) => highlight))
      .not.toContain("sidelight-event");
    await press(page, "input[name=events]");
    await expect.poll(() => settingOf(page, "input[name=events]")).toBe("true");
  });

  test("the switch of a site stays as it is, and the popup says why", async () => {
    const article = await started.openMarked("news.html");
    page = await openOptions(started.browser);
    await fill(page, "local");
    const popup = await started.browser.pressToolbarButton(article);
    await expect.poll(() => switchState(popup)).toBe("true");
    await popup.click("[role=switch]");
    await expect.poll(() => popupText(popup, ".top .problem")).toMatch(/could not store/);
    await expect.poll(() => switchState(popup)).toBe("true");
    await popup.close();
    expect(await readMarks(article.tab)).not.toEqual([]);
  });
});

test("settings that the browser takes no more of for carrying are kept here, and it is said", async () => {
  page = await openOptions(started.browser);
  await fill(page, "sync");
  await press(page, "input[name=sync]");
  await expect.poll(() => textOf(page, "#sync .problem")).toMatch(/takes no more at the moment/);
  // Forgotten, it tells when the next attempt has failed: one under way would take the button away.
  await page.tab.evaluate(() =>
    (globalThis as unknown as ExtensionScope).chrome.storage.local.remove(["syncProblem"]),
  );
  await press(page, "input[name=markStyle][value=dotted]");
  await expect.poll(() => settingOf(page, "[name=markStyle][value=dotted]")).toBe("true");
  await expect
    .poll(() => needed(page, "local"))
    .toMatchObject({ settings: { markStyle: "dotted" }, syncProblem: "quota" });
  await expect.poll(() => textOf(page, "#sync .problem")).toMatch(/takes no more at the moment/);
  expect(await needed(page, "sync")).toEqual({});

  await makeRoom(page, "sync");
  await press(page, button("Try again"));
  await expect.poll(() => textOf(page, "#sync .problem")).toBeNull();
  await expect
    .poll(() => needed(page, "sync"))
    .toMatchObject({
      settings: { markStyle: "dotted" },
    });
  await press(page, "input[name=sync]");
  await expect.poll(() => needed(page, "sync")).toEqual({});
});
