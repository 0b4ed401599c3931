// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { EntityList } from "../../components/EntityList.tsx";
import { SearchBox } from "../../components/SearchBox.tsx";
import { SiteSwitch } from "../../components/SiteSwitch.tsx";
import { find, press, show, texts } from "./rendering.ts";

describe("the site switch", () => {
  test.each([true, false])("names its site, tells its state (%s) and asks for the other", (on) => {
    const onSwitch = vi.fn();
    const root = show(<SiteSwitch name="www.example.com" on={on} onSwitch={onSwitch} />);
    const button = find(root, "button[role=switch]");
    expect(button.getAttribute("aria-label")).toBe("Sidelight on www.example.com");
    expect(button.getAttribute("aria-checked")).toBe(String(on));
    press(button);
    expect(onSwitch).toHaveBeenCalledExactlyOnceWith(!on);
  });
});

test("an entry of a list tells its name, count and note, and opens by its id", () => {
  const onOpen = vi.fn();
  const root = show(
    <EntityList
      entries={[
        { id: "ada-lund", kind: "person", name: "Ada Lund", count: 3, note: "Rector" },
        { id: "harbour-fire", kind: "event", name: "Harbour fire" },
      ]}
      onOpen={onOpen}
    />,
  );
  expect(texts(root, "li")).toEqual(["Ada Lund3Rector", "Harbour fire"]);
  expect(find(root, ".count").title).toBe("named 3 times");
  press(find(root, "[data-id=harbour-fire]"));
  expect(onOpen).toHaveBeenCalledExactlyOnceWith("harbour-fire");
});

test("the search box is labelled and hands on what is typed", () => {
  const onQuery = vi.fn();
  const root = show(<SearchBox query="lu" label="Search facts" onQuery={onQuery} />);
  const input = find<HTMLInputElement>(root, "input[type=search]");
  expect(input.value).toBe("lu");
  expect(input.getAttribute("aria-label")).toBe("Search facts");
  input.value = "lun";
  input.dispatchEvent(new Event("input", { bubbles: true }));
  expect(onQuery).toHaveBeenCalledExactlyOnceWith("lun");
});

test("the search box is emptied by its cross, and ready for the next words", () => {
  const onQuery = vi.fn();
  const root = show(<SearchBox query="lu" label="Search facts" onQuery={onQuery} />);
  press(find(root, "[aria-label='Clear the search']"));
  expect(onQuery).toHaveBeenCalledExactlyOnceWith("");
  expect(document.activeElement).toBe(find(root, "input"));
  const empty = show(<SearchBox query="" label="Search facts" onQuery={onQuery} />);
  expect(empty.querySelector("button")).toBeNull();
});
