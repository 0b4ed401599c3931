import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { RecordFilter } from "../../matching/search/filter-records.ts";
import type { MarkedText } from "../../matching/search/mark-letters.ts";
import { createSearch, type RecordsFound } from "../../matching/search/search-records.ts";
import { atOnce } from "../../matching/steps.ts";
import { searchTuning } from "../../matching/tuning.ts";
import { event, fact, person } from "../components/sample-content.ts";
import { RECORDS } from "./searched-records.ts";

const search = atOnce(createSearch(RECORDS));
const idsOf = ({ records }: RecordsFound) => records.map(({ entity }) => entity.id);
const ids = (query: string) => idsOf(search({ query }));

/** The text with its marks in brackets. */
function bracketed({ text, marks }: MarkedText): string {
  return marks.reduceRight(
    (all, [from, to]) => `${all.slice(0, from)}[${all.slice(from, to)}]${all.slice(to)}`,
    text,
  );
}

describe("the letters that are shown as found", () => {
  test.each([
    ["the beginning of a name", "har", "[Har]ald Molde", "Admiral of the northern fleet."],
    ["inside a name", "ald", "Har[ald] Molde", "Admiral of the northern fleet."],
    [
      "a word with a slip, as a whole",
      "hraald",
      "[Harald] Molde",
      "Admiral of the northern fleet.",
    ],
    ["an accent of the text that was not typed", "zoe q", "[Zoé] [Q]uist", "Painter."],
    ["the alias, where the name has it not", "nightingale", "Per Lind", "The Molde [Nightingale]"],
    ["the description", "fleet", "Harald Molde", "Admiral of the northern [fleet]."],
    ["the fact", "prosecutor", "Vik trial", "The [prosecutor] asked for nine years."],
    [
      "one word in the name, one in a fact",
      "vik years",
      "[Vik] trial",
      "The prosecutor asked for nine [years].",
    ],
  ])("%s", (_, query, name, note) => {
    const [first] = search({ query }).records;
    expect(first && [bracketed(first.name), bracketed(first.note)]).toEqual([name, note]);
  });

  test("of a long fact begin shortly before them", () => {
    const text = `${"It was said again and again that nothing of the kind had happened. ".repeat(2)}Then the lighthouse burnt.`;
    const long = atOnce(createSearch([person({ facts: [fact("ada-lund#1", { text })] })]));
    const [first] = long({ query: "lighthouse" }).records;
    expect(first && bracketed(first.note)).toMatch(/^… .{10,40}\[lighthouse\] burnt\.$/);
  });

  test("lie within the text, in order and apart, whatever is typed", () => {
    const texts = ["Straße ﬁn İstanbul", "a’b’c U.S. x", "Zoé 普京 👩‍👩 Quist"];
    const odd = atOnce(
      createSearch(texts.map((name, at) => person({ id: `p-${at}`, name, description: name }))),
    );
    const piece = fc.constantFrom(...texts.flatMap((text) => text.split(" ")), "e", "ss", "fi");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), (words) => {
        for (const { name, note } of odd({ query: words.join(" ") }).records) {
          for (const { text, marks } of [name, note]) {
            let end = -1;
            for (const [from, to] of marks) {
              expect(from).toBeGreaterThan(end);
              expect(to).toBeGreaterThan(from);
              expect(to).toBeLessThanOrEqual(text.length);
              end = to;
            }
          }
        }
      }),
    );
  });
});

describe("filters", () => {
  const answer = (says: "denies" | "disputes") => ({ by: { name: "Bo" }, says, source: "herald" });
  const search = atOnce(
    createSearch([
      person({
        id: "ann",
        name: "Ann",
        facts: [
          fact("ann#1", { date: "2016", status: "confirmed" }),
          fact("ann#2", { date: "2020-05", status: "alleged", answers: [answer("denies")] }),
        ],
      }),
      person({
        id: "bob",
        name: "Bob",
        facts: [
          fact("bob#1", { date: "2018/..", status: "reported", sources: [{ source: "herald" }] }),
          fact("bob#2", { status: "opinion", answers: [answer("disputes")] }),
        ],
      }),
      event({ id: "war", name: "War", startDate: "2014-03", endDate: ".." }),
      event({ id: "fair", name: "Fair", startDate: "1999" }),
    ]),
  );
  test.each<[string, RecordFilter, string[]]>([
    ["none", {}, ["ann", "bob", "fair", "war"]],
    ["a kind", { kind: "event" }, ["fair", "war"]],
    ["a status", { status: "confirmed" }, ["ann"]],
    ["what is denied", { status: "denied" }, ["ann"]],
    ["what is disputed", { status: "disputed" }, ["bob"]],
    ["a source", { source: "herald" }, ["bob"]],
    ["a source that nobody cites", { source: "nobody" }, []],
    ["years", { fromYear: 2017, toYear: 2019 }, ["bob", "war"]],
    ["years from", { fromYear: 2030 }, ["bob", "war"]],
    ["years to", { toYear: 1999 }, ["fair"]],
    ["years that end before they begin", { fromYear: 2020, toYear: 2010 }, []],
    ["a status in a year: both in one fact", { status: "alleged", toYear: 2016 }, []],
    ["a status in its year", { status: "alleged", fromYear: 2020, toYear: 2020 }, ["ann"]],
    ["an event's own year says nothing of claims", { status: "confirmed", toYear: 1999 }, []],
  ])("%s", (_, filter, wanted) => {
    const { total, records } = search({ query: "", filter });
    expect(records.map(({ entity }) => entity.id)).toEqual(wanted);
    expect(total).toBe(wanted.length);
  });

  test("show the fact that passes", () => {
    const [ann] = search({ query: "ann", filter: { status: "denied" } }).records;
    expect(ann?.note.text).toBe("Text of ann#2.");
    expect(ann?.noteFrom).toBe("fact");
  });

  test("say how many there are without them, where they leave nobody", () => {
    const { total, instead } = search({ query: "ann", filter: { kind: "event" } });
    expect(total).toBe(0);
    expect(instead?.unfiltered).toBe(1);
  });
});

describe("where nothing is found", () => {
  const near = (query: string) => search({ query }).instead?.near.map(({ id }) => id);
  test("the nearest names are suggested, also for words too short to be forgiven a slip", () => {
    expect(near("qsu")).toEqual(["zoe-quist"]);
    expect(near("lnd")).toEqual(["per-lind"]);
  });
  test("of several words, those who have most", () => {
    expect(near("harald molde banana")?.[0]).toBe("harald-molde");
  });
  test("nonsense and signs suggest nobody", () => {
    expect(near("qqqq")).toEqual([]);
    expect(near("?!")).toEqual([]);
  });
  test("where something is, nothing is suggested", () => {
    expect(search({ query: "vik" }).instead).toBeUndefined();
  });
});

describe("pages of an answer", () => {
  const many = Array.from({ length: 130 }, (_, at) =>
    person({ id: `p-${at}`, name: `Person ${String(at).padStart(3, "0")}`, familyName: "Person" }),
  );
  const search = atOnce(createSearch(many));
  const all = many.map(({ id }) => id);

  test("follow on each other, and none is larger than the bound", () => {
    for (const query of ["", "person"]) {
      const pages = [0, 50, 100].map((from) => search({ query, from }));
      expect(pages.map(({ records }) => records.length)).toEqual([50, 50, 30]);
      expect(pages.flatMap(idsOf)).toEqual(all);
      expect(search({ query, count: 100_000 }).records).toHaveLength(searchTuning.pageRecords);
    }
  });

  test.each([-5, 0.5, 130, 1e9])("from %s is no fault", (from) => {
    const { total, records } = search({ query: "person", from });
    expect(total).toBe(130);
    expect(records.length).toBe(from > 100 ? 0 : 50);
  });
});

describe("what a reader may type by accident", () => {
  test.each([
    ["quotation marks and an equals sign", '="vik"'],
    ["an exclamation mark", "!vik"],
    ["a caret and a dollar", "^vik$"],
    ["an inverted comma", "'vik"],
    ["a bar", "vik|"],
  ])("%s is no operator", (_, query) => {
    expect(ids(query)).toEqual(ids("vik"));
  });

  test("a bar between two words means both, as a space does", () => {
    expect(ids("vik | quist")).toEqual(ids("vik quist"));
  });

  test.each([
    ["one word of 10,000 letters", "v".repeat(10_000)],
    ["10,000 words", "vik ".repeat(10_000)],
    ["10,000 signs", "=".repeat(10_000)],
    ["10,000 letters that combine", `v${"\u0301".repeat(10_000)}`],
  ])("%s is answered at once", (_, query) => {
    const startedAt = performance.now();
    search({ query });
    expect(performance.now() - startedAt).toBeLessThan(1_000);
  });

  test("a word repeated is the word", () => {
    expect(ids("vik ".repeat(10_000))).toEqual(ids("vik"));
  });
});
