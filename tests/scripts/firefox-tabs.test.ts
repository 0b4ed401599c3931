import type { Browser } from "puppeteer-core";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { openedTab } from "../../scripts/browsers/firefox-tabs.ts";

const WELCOME = "moz-extension://made-up/welcome.html";
const CONTEXTS = [
  { context: "blank", url: "about:blank" },
  { context: "welcome", url: WELCOME },
];
const send = async () => ({ contexts: CONTEXTS });

/** What Puppeteer knows of, by what it is told. */
function browserThatKnows(...known: string[]) {
  const emit = vi.fn((_: string, { context }: { context: string }) => known.push(context));
  const pages = async () => known.map((_id) => ({ mainFrame: () => ({ _id }) }));
  return { browser: { pages, connection: { emit } } as unknown as Browser, known, emit };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const found = async (browser: Browser) => {
  const tab = openedTab(browser, send, WELCOME);
  await vi.advanceTimersByTimeAsync(5000);
  return (await tab).mainFrame();
};

test("a tab that Puppeteer was told of is not told of again", async () => {
  const { browser, emit } = browserThatKnows("blank", "welcome");
  expect(await found(browser)).toEqual({ _id: "welcome" });
  expect(emit).not.toHaveBeenCalled();
});

test("one that it is told of late is not, either", async () => {
  const { browser, known, emit } = browserThatKnows("blank");
  setTimeout(() => known.push("welcome"), 1000);
  expect(await found(browser)).toEqual({ _id: "welcome" });
  expect(emit).not.toHaveBeenCalled();
});

test("it is told, once, of a tab that it was never told of", async () => {
  const { browser, emit } = browserThatKnows("blank");
  expect(await found(browser)).toEqual({ _id: "welcome" });
  expect(emit).toHaveBeenCalledExactlyOnceWith("browsingContext.contextCreated", CONTEXTS[1]);
});

test("a tab that is not there is waited for in vain", async () => {
  const { browser, emit } = browserThatKnows("blank");
  const tab = openedTab(browser, send, `${WELCOME}#other`);
  const outcome = expect(tab).rejects.toThrow(/in vain for .*#other/);
  await vi.advanceTimersByTimeAsync(20_000);
  await outcome;
  expect(emit).not.toHaveBeenCalled();
});
