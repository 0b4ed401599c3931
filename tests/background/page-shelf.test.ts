import { describe, expect, it } from "vitest";
import type { PageState, Settlement } from "../../contract/messages.ts";
import { createMatcher } from "../../entrypoints/background/matcher.ts";
import { PageShelf } from "../../entrypoints/background/page-shelf.ts";
import { event, GAZETTE, person } from "../components/sample-content.ts";

const BASE = { entities: [person(), event()], sources: [GAZETTE] };
const FULL = { number: 1, text: "Ada Lund spoke." };
const SURNAME = { number: 2, text: "Then Lund left." };
const NOBODY = { number: 3, text: "It rained." };

const shelf = () => new PageShelf(createMatcher(BASE));
const state = (blocks: readonly number[], more: Partial<PageState> = {}): PageState => ({
  ...{ page: "p", blocks, unseen: [], after: 0 },
  ...more,
});
const numbersIn = (settlement: Settlement) =>
  "missing" in settlement ? settlement : settlement.mentions.map(([number]) => number);

describe("the shelf of pages", () => {
  it("answers where spans start, and settles over the whole page", () => {
    const pages = shelf();
    expect(pages.recognise("t/0", { page: "p", blocks: [FULL, SURNAME, NOBODY] })).toEqual([
      [0],
      [5],
      [],
    ]);
    const settlement = pages.settle("t/0", state([1, 2, 3]));
    expect(numbersIn(settlement)).toEqual([1, 2]);
    expect(settlement).toMatchObject({ revision: 1, labels: [{ id: "ada-lund" }] });
  });

  it("tells only what has changed since the revision that has arrived", () => {
    const pages = shelf();
    pages.recognise("t/0", { page: "p", blocks: [SURNAME] });
    expect(numbersIn(pages.settle("t/0", state([2])))).toEqual([]);
    pages.recognise("t/0", { page: "p", blocks: [FULL] });
    expect(numbersIn(pages.settle("t/0", state([1, 2], { after: 1 })))).toEqual([1, 2]);
    expect(numbersIn(pages.settle("t/0", state([1, 2], { after: 2 })))).toEqual([]);
    expect(numbersIn(pages.settle("t/0", state([2], { after: 3 })))).toEqual([2]);
  });

  it("tells everything again where an answer was lost", () => {
    const pages = shelf();
    pages.recognise("t/0", { page: "p", blocks: [FULL] });
    pages.settle("t/0", state([1]));
    expect(numbersIn(pages.settle("t/0", state([1])))).toEqual([1]);
  });

  it("names the blocks that it has forgotten, or never had", () => {
    const pages = shelf();
    pages.recognise("t/0", { page: "p", blocks: [FULL] });
    expect(pages.settle("t/0", state([1, 2]))).toEqual({ missing: [2] });
    expect(shelf().settle("t/0", state([1, 2]))).toEqual({ missing: [1, 2] });
    expect(pages.settle("t/0", state([1], { page: "next" }))).toEqual({ missing: [1] });
  });

  it("lets what cannot be seen license nothing", () => {
    const pages = shelf();
    pages.recognise("t/0", { page: "p", blocks: [FULL, SURNAME] });
    expect(numbersIn(pages.settle("t/0", state([1, 2], { unseen: [[1, 0]] })))).toEqual([]);
  });

  it("remembers the language that a page was told by, where its elements give none", () => {
    const pages = shelf();
    const genitive = { number: 4, text: "Lunds Rede" };
    const german = { number: 5, text: "Das wurde nicht gesagt." };
    pages.recognise("t/0", { page: "p", blocks: [FULL, german] });
    expect(pages.recognise("t/0", { page: "p", blocks: [genitive] })).toEqual([[0]]);
    expect(pages.recognise("t/1", { page: "q", blocks: [FULL, genitive] })).toEqual([[0], []]);
  });

  it("keeps frames apart, and of many the last ones", () => {
    const pages = shelf();
    const count = 100;
    for (let frame = 0; frame < count; frame++) {
      pages.recognise(`t/${frame}`, { page: "p", blocks: [FULL] });
    }
    expect(numbersIn(pages.settle(`t/${count - 1}`, state([1])))).toEqual([1]);
    expect(pages.settle("t/0", state([1]))).toEqual({ missing: [1] });
  });
});
