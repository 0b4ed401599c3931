import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { type Point, placeOf } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { cardText, expectToStay, openCard } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser({
  "/text.html": `<!doctype html><html lang="en"><meta charset="utf-8"><title>Forged</title>
    <link rel="icon" href="data:,"><style>body{margin:40px;font:20px/30px serif}</style>
    <p>In the text stands Mark Rutte, and after him Dmitry Peskov.</p></html>`,
});

/** Milliseconds: longer than any delay of the card. */
const LONG = 900;

/** Does with events of its own all that a reader could do, at a point of the page. */
function forge({ x, y }: Point, keys: readonly string[]): void {
  const at = document.elementFromPoint(x, y) ?? document.body;
  const targets: EventTarget[] = [at, document, window];
  const host = document.querySelector("sidelight-card");
  if (host) targets.push(host);
  const common = { bubbles: true, composed: true, cancelable: true, clientX: x, clientY: y };
  const mouse = { ...common, pointerType: "mouse", isPrimary: true, pointerId: 1 };
  for (const target of targets) {
    for (const type of ["pointerover", "pointermove", "mousemove", "pointerout", "scroll"]) {
      target.dispatchEvent(new PointerEvent(type, { ...mouse, relatedTarget: null }));
    }
    for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) {
      target.dispatchEvent(new PointerEvent(type, mouse));
      target.dispatchEvent(new PointerEvent(type, { ...mouse, pointerType: "touch" }));
    }
    for (const key of keys) {
      target.dispatchEvent(new KeyboardEvent("keydown", { ...common, key }));
    }
    for (const type of ["visibilitychange", "fullscreenchange", "selectionchange", "focusout"]) {
      target.dispatchEvent(new Event(type, { bubbles: true }));
    }
    target.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  }
}

/** Says to all listeners of the page what the parts of the extension say to each other. */
function speak(): void {
  const said = [
    { id: 1, type: "siteMayHaveChanged", timestamp: 1 },
    { id: 2, type: "command", data: { name: "next-mention" }, timestamp: 1 },
    { id: 3, type: "cardNews", data: { page: "other", news: "opened" }, timestamp: 1 },
    { type: "sidelight", on: false },
  ];
  for (const message of said) {
    window.postMessage(message, "*");
    for (const target of [document, window, document.documentElement]) {
      target.dispatchEvent(new CustomEvent(message.type, { detail: message, bubbles: true }));
      target.dispatchEvent(new MessageEvent("message", { data: message, source: window }));
    }
  }
}

async function openMarked(): Promise<WebPage> {
  const on = await started.openMarked("text.html");
  await expect.poll(async () => (await marks(on)).length).toBe(2);
  return on;
}
const marks = ({ tab }: WebPage) => readMarks(tab);

describe("a page that forges what a reader does", () => {
  test("opens no card", async () => {
    const on = await openMarked();
    const place = await placeOf(on.tab, "Mark Rutte");
    await on.tab.evaluate(forge, place, ["Tab", "."]);
    await on.tab.evaluate(speak);
    await expectToStay(LONG, async () => (await cardText(on)) === null);
    // The reader can, of course.
    await openCard(on, "Mark Rutte", "Mark Rutte");
  });

  test("closes none, moves none and takes none over", async () => {
    const on = await openMarked();
    await openCard(on, "Mark Rutte", "Mark Rutte");
    const other = await placeOf(on.tab, "Dmitry Peskov");
    const before = await marks(on);
    await on.tab.evaluate(forge, other, ["Escape", "Tab", "Enter"]);
    await on.tab.evaluate(forge, { x: 600, y: 600 }, ["Escape"]);
    await on.tab.evaluate(speak);
    await expectToStay(LONG, async () => (await cardText(on, "h2")) === "Mark Rutte");
    expect(await marks(on)).toEqual(before);
  });

  test("has no way to speak to the extension", async () => {
    const on = await openMarked();
    const ways = await on.tab.evaluate(() => {
      const { chrome, browser } = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: unknown; connect?: unknown } } | undefined
      >;
      return [chrome, browser].flatMap((it) => [it?.runtime?.sendMessage, it?.runtime?.connect]);
    });
    expect(ways.every((way) => way === undefined || way === null)).toBe(true);
  });
});
