import { beforeEach, describe, expect, it, vi } from "vitest";
import { type CardNews, sendMessage } from "../../contract/messages.ts";
import { TabCards } from "../../entrypoints/content-script/tab-cards.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn() }));

const send = vi.mocked(sendMessage as (question: string, data: unknown) => Promise<unknown>);
const ESCAPED = { type: "escaped" } as const;
const PRESSED = { type: "pressed", over: null, onCard: false } as const;

/** A window with so many frames, itself at the top or in one. */
function windowOf(frames: number, at: "top" | "frame"): Window {
  const window = { length: frames } as unknown as { parent: unknown };
  window.parent = at === "top" ? window : {};
  return window as unknown as Window;
}
const told = () => send.mock.calls.map(([, data]) => (data as CardNews).news);

beforeEach(() => send.mockResolvedValue(undefined));

it("tells nobody on a page without frames", () => {
  new TabCards(windowOf(0, "top"), "own").tell("opened");
  expect(told()).toEqual([]);
});

it.each([
  ["a page with frames", windowOf(1, "top")],
  ["a frame", windowOf(0, "frame")],
])("tells of the cards of %s", (_, window) => {
  new TabCards(window, "own").tell("opened");
  expect(send.mock.calls).toEqual([
    ["cardNews", { page: "own", news: "opened", at: expect.any(Number) }],
  ]);
});

describe("a key or a press", () => {
  const top = () => new TabCards(windowOf(1, "top"), "own");

  it("is passed on only while another document has a card", () => {
    const tab = top();
    tab.pass(ESCAPED);
    tab.hear({ page: "other", news: "opened", at: 1 });
    tab.pass(PRESSED);
    tab.pass({ type: "released" });
    tab.hear({ page: "other", news: "closed", at: 1 });
    tab.pass(PRESSED);
    expect(told()).toEqual(["pressed"]);
  });

  it("is still passed on where one document closed its card because another opened one", () => {
    const tab = top();
    for (const [page, news] of [
      ["first", "opened"],
      ["second", "opened"],
      ["first", "closed"],
    ] as const) {
      tab.hear({ page, news, at: 1 });
    }
    tab.pass(ESCAPED);
    expect(told()).toEqual(["escaped"]);
  });

  it("is passed on once to a frame that never answers", () => {
    const tab = top();
    tab.hear({ page: "gone", news: "opened", at: 1 });
    tab.pass(ESCAPED);
    tab.pass(ESCAPED);
    expect(told()).toEqual(["escaped"]);
  });
});

it("takes its own news for none", () => {
  const tab = new TabCards(windowOf(1, "top"), "own");
  expect(tab.hear({ page: "own", news: "opened", at: 1 })).toBeUndefined();
  expect(tab.hear({ page: "other", news: "opened", at: 1 })).toEqual({
    type: "elsewhere",
    news: "opened",
    isPast: false,
  });
});

it("takes no news for the card that is older than it, however late they come", () => {
  const tab = new TabCards(windowOf(1, "top"), "own");
  tab.tell("opened");
  expect(tab.hear({ page: "other", news: "pressed", at: 1 })).toBeUndefined();
  expect(tab.hear({ page: "other", news: "opened", at: Date.now() + 1 })).toEqual({
    type: "elsewhere",
    news: "opened",
    isPast: false,
  });
});

it("tells news of before the pointer came to a name from those of after", () => {
  const tab = new TabCards(windowOf(1, "top"), "own");
  const isPast = (at: number) => {
    const event = tab.hear({ page: "other", news: "opened", at });
    return event?.type === "elsewhere" && event.isPast;
  };
  const moved = { type: "moved", x: 1, y: 1, at: 1, onCard: false, pressed: false } as const;
  const before = Date.now() - 1000;
  expect(isPast(before)).toBe(false);
  tab.pass({ ...moved, over: { mention: "a", inLink: false } });
  expect(isPast(before)).toBe(true);
  const after = Date.now() + 1000;
  expect(isPast(after)).toBe(false);
  vi.setSystemTime(after + 1000);
  tab.pass({ ...moved, over: { mention: "a", inLink: false } });
  expect(isPast(after)).toBe(false);
  tab.pass({ ...moved, over: { mention: "b", inLink: false } });
  expect(isPast(after)).toBe(true);
  vi.useRealTimers();
});
