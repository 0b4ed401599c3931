import { describe, expect, test } from "vitest";
import { CARD_HOST, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { expectToStay, openCard } from "./cards.ts";
import { pressSwitch } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const TEXT = "Here stands Mark Rutte, and after him Dmitry Peskov.";
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lifetimes</title>
   <link rel="icon" href="data:,">${body}</html>`;

/** A document of one line; viewers find its objects without a table of them. */
function pdfOf(line: string): string {
  const drawn = `BT /F1 18 Tf 40 500 Td (${line}) Tj ET`;
  return `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 600 600]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>> endobj
4 0 obj <</Length ${drawn.length}>> stream
${drawn}
endstream endobj
5 0 obj <</Type/Font/Subtype/Type1/BaseFont/Helvetica>> endobj
trailer <</Root 1 0 R>>
%%EOF`;
}

const started = startBrowser({
  "/kept.html": page(`<p>${TEXT}</p><script>
    addEventListener("pageshow", ({ persisted }) => { window.isRestored = persisted; });
  </script>`),
  "/next.html": page("<p>Next stands Hillary Clinton.</p>"),
  "/plain.txt": TEXT,
  "/data.json": JSON.stringify({ text: TEXT }),
  "/paper.pdf": pdfOf(TEXT),
  "/tree.xml": `<?xml version="1.0"?><news><p>${TEXT}</p></news>`,
  "/drawing.svg": `<svg xmlns="http://www.w3.org/2000/svg"><text y="40">${TEXT}</text></svg>`,
  "/strict.xhtml": `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" lang="en">
    <head><title>Strict</title></head><body><p>${TEXT}</p></body></html>`,
});

const names = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text);
const inPage = <T>({ tab }: WebPage, name: string) =>
  tab.evaluate((wanted) => (window as unknown as Record<string, unknown>)[wanted] as T, name);

/** Without the driver, which waits in vain for a page that is brought back to load. */
async function goBack(on: WebPage): Promise<void> {
  await on.tab.evaluate(() => history.back());
  await expect.poll(() => inPage<boolean>(on, "isRestored").catch(() => undefined)).toBe(true);
}

/** Milliseconds for which a document has to stay as it is. */
const WHILE_MS = 600;

describe("a page that the browser kept and brings back", () => {
  test("asks how its site stands by now", async () => {
    const on = await started.openMarked("kept.html");
    await on.tab.goto(`${started.origin}/next.html`);
    await expect.poll(() => names(on)).toEqual(["Hillary Clinton"]);
    const popup = await started.browser.pressToolbarButton(on);
    await pressSwitch(popup, "off");
    await popup.close();
    await goBack(on);
    await expect.poll(() => names(on)).toEqual([]);
    const again = await started.browser.pressToolbarButton(on);
    await pressSwitch(again, "on");
    await again.close();
  });

  test("is marked as before, and answers the pointer", async () => {
    const on = await started.openMarked("kept.html");
    await on.tab.goto(`${started.origin}/next.html`);
    await expect.poll(() => names(on)).toEqual(["Hillary Clinton"]);
    await goBack(on);
    await expect.poll(() => names(on)).toEqual(["Mark Rutte", "Dmitry Peskov"]);
    await on.tab.evaluate(() => document.body.append("Added stands Kurt Volker."));
    await expect.poll(() => names(on)).toContain("Kurt Volker");
    await openCard(on, "Dmitry Peskov", "Dmitry Peskov");
  });
});

describe("what is no web page", () => {
  const files = ["plain.txt", "data.json", "tree.xml", "drawing.svg", "paper.pdf"];
  test.each(files)("%s is left to the browser", async (file) => {
    const on = await started.open(file);
    const isLeft = async () =>
      (await names(on)).length === 0 &&
      (await on.tab.evaluate((host) => document.querySelector(host) === null, CARD_HOST));
    await expectToStay(WHILE_MS, isLeft);
  });

  test("a page written as XML is one", async () => {
    const on = await started.openMarked("strict.xhtml");
    await openCard(on, "Mark Rutte", "Mark Rutte");
  });
});
