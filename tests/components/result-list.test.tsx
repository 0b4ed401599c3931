// @vitest-environment happy-dom
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
  const root = show(
    <ResultList
      answer="a"
      {...{ total, onNeed, onOpen }}
      result={(place) => (known(place) ? result(place) : undefined)}
    />,
  );
  return { root, onNeed, onOpen };
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

test("the line with the focus stays, however far it is out of sight", async () => {
  const { root } = showList(TOTAL);
  const button = find(root, "[data-id=p-2]");
  act(() => button.focus());
  await scrollTo(root, 1_000_000);
  expect(document.activeElement).toBe(button);
  expect(places(root)[0]).toBe(3);
  act(() => button.blur());
  await scrollTo(root, 2_000_000);
  expect(places(root)[0]).toBeGreaterThan(3);
});

test("a line whose result is on its way is no button", () => {
  const { root } = showList(TOTAL, (place) => place < 2);
  expect(root.querySelectorAll("button")).toHaveLength(2);
  expect(root.querySelectorAll(".pending").length).toBeGreaterThan(2);
});
