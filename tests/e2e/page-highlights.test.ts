import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { comparePictures, countStandingOut, markBoxes } from "./compare-pictures.ts";
import { pressSwitch } from "./popups.ts";
import { setSettings } from "./settings.ts";
import { startBrowser } from "./start-browser.ts";

/** Backgrounds, and the colours of the text on them. */
const GROUNDS = [
  ["#fff", "#111"],
  ["#000", "#ddd"],
  ["#333", "#eee"],
  ["#808080", "#000"],
  ["#808080", "#fff"],
  ["#2060c0", "#fff"],
  ["#c01020", "#fff"],
  ["#d07020", "#000"],
  ["rgb(0 0 0 / 60%)", "#fff"],
  ["linear-gradient(90deg, #102040, #2f7fd6)", "#fff"],
  [
    "url('data:image/svg+xml,<svg xmlns=%22http://www.w3.org/2000/svg%22><rect width=%22100%25%22 height=%22100%25%22 fill=%22%232f7fd6%22/></svg>')",
    "#fff",
  ],
] as const;
const NAMES = "Vladimir Putin at the Helsinki summit";
const grounds = GROUNDS.map(
  ([ground, text]) => `<section style="background: ${ground}; color: ${text}"><p>${NAMES}</p>`,
);

/** A page that highlights words of its own over a name: its ground, its colour and its line. */
const started = startBrowser({
  "/highlights.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Its own</title>
    <link rel="icon" href="data:,"><style>
      body { margin: 20px; font: 20px serif; background: #fff }
      ::highlight(found) {
        background-color: #ffe000;
        color: #b00000;
        text-decoration: underline 3px solid #b00000;
      }
    </style><p id="found">Mark Rutte</p><script>
      const [text] = document.querySelector("#found").childNodes;
      const bounds = { startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length };
      CSS.highlights.set("found", new Highlight(new StaticRange(bounds)));
    </script></html>`,
  "/grounds.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Grounds</title>
    <link rel="icon" href="data:,"><style>
      body { margin: 0; font: 20px sans-serif; background: #fff; color: #111 }
      section { padding: 6px 20px; border-top: 2px solid #fff }
      p { margin: 0 }
      h3 { margin: 0; font-size: 8px }
      b { padding: 3px 6px; background: #2060c0; color: #fff }
    </style>${grounds.join("<h3>Next</h3></section>")}</section>
    <h3>Next</h3><p>In a chip: <b>Vladimir Putin</b></p></html>`,
  "/night.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Night</title>
    <link rel="icon" href="data:,"><style>
      body { margin: 20px; background: #fff; color: #111; transition: background-color 0.1s }
      html[data-theme="blue"] body { background: #2060c0; color: #fff }
      @media (prefers-color-scheme: dark) { body { background: #507050; color: #fff } }
    </style><p>${NAMES}</p><button>Theme</button><script>
      const { dataset } = document.documentElement;
      document.querySelector("button").onclick = () => {
        dataset.theme = dataset.theme === "blue" ? "white" : "blue";
      };
    </script></html>`,
});

interface Look {
  /** The colours that fill at least one pixel in fifty of the words, as "red,green,blue". */
  readonly colours: readonly string[];
  readonly picture: Uint8Array;
}

async function look(page: WebPage): Promise<Look> {
  const clip = { x: 18, y: 10, width: 120, height: 50 };
  const picture = await page.tab.screenshot({ clip });
  const data = Buffer.from(picture).toString("base64");
  const colours = await page.tab.evaluate(async (png) => {
    const image = new Image();
    image.src = `data:image/png;base64,${png}`;
    await image.decode();
    const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
    if (!context) throw new Error("There is no canvas here.");
    context.drawImage(image, 0, 0);
    const pixels = context.getImageData(0, 0, image.width, image.height).data;
    const counts = new Map<string, number>();
    for (let i = 0; i < pixels.length; i += 4) {
      const colour = pixels.slice(i, i + 3).join();
      counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return [...counts].filter(([, count]) => count > pixels.length / 200).map(([colour]) => colour);
  }, data);
  return { colours, picture };
}

async function switchTo(page: WebPage, wanted: "on" | "off"): Promise<void> {
  const popup = await started.browser.pressToolbarButton(page);
  await pressSwitch(popup, wanted);
  await popup.close();
}

const GROUND = "255,224,0";
const LINE = "176,0,0";

describe("a page's own highlights over a name that is marked", () => {
  test.each(["kinds", "tint"] as const)("stay on top of ours (%s)", async (markStyle) => {
    const page = await started.openMarked("highlights.html");
    await setSettings(started.browser, { markStyle });
    await expect
      .poll(async () => (await readMarks(page.tab)).map(({ highlight }) => highlight))
      .toContain(markStyle === "kinds" ? "sidelight-person" : "sidelight-person-tint");
    const marked = await look(page);
    expect(marked.colours).toEqual(expect.arrayContaining([GROUND, LINE]));
    await switchTo(page, "off");
    await expect.poll(() => readMarks(page.tab)).toEqual([]);
    const bare = await look(page);
    expect(marked.colours.toSorted()).toEqual(bare.colours.toSorted());
    await switchTo(page, "on");
    await setSettings(started.browser, { markStyle: "kinds" });
  });

  test("are printed as without us", async () => {
    const page = await started.openMarked("highlights.html");
    await started.browser.setMedium(page, "print");
    await expect.poll(() => page.tab.evaluate(() => matchMedia("print").matches)).toBe(true);
    const marked = await look(page);
    await switchTo(page, "off");
    await expect.poll(() => readMarks(page.tab)).toEqual([]);
    const bare = await look(page);
    expect(bare.colours).toContain(LINE);
    const { outside } = await comparePictures(page.tab, marked.picture, bare.picture, []);
    expect(outside).toBe(0);
    await started.browser.setMedium(page, "screen");
    await switchTo(page, "on");
  });
});

const names = async (page: WebPage) =>
  (await readMarks(page.tab)).map(({ highlight }) => highlight).toSorted();
const OWN_COLOURS = ["sidelight-event", "sidelight-person"];
const COLOUR_OF_TEXT = ["sidelight-event-text", "sidelight-person-text"];

describe("marks", () => {
  test("stand out from every ground, 3 : 1 at least", async () => {
    const page = await started.openMarked("grounds.html");
    await expect.poll(() => readMarks(page.tab)).toHaveLength(2 * GROUNDS.length + 1);
    const boxes = await markBoxes(page.tab);
    const marked = await page.tab.screenshot();
    await switchTo(page, "off");
    await expect.poll(() => readMarks(page.tab)).toEqual([]);
    const bare = await page.tab.screenshot();
    await switchTo(page, "on");
    const standingOut = await countStandingOut(page.tab, marked, bare, boxes);
    // An event has dashes; and below some letters a line has gaps.
    const tooFew = boxes.filter(({ width }, at) => (standingOut[at] ?? 0) < width / 3);
    expect(tooFew).toEqual([]);
  });

  test("follow a page that takes on another ground", async () => {
    const page = await started.openMarked("night.html");
    await expect.poll(() => names(page), { message: "white" }).toEqual(OWN_COLOURS);
    await page.tab.click("button");
    await expect.poll(() => names(page), { message: "blue" }).toEqual(COLOUR_OF_TEXT);
    await page.tab.click("button");
    await expect.poll(() => names(page), { message: "white again" }).toEqual(OWN_COLOURS);
    await started.browser.setColorScheme("dark");
    await expect.poll(() => names(page), { message: "night" }).toEqual(COLOUR_OF_TEXT);
    await started.browser.setColorScheme("light");
    await expect.poll(() => names(page), { message: "day" }).toEqual(OWN_COLOURS);
  });
});
