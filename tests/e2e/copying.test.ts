import { beforeEach, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { cardText, openCard } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser({
  "/copied.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Copied</title>
    <link rel="icon" href="data:,"><p>In plain text stands Mark Rutte alone.</p><p>The end.</p>
    <textarea id="pasted" rows="2"></textarea></html>`,
});
let on: WebPage;

beforeEach(async () => {
  on = await started.openMarked("copied.html");
});

/** Presses keys together with Ctrl. */
async function control(...keys: ("a" | "c" | "v")[]): Promise<void> {
  await on.tab.keyboard.down("Control");
  for (const key of keys) await on.tab.keyboard.press(key);
  await on.tab.keyboard.up("Control");
}

/** What the clipboard holds, by way of the page's field, which is emptied again. */
async function paste(): Promise<string | undefined> {
  await on.tab.click("#pasted");
  await control("v");
  return on.tab.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>("#pasted");
    const text = field?.value;
    if (field) field.value = "";
    field?.blur();
    return text;
  });
}

test("what is copied from the page is the page's alone", async () => {
  await control("a", "c");
  const without = await paste();
  expect(without).toContain("The end.");
  await started.browser.command(on, "next-mention");
  await expect.poll(() => cardText(on, "h2")).toBe("Mark Rutte");
  await control("a", "c");
  expect(await cardText(on, "h2")).toBe("Mark Rutte");
  expect(await paste()).toBe(without);
});

test("what is selected in the card can be copied", async () => {
  await openCard(on, "Mark Rutte", "Mark Rutte");
  const words = await (await on.cardPart(".lead"))?.evaluate((lead) => lead.textContent);
  const box = await (await on.cardPart(".lead"))?.boundingBox();
  if (!words || !box) throw new Error("The card says nothing.");
  await on.tab.mouse.move(box.x + 2, box.y + 8, { steps: 8 });
  await on.tab.mouse.down();
  await on.tab.mouse.move(box.x + 160, box.y + 8, { steps: 8 });
  await on.tab.mouse.up();
  await control("c");
  const pasted = (await paste()) ?? "";
  expect(pasted.length).toBeGreaterThan(8);
  expect(words).toContain(pasted.trim());
});
