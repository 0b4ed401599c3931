// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { SearchAnswer } from "../../contract/record-answers.ts";
import type { RecordsSought } from "../../matching/search/search-records.ts";
import { find, texts } from "../components/rendering.ts";
import { key, pressAndSettle, reported, servicesFor, settled, showApp, type } from "./show-app.tsx";

describe("the fact browser while the reader types", () => {
  test("asks one question at a time, and of those that wait the newest alone", async () => {
    const asked: string[] = [];
    const answers: ((answer: SearchAnswer) => void)[] = [];
    const search = ({ query }: RecordsSought) => {
      asked.push(query);
      return new Promise<SearchAnswer>((resolve) => {
        answers.push(resolve);
      });
    };
    const root = await showApp(servicesFor(reported(), { search }), { query: "" });
    for (const query of ["a", "ad", "ada"]) await type(root, query);
    expect(asked).toEqual([""]);
    answers[0]?.({ total: 0, from: 0, results: [] });
    await settled();
    expect(asked).toEqual(["", "ada"]);
  });

  describe("Enter and down in the field", () => {
    const typedAhead = async () => {
      const answers: (() => void)[] = [];
      const services = servicesFor(reported());
      const search = (sought: RecordsSought) =>
        new Promise<SearchAnswer>((resolve) => {
          answers.push(() => resolve(services.search(sought)));
        });
      const root = await showApp({ ...services, search }, { query: "Berg" });
      const answer = async () => {
        answers.shift()?.();
        await settled();
      };
      await answer();
      return { root, answer, field: find(root, "input[type=search]") };
    };

    test("Enter opens the best result", async () => {
      const { root, field } = await typedAhead();
      await key("Enter", field);
      expect(texts(root, ".record h2")).toEqual(["Bo Berg"]);
    });

    test("Enter opens nothing where nothing was found", async () => {
      const { root, field, answer } = await typedAhead();
      await type(root, "brg");
      await answer();
      await key("Enter", field);
      expect(root.querySelector(".record")).toBeNull();
    });

    test.each([
      ["Enter", ["Enter"]],
      ["down and Enter", ["ArrowDown", "Enter"]],
    ])(
      "%s pressed before the answer is here open the result of what was typed",
      async (_, keys) => {
        const { root, field, answer } = await typedAhead();
        field.focus();
        await type(root, "brg");
        await type(root, "Lund");
        for (const name of keys) await key(name, field);
        await answer();
        expect(root.querySelector(".record")).toBeNull();
        await answer();
        expect(texts(root, ".record h2")).toEqual(["Ada Lund"]);
      },
    );

    test("down pressed before the answer is here leads to its first line", async () => {
      const { root, field, answer } = await typedAhead();
      field.focus();
      await type(root, "Lund");
      await key("ArrowDown", field);
      expect(document.activeElement).toBe(field);
      await answer();
      expect(document.activeElement).toBe(find(root, "button.entity[data-id=ada-lund]"));
    });

    test("a key is forgotten where the reader types on, or goes elsewhere", async () => {
      const { root, field, answer } = await typedAhead();
      field.focus();
      await type(root, "Lu");
      await key("Enter", field);
      await type(root, "Lund");
      await answer();
      await answer();
      expect(root.querySelector(".record")).toBeNull();
      await type(root, "Berg");
      await key("Enter", field);
      field.blur();
      await answer();
      expect(root.querySelector(".record")).toBeNull();
    });
  });

  test("marks the letters that were found", async () => {
    const root = await showApp(servicesFor(reported()), { query: "lun" });
    expect(texts(root, ".name mark")).toEqual(["Lun"]);
    expect(texts(root, ".name")).toEqual(["Ada Lund"]);
  });

  test("what is pasted or looked up is cut, and answered", async () => {
    const root = await showApp(servicesFor(reported()), { query: `Berg ${"x".repeat(10_000)}` });
    const input = find<HTMLInputElement>(root, "input[type=search]");
    expect(input.value).toHaveLength(500);
    expect(input.maxLength).toBe(500);
    expect((texts(root, ".found")[0] ?? "").length).toBeLessThan(80);
    expect(texts(root, ".nothing .chip")).toEqual(["Bo Berg"]);
  });

  test("a near name opens its record", async () => {
    const root = await showApp(servicesFor(reported()), { query: "brg" });
    await pressAndSettle(root, ".nothing .chip");
    expect(texts(root, ".record h2")).toEqual(["Bo Berg"]);
  });
});

describe("filters", () => {
  const open = async () => {
    const root = await showApp(servicesFor(reported()), { query: "" });
    const details = find<HTMLDetailsElement>(root, "details.filters");
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
    await settled();
    return root;
  };
  const set = async (element: HTMLInputElement | HTMLSelectElement, value: string) => {
    element.value = value;
    act(() => {
      element.dispatchEvent(new Event(element.localName === "select" ? "change" : "input"));
    });
    await settled();
  };

  test("narrow, say how many are in use, and are cleared together", async () => {
    const root = await open();
    await set(find<HTMLInputElement>(root, ".years input"), "2019");
    expect(texts(root, ".filters summary")).toEqual(["Filters, 1 in use"]);
    expect(texts(root, ".results .name")).toEqual(["Harbour fire"]);
    await pressAndSettle(root, ".filters .clear");
    expect(texts(root, ".filters summary")).toEqual(["Filters"]);
    expect(texts(root, ".results .name")).toHaveLength(3);
  });

  test("that leave nobody offer the way out, with how many there are without", async () => {
    const root = await open();
    await type(root, "Lund");
    await set(find<HTMLSelectElement>(root, ".filters select"), "denied");
    expect(texts(root, ".found")).toEqual(["Nothing found for “Lund”."]);
    expect(texts(root, ".nothing .action")).toEqual(["Clear filters: 1 without"]);
    await pressAndSettle(root, ".nothing .action");
    expect(texts(root, ".results .name")).toEqual(["Ada Lund"]);
  });

  test("a year that is none is told, and narrows nothing", async () => {
    const root = await open();
    await set(find<HTMLInputElement>(root, ".years input"), "2x");
    expect(texts(root, "#years-problem")).toEqual(["A year has four digits."]);
    expect(texts(root, ".results .name")).toHaveLength(3);
  });

  test("keep their keys: arrows change a choice, / and Backspace are typed, Escape clears nothing", async () => {
    const root = await open();
    await type(root, "Lund");
    const [select, year] = [find(root, ".filters select"), find(root, ".years input")];
    expect((await key("ArrowDown", select)).defaultPrevented).toBe(false);
    expect((await key("/", year)).defaultPrevented).toBe(false);
    expect((await key("Escape", year)).defaultPrevented).toBe(false);
    expect(find<HTMLInputElement>(root, "input[type=search]").value).toBe("Lund");
  });
});

describe("the popup opens again", () => {
  const kept = {
    ...{ page: "page-1", tab: "facts" as const, search: { query: "Berg" }, trail: ["bo-berg"] },
  };

  test("on the same page where it was, and keeps what is shown from then on", async () => {
    const services = servicesFor(reported(), { recallView: async () => kept });
    const root = await showApp(services);
    await settled();
    expect(texts(root, ".record h2")).toEqual(["Bo Berg"]);
    await pressAndSettle(root, "button.back");
    expect(find<HTMLInputElement>(root, "input[type=search]").value).toBe("Berg");
    expect(services.keepView).toHaveBeenLastCalledWith({ ...kept, trail: [] });
  });

  test.each([
    ["another page", { ...kept, page: "page-0" }, undefined],
    ["something to look up", kept, { query: "Lund" }],
  ])("not on %s", async (_, view, first) => {
    const root = await showApp(servicesFor(reported(), { recallView: async () => view }), first);
    await settled();
    expect(root.querySelector(".record")).toBeNull();
    expect(find(root, "[role=tab][aria-selected=true]").id).toBe(first ? "tab-facts" : "tab-page");
  });

  test("at the page where nothing can be recalled or kept", async () => {
    const fail = vi.fn(async () => Promise.reject(new Error("full")));
    const root = await showApp(servicesFor(reported(), { recallView: fail, keepView: fail }));
    await pressAndSettle(root, "#tab-facts");
    expect(texts(root, ".results .name")).toHaveLength(3);
    expect(fail).toHaveBeenCalled();
  });
});
