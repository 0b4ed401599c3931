import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { moveTo, pointAway } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { popupEntries } from "../../scripts/browsers/read-popup.ts";
import { expectToStay } from "./cards.ts";
import { cardTextIn, frameOf, marksIn, openCardIn } from "./frames.ts";
import { pressSwitch } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const page = (body: string, head = "") =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames</title>
   <link rel="icon" href="data:,">${head}<style>body{margin:20px;font:18px serif}</style>${body}</html>`;
const DATE = `<meta property="article:published_time" content="2024-11-14T09:00:00Z">`;
const LARGE = `width="500" height="320"`;
const OTHER_ORIGIN = "http://localhost:' + location.port + '/other.html";

const started = startBrowser({
  "/frames.html": page(
    `<p>At the top stands Kurt Volker.</p>
     <iframe name="srcdoc" ${LARGE} srcdoc="<p>In the source stands Dmitry Peskov.</p>"></iframe>
     <iframe name="blank" ${LARGE}></iframe>
     <iframe name="small" width="300" height="250" srcdoc="<p>Bob Woodward is too small.</p>"></iframe>
     <script>
       frames.blank.document.body.innerHTML = "<p>In the blank stands Mark Rutte.</p>";
       document.write('<iframe name="other" ${LARGE} src="${OTHER_ORIGIN}"></iframe>');
     </script>`,
    DATE,
  ),
  "/other.html": page(
    "<p>Elsewhere stands Hillary Clinton; and Volker, whom nothing licenses.</p>",
  ),
  "/opened.html": page(`<p>Before stands Kurt Volker.</p>`),
});

async function openMarkedFrames(): Promise<WebPage> {
  const on = await started.openMarked("frames.html");
  for (const [name, mark] of Object.entries(MARKED)) {
    await expect.poll(async () => marksIn(await frameOf(on, name))).toEqual([mark]);
  }
  return on;
}
const MARKED = { srcdoc: "Dmitry Peskov", blank: "Mark Rutte", other: "Hillary Clinton" };

describe("frames", () => {
  test("of any origin are read, each a page of its own; small ones are left", async () => {
    const on = await openMarkedFrames();
    await expectToStay(300, async () => (await marksIn(await frameOf(on, "small"))).length === 0);
    expect((await readMarks(on.tab)).map(({ text }) => text)).toEqual(["Kurt Volker"]);
  });

  test("that grow are read", async () => {
    const on = await openMarkedFrames();
    await on.tab.evaluate(() => {
      const frame = document.querySelector<HTMLIFrameElement>("[name=small]");
      Object.assign(frame ?? {}, { width: "450", height: "310" });
    });
    await expect.poll(async () => marksIn(await frameOf(on, "small"))).toEqual(["Bob Woodward"]);
  });

  test("have cards of their own, with the date of the article around them and whom it names", async () => {
    const on = await openMarkedFrames();
    for (const [name, person] of Object.entries(MARKED)) {
      await openCardIn(on, name);
      const frame = await frameOf(on, name);
      expect(await cardTextIn(on, frame, "h2")).toBe(person);
      expect(await cardTextIn(on, frame)).toContain("14 Nov 2024");
      expect(await cardTextIn(on, frame)).toContain("Kurt Volker");
      // Chromium's driver does not tell a frame of another origin that the pointer has left it.
      if (name === "other") continue;
      await pointAway(on);
      await expect.poll(() => cardTextIn(on, frame)).toBeNull();
    }
    expect(await on.cardPart()).toBeNull();
  });

  test("are counted in the popup, and no more once they are gone; the site's switch is theirs", async () => {
    const on = await openMarkedFrames();
    const popup = await started.browser.pressToolbarButton(on);
    const counted = async () => (await popupEntries(popup)).map(({ name }) => name).toSorted();
    await expect
      .poll(counted)
      .toEqual(["Dmitry Peskov", "Hillary Clinton", "Kurt Volker", "Mark Rutte"]);
    await on.tab.evaluate(() => document.querySelector("[name=srcdoc]")?.remove());
    await expect.poll(counted).toEqual(["Hillary Clinton", "Kurt Volker", "Mark Rutte"]);
    await pressSwitch(popup, "off");
    for (const name of ["blank", "other"]) {
      await expect.poll(async () => marksIn(await frameOf(on, name))).toEqual([]);
    }
    await pressSwitch(popup, "on");
    await popup.close();
    for (const name of ["blank", "other"]) {
      await expect.poll(async () => marksIn(await frameOf(on, name))).not.toEqual([]);
    }
  });

  test("obey a key where the reader is, and nowhere else", async () => {
    const on = await openMarkedFrames();
    await started.browser.command(on, "next-mention");
    await expect.poll(async () => (await on.cardPart("h2")) !== null).toBe(true);
    for (const name of Object.keys(MARKED)) {
      expect(await on.cardPart(undefined, await frameOf(on, name))).toBeNull();
    }
    await on.tab.keyboard.press("Escape");
    await expect.poll(() => on.cardPart()).toBeNull();
    const blank = await frameOf(on, "blank");
    await (await blank.$("p"))?.click({ offset: { x: 5, y: 5 } });
    await started.browser.command(on, "next-mention");
    await expect.poll(() => cardTextIn(on, blank, "h2")).toBe("Mark Rutte");
    expect(await on.cardPart()).toBeNull();
  });
});

describe("a document that is written anew", () => {
  test("is read anew, and answers the pointer", async () => {
    const on = await started.openMarked("opened.html");
    await on.tab.evaluate(() => {
      document.open();
      document.write("<body><p>After stands Mark Rutte.</p>");
      document.close();
    });
    const marks = async () => (await readMarks(on.tab)).map(({ text }) => text);
    await expect.poll(marks).toEqual(["Mark Rutte"]);
    const { x, y } = await on.tab.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector("p") as Element);
      const box = range.getBoundingClientRect();
      return { x: box.x + box.width * 0.7, y: box.y + box.height / 2 };
    });
    await moveTo(on, { x: 3, y: 300 });
    await moveTo(on, { x, y });
    await expect.poll(async () => (await on.cardPart("h2")) !== null).toBe(true);
  });
});
