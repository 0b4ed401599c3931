import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { expect } from "vitest";
import type { DrivenBrowser, WebPage } from "../../scripts/browsers/driven-browser.ts";

/** Opens the options in a tab; resolved once they show what is set. */
export async function openOptions(browser: DrivenBrowser): Promise<WebPage> {
  const page = await browser.openOwnPage("options.html");
  await page.tab.waitForSelector("#marks [data-sample]");
  return page;
}

/** Words of the page that are seen; null where there is no such element. */
export function textOf({ tab }: WebPage, selector: string): Promise<string | null> {
  return tab.evaluate(
    (wanted) => document.querySelector<HTMLElement>(wanted)?.innerText.trim() ?? null,
    selector,
  );
}

/** Whether a control is chosen: a radio button, a box, or an option's value. */
export function settingOf({ tab }: WebPage, selector: string): Promise<string | null> {
  return tab.evaluate((wanted) => {
    const control = document.querySelector<HTMLInputElement>(wanted);
    if (!control) return null;
    const isChecked = control.type === "radio" || control.type === "checkbox";
    return isChecked ? String(control.checked) : control.value;
  }, selector);
}

/** Presses what a selector or the words of a button name, with the mouse. */
export async function press({ tab }: WebPage, selector: string): Promise<void> {
  const element = await tab.waitForSelector(selector);
  await element?.evaluate((each) => each.scrollIntoView({ block: "center", behavior: "instant" }));
  // The page may still move, as where a list above has grown by what was pressed before.
  await element?.asLocator().click();
}

/** A button by its words. */
export const button = (words: string) => `::-p-xpath(//button[normalize-space(.)="${words}"])`;

/** Chooses a file for import, as the browser's own dialog would. */
export async function chooseFile(page: WebPage, text: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-backup-"));
  const file = join(folder, "backup.json");
  await writeFile(file, text);
  const input = (await page.tab.$("input[type=file]")) as ElementHandle<HTMLInputElement> | null;
  await input?.uploadFile(file);
  await expect.poll(() => textOf(page, "dialog[open] h2")).not.toBeNull();
  await rm(folder, { recursive: true });
}

interface ExtensionScope {
  readonly chrome: {
    readonly storage: Readonly<
      Record<
        "local" | "sync",
        {
          get(key: string | null): Promise<Record<string, unknown>>;
          set(items: object): Promise<void>;
        }
      >
    >;
  };
}

/** What the browser has stored for the extension. */
export function stored({ tab }: WebPage, area: "local" | "sync" = "local") {
  return tab.evaluate((name) => {
    const { storage } = (globalThis as unknown as ExtensionScope).chrome;
    return storage[name].get(null);
  }, area);
}

/** Stores something behind the extension's back. */
export function store({ tab }: WebPage, items: object, area: "local" | "sync" = "local") {
  return tab.evaluate(
    (name, values) => {
      const { storage } = (globalThis as unknown as ExtensionScope).chrome;
      return storage[name].set(values);
    },
    area,
    items,
  );
}

/** Everything as it was at first, by the reader's own way, and no note about it left. */
export async function resetAll(page: WebPage): Promise<void> {
  await press(page, button("Reset everything …"));
  await expect.poll(() => textOf(page, "dialog[open] h2")).not.toBeNull();
  if ((await page.tab.$(button("Reset"))) === null) return press(page, button("Close"));
  await press(page, button("Reset"));
  // What an import before has left there has the same buttons.
  await expect.poll(() => textOf(page, ".told")).toMatch(/^Everything is as it was/);
  await press(page, button("Keep it"));
  await expect.poll(() => textOf(page, ".told")).toBe("");
}
