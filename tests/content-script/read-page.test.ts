// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendMessage } from "../../contract/messages.ts";
import { Changes } from "../../entrypoints/content-script/changes.ts";
import { FoundBlocks } from "../../entrypoints/content-script/found-blocks.ts";
import { PageReader } from "../../entrypoints/content-script/read-page.ts";
import { TextRecogniser } from "../../entrypoints/content-script/recognise-text.ts";
import {
  CHANGE_DELAY_MS,
  FIRST_SLICE_CHARACTERS,
  LOOK_AGAIN_MS,
  PAGE_MAX,
  RETRY_DELAYS_MS,
  SLICE_CHARACTERS,
} from "../../entrypoints/content-script/tuning.ts";
import { watchPage } from "../../entrypoints/content-script/watch-page.ts";
import type { Block } from "../../matching/recognition.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn() }));

/** The browser's own runtime, as long as the extension is installed. */
const runtime: { id: string | undefined } = { id: "sidelight" };

const ask = vi.mocked(sendMessage as (type: string, data: { blocks: Block[] }) => Promise<unknown>);

/** A background that knows one name. */
const recognise = (blocks: readonly Block[]) =>
  blocks.map(({ text }) => [...text.matchAll(/Trump/g)].map(({ index }) => index));

const questions = () => ask.mock.calls.map(([, { blocks }]) => blocks.map(({ text }) => text));
const sizes = () => questions().map((texts) => texts.join("").length);

let running: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal("chrome", { runtime });
  vi.stubGlobal("scheduler", { postTask: async () => undefined });
  ask.mockImplementation(async (_, { blocks }) => recognise(blocks));
  runtime.id = "sidelight";
  running = new AbortController();
});
afterEach(() => {
  running.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Reads and watches a page as the content script does. */
async function start(html: string) {
  document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
  const changes = new Changes();
  const found = new FoundBlocks();
  const onFound = vi.fn(async () => undefined);
  const onExtensionGone = vi.fn(() => running.abort());
  const reader = new PageReader(
    document,
    changes,
    found,
    new TextRecogniser(),
    onFound,
    running.signal,
  );
  const read = (onRoot: (root: ShadowRoot) => void) => reader.read(onRoot);
  watchPage(
    {
      ...{ document, changes, read, onExtensionGone },
      ...{ onReplaced: vi.fn(), onTextChanged: vi.fn(), onLook: vi.fn() },
    },
    running.signal,
  );
  await vi.advanceTimersByTimeAsync(0);
  const texts = () => found.all.map(({ block }) => block.text);
  return { texts, onFound, onExtensionGone, reader, changes };
}

const afterChange = () => vi.advanceTimersByTimeAsync(CHANGE_DELAY_MS + 1);
const body = () => document.body;

describe("reading a page", () => {
  it("keeps the blocks in which something was recognised, and headings", async () => {
    const { texts, onFound } = await start("<h1>News</h1><p>Trump said</p><p>Nobody did</p>");
    expect(texts()).toEqual(["News", "Trump said"]);
    expect(onFound).toHaveBeenCalled();
  });

  it("asks in slices, a small one first", async () => {
    const paragraph = `<p>${"Trump said no. ".repeat(100)}</p>`;
    await start(paragraph.repeat(100));
    const [first = 0, ...others] = sizes();
    expect(first).toBeLessThan(FIRST_SLICE_CHARACTERS + paragraph.length);
    expect(others.length).toBeGreaterThan(1);
    expect(Math.max(...others)).toBeLessThan(SLICE_CHARACTERS + paragraph.length);
    expect(sizes().reduce((sum, size) => sum + size)).toBe(150_000);
  });

  it("tells what it found before everything is read", async () => {
    const { onFound } = await start(`<p>${"Trump said no. ".repeat(100)}</p>`.repeat(100));
    expect(onFound.mock.calls.length).toBeGreaterThan(1);
    expect(onFound.mock.calls.length).toBeLessThan(questions().length + 1);
  });

  it("stops at the limit of a page", async () => {
    await start(`<p>${"Nobody said no. ".repeat(1000)}</p>`.repeat(400));
    const total = sizes().reduce((sum, size) => sum + size);
    expect(total).toBeGreaterThan(PAGE_MAX.characters - 20_000);
    expect(total).toBeLessThan(PAGE_MAX.characters + 20_000);
  });

  it.each<[of: "nodes" | "spans", limits: object, html: string]>([
    ["spans", { spans: 1000 }, `<p>${"Trump said no. ".repeat(100)}</p>`.repeat(400)],
    ["nodes", { nodes: 2000 }, `<p>Trump${"<i></i>".repeat(100)}</p>`.repeat(400)],
  ])("stops at so many %s, and goes on from there when told to", async (of, limits, html) => {
    const usual = { ...PAGE_MAX };
    Object.assign(PAGE_MAX, limits);
    try {
      const { reader, changes, texts } = await start(html);
      expect(reader.cut).toEqual({ after: PAGE_MAX[of], of });
      document.querySelector("p")?.append(" and a word");
      await afterChange();
      expect(reader.cut).toBeDefined();
      const before = texts().length;
      expect(before).toBeLessThan(400);
      reader.raiseLimit();
      changes.noteAll();
      await reader.read(() => undefined);
      expect(texts().length).toBeGreaterThan(before);
    } finally {
      Object.assign(PAGE_MAX, usual);
    }
  });

  it("reads a text of megabytes without a space block by block", async () => {
    const { texts } = await start(`<p>${"Trumpet".repeat(20_000)}</p>`);
    expect(texts().join("")).toBe("Trumpet".repeat(20_000));
    expect(Math.max(...texts().map(({ length }) => length))).toBeLessThanOrEqual(20_000);
  });

  it("asks once more where the worker was only just starting", async () => {
    ask.mockRejectedValueOnce(new Error("Receiving end does not exist."));
    const { texts } = await start("<p>Trump said</p>");
    expect(texts()).toEqual([]);
    await vi.advanceTimersByTimeAsync(RETRY_DELAYS_MS[0] ?? 0);
    expect(texts()).toEqual(["Trump said"]);
  });

  it("lives on where nobody answers", async () => {
    ask.mockRejectedValue(new Error("Receiving end does not exist."));
    const { texts, onFound } = await start("<p>Trump said</p>");
    await vi.advanceTimersByTimeAsync(RETRY_DELAYS_MS.reduce((sum, delay) => sum + delay));
    expect(texts()).toEqual([]);
    expect(ask).toHaveBeenCalledTimes(1 + RETRY_DELAYS_MS.length);
    expect(onFound).toHaveBeenCalled();
  });

  it("forgets an answer about text that has changed meanwhile, and asks about the new text", async () => {
    ask.mockImplementationOnce(async (_, { blocks }) => {
      document.querySelector("p")?.replaceChildren("Later Trump");
      return recognise(blocks);
    });
    const { texts } = await start("<p>Trump said</p>");
    expect(texts()).toEqual([]);
    await afterChange();
    expect(texts()).toEqual(["Later Trump"]);
  });
});

describe("watching a page", () => {
  it("reads what was added, and nothing else", async () => {
    const { texts } = await start("<p>Trump said</p>");
    body().insertAdjacentHTML("afterbegin", "<p>Trump spoke</p>");
    expect(texts()).toEqual(["Trump said"]);
    await afterChange();
    expect(texts()).toEqual(["Trump spoke", "Trump said"]);
    expect(questions()).toEqual([["Trump said"], ["Trump spoke"]]);
  });

  it("drops what was removed, without a question", async () => {
    const { texts, onFound } = await start("<p>Trump said</p><p>Trump spoke</p>");
    onFound.mockClear();
    document.querySelector("p")?.remove();
    await afterChange();
    expect(texts()).toEqual(["Trump spoke"]);
    expect(onFound).toHaveBeenCalled();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("asks nothing for a clock that ticks", async () => {
    await start("<p>Trump said</p><b>12:00</b>");
    for (let second = 1; second < 9; second++) {
      document.querySelector("b")?.replaceChildren(`12:0${second}`);
      await afterChange();
    }
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("reads a burst of changes once", async () => {
    await start("<p>Trump said</p>");
    for (let count = 0; count < 9; count++) {
      body().insertAdjacentHTML("beforeend", `<p>Trump spoke ${count}</p>`);
      await vi.advanceTimersByTimeAsync(CHANGE_DELAY_MS / 10);
    }
    await afterChange();
    expect(questions().length).toBe(2);
  });

  it("reads hidden text once it is shown", async () => {
    const { texts } = await start("<div style='display:none'><p>Trump hid</p></div>");
    expect(texts()).toEqual([]);
    document.querySelector("div")?.setAttribute("style", "");
    await vi.advanceTimersByTimeAsync(LOOK_AGAIN_MS + CHANGE_DELAY_MS + 1);
    expect(texts()).toEqual(["Trump hid"]);
  });

  it("does nothing more once it is switched off", async () => {
    await start("<p>Trump said</p><div style='display:none'>Trump hid</div>");
    body().insertAdjacentHTML("beforeend", "<p>Trump spoke</p>");
    await vi.advanceTimersByTimeAsync(1);
    running.abort();
    body().append("more");
    document.querySelector("div")?.setAttribute("style", "");
    await vi.advanceTimersByTimeAsync(9 * LOOK_AGAIN_MS);
    expect(vi.getTimerCount()).toBe(0);
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it("notices at the next change that the extension is gone", async () => {
    const { onExtensionGone } = await start("<p>Trump said</p>");
    runtime.id = undefined;
    expect(onExtensionGone).not.toHaveBeenCalled();
    body().append("more");
    await vi.advanceTimersByTimeAsync(1);
    expect(onExtensionGone).toHaveBeenCalled();
    await afterChange();
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
