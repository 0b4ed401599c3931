import { rm } from "node:fs/promises";
import { afterAll, describe, expect, test } from "vitest";
import { CARD_HOST, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { expectNoCard, openCard } from "./cards.ts";
import { buildWithLedger, type Ledger, readLedger } from "./ledger.ts";
import { pressSwitch, switchState } from "./popups.ts";
import { startBrowser } from "./start-browser.ts";

const TEXT = "<h1>Gone</h1><p>Here stands Mark Rutte, and after him Dmitry Peskov.</p>";
const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Off</title>
   <link rel="icon" href="data:,"><style>body{margin:20px;font:18px serif}</style>${body}</html>`;

let folder = "";
const started = startBrowser(
  {
    "/text.html": page(TEXT),
    "/frames.html": page(`${TEXT}<iframe width="500" height="320" srcdoc="${TEXT}"></iframe>`),
  },
  async () => (folder = await buildWithLedger()),
);
afterAll(() => rm(folder, { recursive: true, force: true }));

const NOTHING = { listeners: [], observers: 0, timers: 0 };
const NEVER = { listeners: 0, observers: 0, timers: 0 };

/** What runs now, whatever there has been. */
const running = async (on: WebPage) => {
  const { listeners, observers, timers } = await readLedger(on);
  return { listeners, observers, timers };
};

async function press(on: WebPage, wanted: "on" | "off"): Promise<void> {
  const popup = await started.browser.pressToolbarButton(on);
  await pressSwitch(popup, wanted);
  await popup.close();
}

const hosts = ({ tab }: WebPage) =>
  tab.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);

/** What is entered under our names, with ranges or without. */
const entered = ({ tab }: WebPage) =>
  tab.evaluate(() => [...CSS.highlights.keys()].filter((name) => name.startsWith("sidelight")));

const expectRunning = ({ listeners, observers }: Pick<Ledger, "listeners" | "observers">) => {
  expect(listeners).toContain("#document pointermove");
  expect(listeners).toContain("window keydown");
  expect(observers).toBeGreaterThan(0);
};

describe("on a site that is off", () => {
  test("a page that is opened has no listener, observer or timer, and never had one", async () => {
    const on = await started.openMarked("text.html");
    expectRunning(await running(on));
    await press(on, "off");
    const off = await started.open("text.html");
    // Once the popup has the answer of the page's script, that has run and knows.
    const popup = await started.browser.pressToolbarButton(off);
    await expect.poll(() => switchState(popup)).toBe("false");
    await popup.close();
    await off.tab.mouse.move(300, 300, { steps: 3 });
    await off.tab.evaluate(() => document.body.append("Mark Rutte"));
    const { asked, ...ledger } = await readLedger(off);
    expect(ledger).toEqual({ ...NOTHING, ever: NEVER, sent: [] });
    // Whether it is on here.
    expect(asked).toBeLessThanOrEqual(1);
    expect(await hosts(off)).toBe(0);
    expect(await entered(off)).toEqual([]);
    await press(off, "on");
  });
});

describe("switching off", () => {
  test("takes all of it away from a live tab, and on brings it back", async () => {
    const on = await started.openMarked("text.html");
    await openCard(on, "Mark Rutte", "Mark Rutte");
    await (await on.cardPart(".pin"))?.click();
    const before = await running(on);
    expectRunning(before);
    await press(on, "off");
    await expect.poll(() => running(on)).toEqual(NOTHING);
    expect(await hosts(on)).toBe(0);
    expect(await entered(on)).toEqual([]);

    await press(on, "on");
    await expect
      .poll(async () => (await readMarks(on.tab)).map(({ text }) => text))
      .toEqual(["Mark Rutte", "Dmitry Peskov"]);
    await openCard(on, "Dmitry Peskov", "Dmitry Peskov");
    expectRunning(await running(on));
  });

  test("leaves nothing, whatever was going on: a hover, a key, a change, a scroll", async () => {
    const on = await started.openMarked("text.html");
    for (let round = 0; round < 3; round++) {
      await expect.poll(() => readMarks(on.tab)).not.toEqual([]);
      await started.browser.command(on, "next-mention");
      await on.tab.mouse.move(100 + round, 100, { steps: 2 });
      await on.tab.evaluate(() => {
        document.body.insertAdjacentHTML("beforeend", "<p>Added stands Kurt Volker.</p>");
        document.body.insertAdjacentHTML(
          "beforeend",
          "<p hidden>Hillary Clinton</p><x-late></x-late>",
        );
        scrollBy(0, 10);
      });
      await press(on, "off");
      await expect.poll(() => running(on)).toEqual(NOTHING);
      await expectNoCard(on);
      expect(await entered(on)).toEqual([]);
      await press(on, "on");
    }
    // From the first mark to the last card; the page itself could not tell who sent an event.
    expect((await readLedger(on)).sent).toEqual([]);
  });

  test("holds for frames", async () => {
    const on = await started.openMarked("frames.html");
    const frame = on.tab.frames()[1];
    if (!frame) throw new Error("There is no frame.");
    const marks = () => frame.evaluate(() => CSS.highlights.size);
    await expect.poll(marks).toBeGreaterThan(0);
    await press(on, "off");
    await expect.poll(marks).toBe(0);
    await expect.poll(() => running(on)).toEqual(NOTHING);
    await press(on, "on");
    await expect.poll(marks).toBeGreaterThan(0);
  });
});
