// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { ViewAhead } from "../../entrypoints/content-script/view-ahead.ts";

let entries: PerformanceEntry[] = [];
const HEIGHT = 100;

/** Three blocks of the window's height each, of which the one at the scroll position is in view. */
function show(scrollY: number): readonly Element[] {
  document.body.innerHTML = "<p>One</p><p>Two</p><p>Three</p>";
  const blocks = [...document.querySelectorAll("p")];
  Object.assign(window, { innerWidth: 100, innerHeight: HEIGHT, scrollY });
  document.elementFromPoint = (_, y) => blocks[Math.floor((scrollY + y) / HEIGHT)] ?? null;
  return blocks;
}

beforeEach(() => {
  entries = [{} as PerformanceEntry];
  vi.spyOn(performance, "getEntriesByName").mockImplementation(() => entries);
});

describe("what is read ahead", () => {
  const cases: [name: string, scrollY: number, read: number[], ahead: number[]][] = [
    ["what is in view far below", 200, [0], [2]],
    ["nothing, where that was read in its turn", 200, [0, 1, 2], []],
    ["nothing, at the top of a page, where order is what is seen", 0, [0], []],
    ["all in view that is unread, where two share the window", 150, [0, 1], [2]],
  ];
  it.each(cases)("is %s", (_, scrollY, read, wanted) => {
    const blocks = show(scrollY);
    const ahead = new ViewAhead(document);
    ahead.noteRead(new Set(read.flatMap((at) => blocks[at] ?? [])));
    expect(ahead.take().map(({ root }) => blocks.indexOf(root as HTMLElement))).toEqual(wanted);
  });

  it("is what a page is about, where something long stands before it", () => {
    const [, second] = show(0);
    if (second) second.innerHTML = "<h1>Two</h1>";
    const ahead = new ViewAhead(document);
    ahead.noteRead(new Set(document.querySelectorAll("p:nth-child(3)")));
    expect(ahead.take()).toHaveLength(1);
  });

  it("is looked for further down where looking has taken too long", () => {
    const [, , third] = show(150);
    let ms = 0;
    const now = vi.spyOn(performance, "now").mockImplementation(() => (ms += 1));
    const ahead = new ViewAhead(document);
    const looks: Element[][] = [];
    while (ahead.isDue) looks.push(ahead.take().map(({ root }) => root));
    expect(looks[0]).not.toContain(third);
    expect(looks.flat()).toContain(third);
    now.mockRestore();
  });

  it("is due once, and not before the page is painted", () => {
    show(0);
    const ahead = new ViewAhead(document);
    entries = [];
    const state = vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
    expect(ahead.isDue).toBe(false);
    state.mockReturnValue("complete");
    expect(ahead.isDue, "loaded").toBe(true);
    const isHidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    expect(ahead.isDue, "in the background").toBe(false);
    isHidden.mockReturnValue(false);
    state.mockReturnValue("interactive");
    entries = [{} as PerformanceEntry];
    expect(ahead.isDue).toBe(true);
    ahead.take();
    expect(ahead.isDue).toBe(true);
    show(200);
    ahead.take();
    expect(ahead.isDue).toBe(false);
  });
});
