// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, describe, expect, it, test } from "vitest";
import { Changes } from "../../entrypoints/content-script/changes.ts";
import { collectText } from "../../entrypoints/content-script/collect-text.ts";
import { FoundBlocks } from "../../entrypoints/content-script/found-blocks.ts";
import type { TextBlock } from "../../entrypoints/content-script/text-block.ts";
import { CHANGED_BLOCKS_MAX } from "../../entrypoints/content-script/tuning.ts";
import { blocksBelow } from "./read-blocks.ts";

const IGNORED = { room: () => Number.POSITIVE_INFINITY, onRoot() {}, onRootless() {}, onLost() {} };

/** Reads and keeps a page as the content script does, but at once and with a span in every block. */
class KeptPage {
  readonly changes = new Changes();
  readonly found = new FoundBlocks();
  private readonly observer = new MutationObserver(() => {});
  private walk = 0;

  constructor(html: string) {
    document.documentElement.innerHTML = `<head></head><body>${html}</body>`;
    this.observer.observe(document, { subtree: true, childList: true, characterData: true });
    this.update();
  }

  /** Takes in what has changed; returns the texts of the blocks that were read for it. */
  update(): readonly string[] {
    for (const record of this.observer.takeRecords()) this.changes.note(record);
    const { walks, whole } = this.changes.take(document.documentElement);
    this.walk++;
    this.found.dropRemoved();
    const visited = new Set<Element>();
    const blocks: TextBlock[] = [];
    for (const walk of walks) {
      const onEntered = (element: Element) => visited.add(element);
      const onHidden = (element: Element) => this.changes.noteHidden(element);
      for (const reading of collectText({ ...IGNORED, ...walk, onEntered, onHidden })) {
        blocks.push(...reading.blocks);
      }
    }
    this.found.add({
      walk: this.walk,
      visited,
      blocks: blocks.map((block, number) => ({ block, number, spans: 1, unseen: [] })),
    });
    if (whole) this.found.dropBefore(this.walk);
    return blocks.map(({ text }) => text);
  }

  get texts(): readonly string[] {
    return this.found.all.map(({ block }) => block.text);
  }

  get keys(): readonly number[] {
    return this.found.all.map(({ key }) => key);
  }
}

const $ = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
};

const PAGE = "<main>Top<p id='a'>one <b>two</b></p><ul><li id='b'>three</li></ul>tail</main>";

describe("a change of the page", () => {
  let page: KeptPage;
  beforeEach(() => {
    page = new KeptPage(PAGE);
  });

  const cases: [name: string, change: () => void, read: string[], texts: string[]][] = [
    [
      "text edited in place",
      () => {
        $("b").firstChild?.replaceWith("2nd");
      },
      ["one 2nd"],
      ["Top", "one 2nd", "three", "tail"],
    ],
    [
      "a block added reads that block alone",
      () => $("#b").insertAdjacentHTML("afterend", "<li>four</li>"),
      ["four"],
      ["Top", "one two", "three", "four", "tail"],
    ],
    [
      "a block added amid loose text",
      () => $("main").insertAdjacentHTML("afterbegin", "<div><p>new</p></div>"),
      ["new", "Top", "tail"],
      ["new", "Top", "one two", "three", "tail"],
    ],
    [
      "blocks added inside an inline element",
      () => $("#a").insertAdjacentHTML("beforeend", "<a>link <div>deep <p>deeper</p></div></a>"),
      ["one twolink ", "deep ", "deeper"],
      ["Top", "one twolink ", "deep ", "deeper", "three", "tail"],
    ],
    [
      "a block removed joins what it parted",
      () => $("#a").remove(),
      ["Top", "tail"],
      ["Top", "three", "tail"],
    ],
    ["a block emptied", () => $("#b").replaceChildren(), [], ["Top", "one two", "tail"]],
    [
      "a block moved",
      () => $("main").prepend($("ul")),
      ["three", "Top", "tail"],
      ["three", "Top", "one two", "tail"],
    ],
    [
      "a comment or a script",
      () => $("#a").append(document.createComment("x")),
      [],
      ["Top", "one two", "three", "tail"],
    ],
    [
      "what is typed into an editor",
      () => $("main").insertAdjacentHTML("beforeend", "<p contenteditable>typed</p>"),
      ["Top", "tail\uFFFC"],
      ["Top", "one two", "three", "tail\uFFFC"],
    ],
  ];
  it.each(cases)("%s", (_, change, read, texts) => {
    change();
    expect(page.update()).toEqual(read);
    expect(page.texts).toEqual(texts);
  });

  it("that adds our own host is none", () => {
    document.documentElement.append(document.createElement("sidelight-card"));
    expect(page.update()).toEqual([]);
    $("sidelight-card").remove();
    expect(page.update()).toEqual([]);
  });

  it("keeps the key of a block that is rendered anew with the same text", () => {
    const before = page.keys;
    $("#a").innerHTML = "<i>one</i> two";
    expect(page.update()).toEqual(["one two"]);
    expect(page.keys).toEqual(before);
    $("#a").innerHTML = "<i>one</i> three";
    page.update();
    expect(page.keys).not.toEqual(before);
  });

  it("beyond count reads the whole page once", () => {
    const many = Array.from({ length: CHANGED_BLOCKS_MAX + 1 }, (_, at) => `<p>text ${at}</p>`);
    $("#b").innerHTML = many.join("");
    page.update();
    for (const paragraph of document.querySelectorAll("p")) paragraph.append("!");
    expect(page.update()).toHaveLength(many.length + 3);
    expect(page.texts).toEqual(blocksBelow(document.body).map(({ text }) => text));
  });

  it("of the body itself", () => {
    const body = document.createElement("body");
    body.innerHTML = "<p>fresh</p>";
    document.body.replaceWith(body);
    expect(page.update()).toEqual(["fresh"]);
    expect(page.texts).toEqual(["fresh"]);
  });
});

describe("what was hidden", () => {
  const hiddenPage = () => new KeptPage("<p>seen</p><div style='display:none'><p>hidden</p></div>");

  it("is read once it is shown", () => {
    const page = hiddenPage();
    expect(page.texts).toEqual(["seen"]);
    page.changes.checkWaiting();
    expect(page.changes.any).toBe(false);
    $("div").setAttribute("style", "");
    page.changes.checkWaiting();
    expect(page.update()).toEqual(["hidden"]);
    expect(page.texts).toEqual(["seen", "hidden"]);
    page.changes.checkWaiting();
    expect(page.changes.any).toBe(false);
  });

  it("is read, too, where it was all of the page", () => {
    document.documentElement.style.display = "none";
    const page = new KeptPage("<p>late</p>");
    expect(page.texts).toEqual([]);
    document.documentElement.removeAttribute("style");
    page.changes.checkWaiting();
    expect(page.changes.any).toBe(true);
    expect(page.update()).toEqual(["late"]);
    page.changes.checkWaiting();
    expect(page.changes.any).toBe(false);
  });

  it("is forgotten once it is removed", () => {
    const page = hiddenPage();
    const removed = $("div");
    removed.remove();
    page.changes.checkWaiting();
    removed.setAttribute("style", "");
    document.body.append(removed);
    page.changes.checkWaiting();
    expect(page.changes.any).toBe(false);
  });
});

/** One edit of a page: what to do, to which of its elements, with which of its elements. */
const edit = fc.record({
  what: fc.constantFrom("text", "remove", "block", "inline", "wrapped", "move", "set"),
  where: fc.nat(),
  other: fc.nat(),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply({ what, where, other }: Edit, count: number): void {
  const elements = [...document.body.querySelectorAll("*")];
  const at = elements[where % elements.length];
  const from = elements[other % elements.length];
  if (!at || !from) return;
  const name = `text${count}`;
  if (what === "text") at.append(name);
  else if (what === "remove") at.remove();
  else if (what === "block")
    at.insertAdjacentHTML("afterbegin", `<div>${name}<p>${name}b</p></div>`);
  else if (what === "inline") at.insertAdjacentHTML("beforeend", `<b>${name}</b>`);
  else if (what === "wrapped")
    at.insertAdjacentHTML("beforeend", `<a><section>${name}</section></a>`);
  else if (what === "set") at.textContent = name;
  else if (!from.contains(at)) at.append(from);
}

test("after any edits, in any batches, what is kept is what a fresh reading finds", () => {
  const batches = fc.array(fc.array(edit, { maxLength: 4 }), { maxLength: 6 });
  fc.assert(
    fc.property(batches, (all) => {
      const page = new KeptPage(PAGE);
      let count = 0;
      for (const batch of all) {
        for (const one of batch) apply(one, count++);
        page.update();
        const fresh = blocksBelow(document.body);
        expect(page.texts).toEqual(fresh.map(({ text }) => text));
        expect(page.found.all.map(({ block }) => block.owner)).toEqual(
          fresh.map(({ owner }) => owner),
        );
      }
    }),
    { numRuns: 300 },
  );
});
