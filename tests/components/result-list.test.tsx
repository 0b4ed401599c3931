// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { popupLimits } from "../../components/limits.ts";
import { ResultList } from "../../components/ResultList.tsx";
import type { SearchResult } from "../../contract/record-answers.ts";
import { find, show } from "./rendering.ts";

const HEIGHT_PX = 400;
const TOTAL = 100_000;

beforeEach(() => {
  // Nothing is laid out here: the list is as high as on the screen, and each line as it is expected.
  vi.spyOn(HTMLElement.prototype, "clientHeight", "get").mockReturnValue(HEIGHT_PX);
  vi.spyOn(HTMLElement.prototype, "offsetHeight", "get").mockReturnValue(popupLimits.lineHeight);
});
afterEach(() => vi.restoreAllMocks());

const result = (place: number): SearchResult => ({
  ...{ id: `p-${place}`, kind: "person", name: `Person ${place}`, nameMarks: [] },
  note: { text: "Somebody.", marks: [] },
  noteFrom: "description",
});

function showList(total: number, known: (place: number) => boolean = () => true) {
  const onNeed = vi.fn();
  const onOpen = vi.fn();
  const places = Array.from({ length: total }, (_, place) => place);
  const results = new Map(places.filter(known).map((place) => [place, result(place)]));
  const list = (known: ReadonlyMap<number, SearchResult>) => (
    <ResultList answer="a" {...{ total, onNeed, onOpen }} results={known} />
  );
  const root = show(list(results));
  /** What a page of results that has come brings. */
  const add = (place: number) =>
    act(() => render(list(new Map([...results, [place, result(place)]])), root));
  return { root, onNeed, onOpen, add };
}
const places = (root: HTMLElement) =>
  [...root.querySelectorAll("li")].map((line) => Number(line.getAttribute("aria-posinset")));

async function scrollTo(root: HTMLElement, top: number) {
  const box = find(root, ".results");
  await act(async () => {
    box.scrollTop = top;
    box.dispatchEvent(new Event("scroll"));
  });
}

test("a short list is there in full, and needs no numbers", () => {
  const { root } = showList(popupLimits.linesInFull);
  expect(root.querySelectorAll("li")).toHaveLength(popupLimits.linesInFull);
  expect(root.querySelector("[aria-setsize]")).toBeNull();
});

test("of a long one only what is seen is there, each line with its place among all", async () => {
  const { root, onNeed } = showList(TOTAL);
  expect(places(root)[0]).toBe(1);
  expect(root.querySelectorAll("li").length).toBeLessThan(60);
  expect(find(root, "li").getAttribute("aria-setsize")).toBe(String(TOTAL));
  expect(onNeed).toHaveBeenCalled();
  await scrollTo(root, 1_000_000);
  expect(places(root)[0]).toBeGreaterThan(1_000);
  expect(root.querySelectorAll("li").length).toBeLessThan(60);
  const [from, to] = onNeed.mock.lastCall ?? [];
  expect(from).toBe((places(root)[0] ?? 0) - 1);
  expect(to).toBe(places(root).at(-1));
});

test("the line with the focus stays, with its neighbours, however far it is out of sight", async () => {
  const { root } = showList(TOTAL);
  const button = find(root, "[data-id=p-2]");
  act(() => button.focus());
  await scrollTo(root, 1_000_000);
  expect(document.activeElement).toBe(button);
  expect(places(root).slice(0, 3)).toEqual([2, 3, 4]);
  act(() => button.blur());
  await scrollTo(root, 2_000_000);
  expect(places(root)[0]).toBeGreaterThan(4);
});

test("keys that come faster than the list is scrolled find the next line every time", () => {
  const { root } = showList(TOTAL);
  const line = (place: number) => find(root, `[data-id=p-${place}]`);
  for (let place = 0; place < 40; place++) act(() => line(place).focus());
  for (let place = 39; place >= 0; place--) act(() => line(place).focus());
});

test("results are asked for where the reader looks, not for all between there and the focus", async () => {
  const { root, onNeed } = showList(TOTAL);
  act(() => find(root, "[data-id=p-2]").focus());
  await scrollTo(root, 1_000_000);
  const [from, to] = onNeed.mock.lastCall ?? [];
  expect(from).toBeGreaterThan(1_000);
  expect(to - from).toBeLessThan(60);
});

test("lines that lie in two pages of results are asked for again when the first has come", () => {
  const { onNeed, add } = showList(TOTAL, (place) => place < 2);
  const asked = onNeed.mock.calls.length;
  const seen = onNeed.mock.lastCall ?? [];
  expect(seen[1]).toBeGreaterThan(2);
  add(2);
  expect(onNeed.mock.calls.slice(asked)).toEqual([seen]);
});

test("a line whose result is on its way takes the focus and keeps it, and opens nothing", () => {
  const { root, onOpen, add } = showList(TOTAL, (place) => place < 2);
  const pending = find(root, "button.pending");
  expect(pending.getAttribute("aria-disabled")).toBe("true");
  act(() => pending.focus());
  act(() => pending.click());
  expect(onOpen).not.toHaveBeenCalled();
  add(2);
  expect(document.activeElement).toBe(find(root, "[data-id=p-2]"));
  act(() => find(root, "[data-id=p-2]").click());
  expect(onOpen).toHaveBeenCalledWith("p-2");
});
