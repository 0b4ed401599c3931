import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsOf } from "../../matching/search/folded-words.ts";
import {
  buildSearchIndex,
  fieldOf,
  isProse,
  recordOf,
} from "../../matching/search/search-index.ts";
import { atOnce } from "../../matching/steps.ts";
import { searchTuning } from "../../matching/tuning.ts";
import { generateRecords } from "../../scripts/bench/generate-records.ts";
import { person } from "../components/sample-content.ts";

const word = fc.constantFrom("Ann", "Bo", "Čech", "Ørsted", "Ann-Bo", "über", "Lund");
const words = fc.array(word, { minLength: 1, maxLength: 3 }).map((all) => all.join(" "));
const records = fc
  .array(fc.record({ name: words, alias: words, description: words }), { maxLength: 12 })
  .map((all) =>
    all.map(({ name, alias, description }, at) =>
      person({
        id: `p-${at}`,
        name,
        familyName: name,
        aliases: [{ text: alias, use: "alone" }],
        description,
        facts: [],
      }),
    ),
  );

test("each word leads to the records that have it, and to the best text of theirs that does", () => {
  fc.assert(
    fc.property(records, (all) => {
      const index = atOnce(buildSearchIndex(all));
      const { words: known, starts, postings } = index;
      expect(known).toEqual(known.toSorted());
      const packed = known.map((each, at) => [
        each,
        [...postings.subarray(starts[at], starts[at + 1])].map((posting) => [
          index.records[recordOf(posting)]?.id,
          fieldOf(posting),
        ]),
      ]);
      const plain = new Map<string, [string, number][]>();
      for (const record of index.records) {
        const texts = [record.name, record.aliases[0]?.text ?? "", record.description];
        for (const own of new Set(texts.flatMap(wordsOf))) {
          const field = texts.findIndex((text) => wordsOf(text).includes(own));
          plain.set(own, [...(plain.get(own) ?? []), [record.id, field]]);
        }
      }
      expect(new Map(packed as [string, [string, number][]][])).toEqual(plain);
      const named = known.filter((each) => plain.get(each)?.some(([, field]) => !isProse(field)));
      expect(index.named.text).toBe(named.map((each) => `\n${each}`).join(""));
      expect(index.named.at.map((at) => index.named.text.indexOf("\n", at))).toEqual(
        index.named.at,
      );
    }),
  );
});

test("an index of many records is built in many steps", () => {
  const many = generateRecords(searchTuning.stepRecords * 20);
  const steps = buildSearchIndex(many);
  let count = 0;
  for (let step = steps.next(); !step.done; step = steps.next()) count++;
  expect(count).toBeGreaterThan(many.length / searchTuning.stepRecords);
});
