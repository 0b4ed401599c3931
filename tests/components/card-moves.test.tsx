// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { CardContent } from "../../contract/messages.ts";
import { find, press, texts } from "./rendering.ts";
import { contentOf, person } from "./sample-content.ts";
import { ADA, actionsFor, BO, FIRE, settled, showCard, subjectOf } from "./show-card.tsx";

const contents = new Map<string, CardContent>([
  ["bo-berg", contentOf(BO, ADA)],
  ["harbour-fire", contentOf(FIRE, ADA)],
]);
const withRecords = () => actionsFor({ load: vi.fn(async (id: string) => contents.get(id)) });

async function pressAndSettle(root: HTMLElement, selector: string) {
  press(find(root, selector));
  await settled();
}

describe("moving on inside the card", () => {
  test("a related entity opens in place, and Back returns to what led there", async () => {
    const { root } = showCard({ actions: withRecords(), alsoOnPage: [subjectOf(BO, 3)] });
    await pressAndSettle(root, ".chip[data-id=bo-berg]");
    expect(texts(root, "h2")).toEqual(["Bo Berg"]);
    expect(document.activeElement).toBe(find(root, "h2"));
    expect(texts(root, ".why p")).toEqual(["Opened from Ada Lund"]);
    expect(find(root, ".back").getAttribute("aria-label")).toBe("Back: Ada Lund");
    await pressAndSettle(root, ".back");
    expect(texts(root, "h2")).toEqual(["Ada Lund"]);
    expect(document.activeElement).toBe(find(root, ".chip[data-id=bo-berg]"));
    expect(root.querySelector(".back")).toBeNull();
  });

  test("events of the timeline open, too, one after the other, and Backspace leads back", async () => {
    const { root } = showCard({ actions: withRecords() });
    await pressAndSettle(root, ".timeline [data-id=harbour-fire]");
    expect(texts(root, "h2")).toEqual(["Harbour fire"]);
    const backspace = new KeyboardEvent("keydown", {
      key: "Backspace",
      bubbles: true,
      cancelable: true,
    });
    act(() => void find(root, "h2").dispatchEvent(backspace));
    expect(backspace.defaultPrevented).toBe(true);
    expect(texts(root, "h2")).toEqual(["Ada Lund"]);
  });

  test("Backspace is left to the page where there is no way back", () => {
    const { root } = showCard();
    const key = new KeyboardEvent("keydown", { key: "Backspace", bubbles: true, cancelable: true });
    find(root, "h2").dispatchEvent(key);
    expect(key.defaultPrevented).toBe(false);
  });

  test("what was opened and scrolled is found as it was left", async () => {
    const { root } = showCard({
      actions: withRecords(),
      alsoOnPage: [subjectOf(BO)],
      articleDay: { date: "2014", doubts: [] },
    });
    const later = find<HTMLDetailsElement>(root, "details.later");
    act(() => {
      later.open = true;
      later.dispatchEvent(new Event("toggle"));
    });
    find(root, ".body").scrollTop = 120;
    await pressAndSettle(root, ".chip[data-id=bo-berg]");
    expect(find(root, ".body").scrollTop).toBe(0);
    await pressAndSettle(root, ".back");
    expect(texts(root, "details.later .text")).toEqual(["Met Bo Berg."]);
    expect(find(root, ".body").scrollTop).toBe(120);
  });

  test.each([
    ["is unknown", async () => undefined],
    ["cannot be read", async () => Promise.reject(new Error("no answer"))],
  ])("a record that %s is told, and the card stays", async (_, load) => {
    const { root } = showCard({ actions: actionsFor({ load }), alsoOnPage: [subjectOf(BO)] });
    await pressAndSettle(root, ".chip");
    expect(texts(root, "h2")).toEqual(["Ada Lund"]);
    expect(texts(root, "[role=alert]")).toEqual(["This record could not be read. Try again."]);
  });

  test("chips beyond the first few wait behind their number", () => {
    const many = [1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
      subjectOf(person({ id: `p-${n}`, name: `P ${n}` })),
    );
    const { root } = showCard({
      contents: [contentOf(ADA)],
      alsoOnPage: [...many, subjectOf(ADA)],
    });
    expect(texts(root, ".chips li")).toHaveLength(7);
    expect(texts(root, ".chips .rest")).toEqual(["2 more"]);
    press(find(root, ".chips .rest"));
    expect(texts(root, ".chips li")).toHaveLength(8);
    expect(document.activeElement).toBe(root.querySelectorAll(".chip")[6]);
  });
});

describe("several possible entities", () => {
  const two = { contents: [contentOf(ADA, BO), contentOf(BO)], why: "surname-alone" as const };

  test("are offered by name and description", () => {
    const { root } = showCard({ ...two, certain: false });
    expect(texts(root, "h2")).toEqual(["Two possible"]);
    expect(texts(root, ".lead")).toEqual(["The text leaves open who or what is meant by “Lund”."]);
    expect(texts(root, ".entity .name")).toEqual(["Ada Lund", "Bo Berg"]);
    expect(texts(root, ".entity .note")).toEqual([ADA.description, BO.description]);
    expect(root.querySelector(".fact, .wrong, .all")).toBeNull();
  });

  test("choosing shows that card, remembers the choice, and leads back", async () => {
    const { root, actions } = showCard(two);
    await pressAndSettle(root, "[data-id=bo-berg]");
    expect(texts(root, ".card.person h2")).toEqual(["Bo Berg"]);
    expect(document.activeElement).toBe(find(root, "h2"));
    expect(actions.decide).toHaveBeenCalledExactlyOnceWith({
      kind: "meant",
      ids: ["ada-lund", "bo-berg"],
      id: "bo-berg",
    });
    expect(texts(root, ".why p")).toEqual(["You chose this one for the page"]);
    await pressAndSettle(root, ".back");
    expect(texts(root, "h2")).toEqual(["Two possible"]);
  });

  test("a choice that cannot be remembered holds for this card, and says so", async () => {
    const decide = async () => Promise.reject(new Error("full"));
    const { root } = showCard({ ...two, actions: actionsFor({ decide }) });
    await pressAndSettle(root, "[data-id=bo-berg]");
    expect(texts(root, "h2")).toEqual(["Bo Berg"]);
    expect(texts(root, "[role=alert]")).toEqual(["The browser could not remember this."]);
  });

  test("the one chosen before is shown at once, and can be changed", async () => {
    const { root } = showCard({ ...two, meant: "bo-berg" });
    expect(texts(root, "h2")).toEqual(["Bo Berg"]);
    press(find(root, ".wrong"));
    press(find(root, ".wrongs button"));
    expect(texts(root, "h2")).toEqual(["Two possible"]);
  });
});

describe("what is not right", () => {
  test.each([
    ["not-here", 0, "Ada Lund is no longer marked on this page."],
    ["never", 1, "Ada Lund will not be marked any more, on any page."],
  ])("%s can be said, and taken back at once", async (kind, index, done) => {
    const { root, actions } = showCard();
    press(find(root, ".wrong"));
    expect(texts(root, ".wrongs button")).toEqual([
      "Not Ada Lund here Unmarks the name on this page",
      "Never mark Ada Lund On no page; its record under “All facts” undoes it",
    ]);
    press([...root.querySelectorAll<HTMLElement>(".wrongs button")][index] as HTMLElement);
    await settled();
    expect(actions.decide).toHaveBeenLastCalledWith({ kind, id: "ada-lund" });
    expect(texts(root, ".wrongs [role=status]")).toEqual([done]);
    expect(document.activeElement).toBe(find(root, ".undo"));
    await pressAndSettle(root, ".undo");
    expect(actions.decide).toHaveBeenLastCalledWith({ kind, id: "ada-lund", undo: true });
    expect(texts(root, ".wrongs p")).toEqual(["Ada Lund is marked as before."]);
  });

  test("what could not be remembered is not called done", async () => {
    const decide = async () => Promise.reject(new Error("full"));
    const { root } = showCard({ actions: actionsFor({ decide }) });
    press(find(root, ".wrong"));
    await pressAndSettle(root, ".wrongs button");
    expect(texts(root, "[role=alert]")).toEqual(["The browser could not remember this."]);
    expect(root.querySelector(".undo")).toBeNull();
  });

  test("is asked only of the entity that the text names", async () => {
    const { root } = showCard({ actions: withRecords(), alsoOnPage: [subjectOf(BO)] });
    await pressAndSettle(root, ".chip");
    expect(root.querySelector(".wrong")).toBeNull();
  });
});

describe("the tools", () => {
  test("close and pin", () => {
    const { root, actions } = showCard();
    press(find(root, "button[aria-label=Close]"));
    expect(actions.onClose).toHaveBeenCalledOnce();
    const pin = find(root, ".pin");
    expect(pin.getAttribute("aria-pressed")).toBe("false");
    press(pin);
    expect(actions.onPin).toHaveBeenCalledExactlyOnceWith(true);
  });

  test("a pinned card offers to let go", () => {
    const { root, actions } = showCard({ isPinned: true });
    expect(find(root, ".pin").getAttribute("aria-pressed")).toBe("true");
    press(find(root, ".pin"));
    expect(actions.onPin).toHaveBeenCalledExactlyOnceWith(false);
  });

  test("the whole record opens in the fact browser, or the card says that it cannot", async () => {
    const openRecord = vi.fn(async () => Promise.reject(new Error("no window")));
    const { root } = showCard({ actions: actionsFor({ openRecord }) });
    await pressAndSettle(root, ".all");
    expect(openRecord).toHaveBeenCalledExactlyOnceWith("ada-lund");
    expect(texts(root, "[role=alert]")).toEqual([
      "The fact browser could not be opened. The Sidelight button opens it, too.",
    ]);
  });
});
