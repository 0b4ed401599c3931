// @vitest-environment happy-dom
import fc from "fast-check";
import { beforeEach, describe, expect, it, test } from "vitest";
import { collectText, type Reading } from "../../entrypoints/content-script/collect-text.ts";
import {
  boundsOf,
  isUnchanged,
  type TextBlock,
} from "../../entrypoints/content-script/text-block.ts";
import { BLOCK_MAX_CHARACTERS } from "../../entrypoints/content-script/tuning.ts";
import { blocksBelow, readBlocks, textsOf } from "./read-blocks.ts";

beforeEach(() => {
  document.documentElement.removeAttribute("lang");
  document.head.innerHTML = "";
});

function textAt(block: TextBlock, start: number, end: number): string | undefined {
  const bounds = boundsOf(block, start, end);
  if (!bounds) return undefined;
  const range = document.createRange();
  range.setStart(bounds.startContainer, bounds.startOffset);
  range.setEnd(bounds.endContainer, bounds.endOffset);
  return range.toString();
}

describe("what belongs to one block", () => {
  const cases: [name: string, html: string, blocks: string[]][] = [
    ["inline elements join", "<p><b>Donald</b> Trump</p>", ["Donald Trump"]],
    ["within a word", "<p>Tr<span>um</span>p and Pu<wbr>tin</p>", ["Trump and Putin"]],
    ["a drop cap", "<p><span>V</span>ladimir Putin</p>", ["Vladimir Putin"]],
    ["comments are nothing", "<p>Donald <!-- react -->Trump</p>", ["Donald Trump"]],
    ["scripts are nothing", "<p>Donald <script>var x</script>Trump</p>", ["Donald Trump"]],
    ["paragraphs part", "<p>Donald</p><p>Trump</p>", ["Donald", "Trump"]],
    ["text around a block parts", "<div>Donald<p>and</p>Trump</div>", ["Donald", "and", "Trump"]],
    ["a block in a link parts", "<a>One<div>two</div>three</a>", ["One", "two", "three"]],
    ["table cells part", "<table><tr><td>Ann</td><td>Bob</td></tr></table>", ["Ann", "Bob"]],
    ["unknown elements join", "<p><x-name>Donald</x-name> Trump</p>", ["Donald Trump"]],
    [
      "unknown elements with blocks part",
      "<x-a><div>Donald</div></x-a><x-a><div>Trump</div></x-a>",
      ["Donald", "Trump"],
    ],
    [
      "labels that touch part",
      "<div><a>Donald Trump</a><a>Joe Biden</a></div>",
      ["Donald Trump", "Joe Biden"],
    ],
    ["small capitals do not", "<p>V. P<small>UTIN</small></p>", ["V. PUTIN"]],
    ["a line break is a space", "<h1>Donald<br>Trump</h1>", ["Donald Trump"]],
    ["a footnote is set apart", "<p>Trump<sup>1</sup> said</p>", ["Trump\uFFFC1\uFFFC said"]],
    ["an image is set apart", "<p>Donald<img alt='x'>Trump</p>", ["Donald\uFFFCTrump"]],
    ["ruby notes are left out", "<p><ruby>Putin<rt>pu</rt></ruby> met</p>", ["Putin met"]],
    ["what names nobody is left out", "<p>12:30</p><p> \n </p><p>A 1</p><p>Xi</p>", ["Xi"]],
  ];
  it.each(cases)("%s", (_, html, blocks) => {
    expect(textsOf(readBlocks(html))).toEqual(blocks);
  });
});

describe("what is never read", () => {
  const unread = [
    "<script>Donald Trump</script>",
    "<style>Donald Trump</style>",
    "<noscript>Donald Trump</noscript>",
    "<template>Donald Trump</template>",
    "<code>Donald Trump</code>",
    "<pre>Donald Trump</pre>",
    "<kbd>Donald Trump</kbd>",
    "<samp>Donald Trump</samp>",
    "<textarea>Donald Trump</textarea>",
    "<select><option>Donald Trump</option></select>",
    "<button>Donald Trump</button>",
    "<div contenteditable>Donald <b>Trump</b></div>",
    "<div contenteditable='plaintext-only'>Donald Trump</div>",
    "<div role='textbox'>Donald Trump</div>",
    "<div class='CodeMirror'><div>Donald Trump</div></div>",
    "<svg><text>Donald Trump</text></svg>",
    "<math><mtext>Donald Trump</mtext></math>",
    "<object>Donald Trump</object>",
    "<sidelight-card>Donald Trump</sidelight-card>",
    "<div style='display:none'>Donald Trump</div>",
    "<div style='visibility:hidden'>Donald <p>Trump</p></div>",
    "<div style='opacity:0'><p>Donald Trump</p></div>",
  ];
  it.each(unread)("%s", (html) => {
    expect(textsOf(readBlocks(`<p>Before</p>${html}<p>After</p>`))).toEqual(["Before", "After"]);
  });

  it.each([
    "<div contenteditable='false'>Donald Trump</div>",
    "<div aria-hidden='true'>Donald Trump</div>",
  ])("but %s is", (html) => expect(textsOf(readBlocks(html))).toEqual(["Donald Trump"]));

  it("nothing inside an editor, where a change is looked at from within", () => {
    readBlocks("<div contenteditable><p>Donald Trump</p></div>");
    const inside = document.querySelector("p");
    expect(inside && blocksBelow(inside)).toEqual([]);
  });

  it("reports hidden elements, so that they can be read once they are shown", () => {
    document.body.innerHTML = "<div id='a' style='display:none'><p>Trump</p></div><p>Putin</p>";
    const hidden: Element[] = [];
    const walk = {
      room: () => Number.POSITIVE_INFINITY,
      goesInto: () => true,
      onEntered() {},
      onRoot() {},
      onRootless() {},
      onLost() {},
    };
    [...collectText({ ...walk, root: document.body, onHidden: (it) => hidden.push(it) })];
    expect(hidden.map(({ id }) => id)).toEqual(["a"]);
  });
});

describe("what a block says of itself", () => {
  it("takes its language from the nearest element that names one", () => {
    document.documentElement.lang = "en-GB";
    const blocks = readBlocks(
      "<p>English</p><div lang='ru'><p>Путин</p></div><p lang=''>Nowhere</p>",
    );
    expect(blocks.map(({ lang }) => lang)).toEqual(["en-GB", "ru", undefined]);
  });

  it("knows headings", () => {
    const blocks = readBlocks(
      "<h2><a>Trump</a></h2><p>Putin</p><div role='heading'><p>Musk</p></div>",
    );
    expect(blocks.map(({ heading }) => heading)).toEqual([true, false, true]);
  });

  it("cuts what is too long behind a space, and loses nothing", () => {
    const sentence = "Donald Trump spoke with Vladimir Putin. ";
    const blocks = readBlocks(`<p>${sentence.repeat(1200)}</p>`);
    expect(blocks.length).toBe(3);
    expect(Math.max(...blocks.map(({ text }) => text.length))).toBeLessThanOrEqual(
      BLOCK_MAX_CHARACTERS,
    );
    expect(blocks.map(({ text }) => text).join("")).toBe(sentence.repeat(1200));
    expect(blocks.slice(0, -1).every(({ text }) => text.endsWith(" "))).toBe(true);
    const last = blocks.at(-1);
    expect(last && textAt(last, 0, 12)).toBe(last?.text.slice(0, 12));
  });

  it("cuts a word that is longer than a block", () => {
    const blocks = readBlocks(`<p>ab ${"x".repeat(BLOCK_MAX_CHARACTERS + 5)}</p>`);
    expect(blocks.map(({ text }) => text.length)).toEqual([3, BLOCK_MAX_CHARACTERS, 5]);
  });

  it("notices when the page has changed its text", () => {
    const [block] = readBlocks("<p>Donald <b>Trump</b></p>");
    expect(block && isUnchanged(block)).toBe(true);
    document.querySelector("b")?.replaceChildren("Tusk");
    expect(block && isUnchanged(block)).toBe(false);
  });
});

/** Inline markup: text, or an inline element around more of it. */
const inlineMarkup = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4 },
    fc.stringMatching(/^[a-z ]{0,6}$/),
    fc
      .tuple(
        fc.constantFrom("a", "b", "em", "span", "small", "x-y"),
        fc.array(tie("node"), { maxLength: 4 }),
      )
      .map(([name, inner]) => `<${name}>${inner.join("")}</${name}>`),
    fc.constantFrom("<!-- note -->", "<wbr>", "<script>let x</script>"),
  ),
})).node;

test("a block is its text nodes, and every span maps back to its own text", () => {
  fc.assert(
    fc.property(fc.array(inlineMarkup, { maxLength: 6 }), fc.nat(), fc.nat(), (nodes, a, b) => {
      const [block, ...others] = readBlocks(`<p>ab${nodes.join("")}</p>`);
      if (!block) throw new Error("nothing was read");
      expect(others).toEqual([]);
      const paragraph = document.querySelector("p");
      for (const script of paragraph?.querySelectorAll("script") ?? []) script.remove();
      expect(block.text).toBe(paragraph?.textContent);
      const [start, end] = [a % block.text.length, b % (block.text.length + 1)].sort(
        (x, y) => x - y,
      );
      if (start === undefined || end === undefined || start === end) return;
      expect(textAt(block, start, end)).toBe(block.text.slice(start, end));
    }),
  );
});

describe("a page that changes while it is read", () => {
  function walkOf(html: string) {
    document.body.innerHTML = html;
    const lost: string[] = [];
    const walk = {
      root: document.body,
      // Every block by itself.
      room: () => 0,
      goesInto: () => true,
      onEntered() {},
      onRoot() {},
      onRootless() {},
      onHidden() {},
    };
    const readings = collectText({ ...walk, onLost: (element) => lost.push(element.id) });
    return { readings, lost };
  }
  const read = (readings: Iterable<Reading>) =>
    textsOf([...readings].flatMap(({ blocks }) => blocks));

  it("goes on behind what was removed, and says what to read again", () => {
    const { readings, lost } = walkOf(
      "<div id='list'><section><p>one</p><p>two</p></section><p>three</p></div><p>four</p>",
    );
    expect(readings.next().value?.blocks.map(({ text }) => text)).toEqual(["one"]);
    document.querySelector("section")?.remove();
    expect(read(readings)).toEqual(["four"]);
    expect(lost).toEqual(["list"]);
  });

  it("survives the loss of everything", () => {
    const { readings } = walkOf("<p>one</p><p>two</p>");
    readings.next();
    document.body.replaceChildren();
    expect(read(readings)).toEqual([]);
  });

  it("reads on where other parts change", () => {
    const { readings, lost } = walkOf("<p>one</p><p id='b'>two</p><p>three</p>");
    readings.next();
    document.querySelector("#b")?.append(" and more");
    document.body.append("four");
    expect(read(readings)).toEqual(["two and more", "three", "four"]);
    expect(lost).toEqual([]);
  });
});
