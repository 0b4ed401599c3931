import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nodeAfter } from "../../matching/aliases/alias-index.ts";
import { packAliases } from "../../matching/aliases/pack-aliases.ts";
import { TrieBuilder } from "../../matching/aliases/trie-builder.ts";
import { JudgedRuns } from "../../matching/fuzzy/judged-runs.ts";
import { mayStandAround } from "../../matching/names/tell-quickly.ts";
import { BoundedMemory } from "../../matching/words/bounded-memory.ts";
import { fold, isFold } from "../../matching/words/fold.ts";
import { BlockWords } from "../../matching/words/tokenize.ts";
import { addToFilter, emptyFilter, MayBe } from "../../matching/words/word-filter.ts";
import { hashOfWord } from "../../matching/words/word-hash.ts";

const WORDS = 40;
const way = fc.array(fc.integer({ min: 2, max: 2 * WORDS + 1 }), { minLength: 1, maxLength: 4 });

describe("a packed trie", () => {
  test("leads every way to a node of its own, and no other way anywhere", () => {
    fc.assert(
      fc.property(fc.array(way, { maxLength: 60 }), way, (ways, other) => {
        // The first step has no comma before it.
        const clean = (steps: readonly number[]) => steps.map((s, at) => (at === 0 ? s & ~1 : s));
        const builder = new TrieBuilder();
        const made = ways.map(clean).map((steps) => [steps, builder.nodeOf(steps)] as const);
        const { nodes, steps, numberOf } = builder.pack(WORDS);
        const index = {
          ...packAliases([]),
          nodes,
          steps,
          startsLower: new Uint8Array(WORDS + 1),
        };
        const walk = ([first = 0, ...rest]: readonly number[]) =>
          rest.reduce((node, step) => (node ? nodeAfter(index, node, step) : 0), first >> 1);
        for (const [steps, node] of made) expect(walk(steps)).toBe(numberOf(node));
        const known = ways
          .map(clean)
          .flatMap((steps) => steps.map((_, at) => steps.slice(0, at + 1)));
        const isKnown = known.some((steps) => steps.join() === clean(other).join());
        if (!isKnown && other.length > 1) expect(walk(clean(other))).toBe(0);
      }),
    );
  });
});

describe("a bounded memory", () => {
  test("answers what a number was last told, or nothing", () => {
    const told = fc.array(fc.tuple(fc.integer(), fc.integer()), { maxLength: 200 });
    fc.assert(
      fc.property(told, (pairs) => {
        const memory = new BoundedMemory<number>(16);
        const last = new Map<number, number>();
        for (const [number, answer] of pairs) {
          memory.set(number, answer);
          last.set(number, answer);
          expect(memory.get(number)).toBe(answer);
          for (const [each, known] of last) expect([known, undefined]).toContain(memory.get(each));
        }
      }),
    );
  });

  test("keeps two numbers of one place", () => {
    const memory = new BoundedMemory<string>(16);
    memory.set(3, "three");
    memory.set(19, "nineteen");
    expect([memory.get(3), memory.get(19)]).toEqual(["three", "nineteen"]);
  });
});

test("a text is compared with a fold as if it were folded", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary", maxLength: 6 }),
    fc.constantFrom("Ä", "ß", "’"),
  );
  const text = fc.array(piece, { maxLength: 4 }).map((pieces) => pieces.join(""));
  fc.assert(
    fc.property(text, text, (one, other) => {
      const inside = `<${one}>`;
      expect(isFold(fold(one), inside, 1, inside.length - 1)).toBe(true);
      expect(isFold(fold(other), inside, 1, inside.length - 1)).toBe(fold(one) === fold(other));
    }),
  );
});

test("a scan lists what may begin a name, what goes on with one, and cues", () => {
  const filter = emptyFilter();
  addToFilter(filter, hashOfWord("the"), MayBe.nameStart);
  addToFilter(filter, hashOfWord("of"), MayBe.insideName);
  addToFilter(filter, hashOfWord("siege"), MayBe.cue);
  const { scan } = new BlockWords(filter);
  scan.read("On the Siege of Leningrad, and the siege there");
  const listed = (count: number, at: (place: number) => number) =>
    Array.from({ length: count }, (_, place) => at(place));
  expect(listed(scan.startCount, (place) => scan.nameStartAt(place))).toEqual([0, 1, 2, 4, 6]);
  expect(listed(scan.cueCount, (place) => scan.cueAt(place))).toEqual([2, 7]);
  expect([3, 4, 5].map((at) => scan.mayBeInsideName(at))).toEqual([true, true, false]);
});

test.each([
  ["no word", "", 0, false],
  ["the end of a title", "said President", 1, true],
  ["a word in no list", "said Zebra", 1, false],
  ["before the first word", "President", -1, false],
])("what may stand around a name: %s", (_, text, at, expected) => {
  const words = new BlockWords();
  words.read(text);
  expect(mayStandAround(words, at, -1)).toBe(expected);
});

describe("judged runs", () => {
  const judged: string[] = [];
  const words = new BlockWords();
  const runs = new JudgedRuns<string>(words, ({ from, to }) => {
    const run = words.foldedIn(from, to);
    judged.push(run.join(" "));
    return run[0] === "ivan" ? ["ivan"] : [];
  });

  test("are judged once, in any writing, whether they came to something or nothing", () => {
    for (const text of ["Ivan Petrov", "IVAN  PETROV", "Anna Bell", "anna bell"]) {
      words.read(text);
      expect(runs.of({ from: 0, to: 2 })).toEqual(/ivan/i.test(text) ? ["ivan"] : []);
    }
    words.read("Ivan Petrov Anna");
    expect(runs.of({ from: 0, to: 3 })).toEqual(["ivan"]);
    expect(judged).toEqual(["ivan petrov", "anna bell", "ivan petrov anna"]);
  });
});
