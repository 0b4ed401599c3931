import Fuse from "fuse.js";
import type { Entity } from "../../data/schema.ts";
import { createSearch } from "../../matching/search/search-records.ts";
import { generateRecords, peopleAmong } from "./generate-records.ts";
import { median, timeOnce } from "./measure.ts";
import { seeded } from "./random.ts";
import type { Scale } from "./scale.ts";
import { timeSample } from "./time-sample.ts";
import { withTypo } from "./typo.ts";

/** The fact browser's search while a reader types, at one size of the base. */
export interface SearchResult {
  readonly records: number;
  /** Milliseconds until the index is built; once in the life of the background. */
  readonly buildMs: number;
  /** Of the steps that it is built in, the longest: so long a question to the background waits. */
  readonly longestStepMs: number;
  readonly keystrokes: number;
  /** Milliseconds from a keystroke to the answer's first page. */
  readonly medianMs: number;
  readonly slowestMs: number;
  /** Names typed with one slip, and how often the person came first. */
  readonly misspelt: number;
  readonly first: number;
  /** Milliseconds of one plain Fuse.search over names, aliases, descriptions and facts. */
  readonly fuseMs: number;
  readonly fuseToOwn: number;
  readonly fuseMeasured: string;
}

/** Aliases that a generated record has on average, rounded up: enough records are left to take from. */
const ALIASES_PER_RECORD = 2;
const SEED = 7;
/** As one would write it without an index of one's own. */
const FUSE_KEYS = ["name", "aliases.text", "description", "facts.text"];

export function benchSearch(count: number, { search: { names, budgetMs } }: Scale): SearchResult {
  const records = generateRecords(count * ALIASES_PER_RECORD).slice(0, count);
  const { search, buildMs, longestStepMs } = buildByStep(records);
  const typed = namesTyped(records, names);
  const queries = typed.flatMap(({ query }) => keystrokesOf(query));
  for (const query of queries.slice(0, queries.length >> 1)) search({ query });
  const times = queries.map((query) => timeOnce(() => search({ query })));
  const first = typed.filter(({ query, id, isMisspelt }) => {
    return isMisspelt && search({ query }).records[0]?.entity.id === id;
  });
  const fuse = new Fuse(records, { keys: FUSE_KEYS, ignoreLocation: true, threshold: 0.4 });
  const limits = { most: queries.length, budgetMs };
  const plain = timeSample(queries, (query) => fuse.search(query), "keystrokes", limits);
  const medianMs = median(times);
  return {
    ...{ records: records.length, buildMs, longestStepMs, keystrokes: queries.length, medianMs },
    slowestMs: times.reduce((a, b) => Math.max(a, b)),
    misspelt: typed.filter(({ isMisspelt }) => isMisspelt).length,
    first: first.length,
    fuseMs: plain.ms / queries.length,
    fuseToOwn: plain.ms / queries.length / medianMs,
    fuseMeasured: plain.measured,
  };
}

/** Builds the search as the background does, and times each step. */
function buildByStep(records: readonly Entity[]) {
  const steps = createSearch(records);
  const times: number[] = [];
  for (;;) {
    let step = undefined as ReturnType<typeof steps.next> | undefined;
    times.push(
      timeOnce(() => {
        step = steps.next();
      }),
    );
    if (!step?.done) continue;
    const buildMs = times.reduce((a, b) => a + b);
    return { search: step.value, buildMs, longestStepMs: times.reduce((a, b) => Math.max(a, b)) };
  }
}

/** Names of people spread over the base; every other one with a slip of the hand. */
function namesTyped(records: readonly Entity[], names: number) {
  const random = seeded(SEED);
  const people = peopleAmong(records);
  return Array.from({ length: names }, (_, at) => {
    const { id, name } = people[Math.floor(((at + 0.5) * people.length) / names)] as Entity;
    const isMisspelt = at % 2 === 1;
    return { id, isMisspelt, query: isMisspelt ? withTypo(name, random) : name };
  });
}

/** What stands in the field after each key. */
function keystrokesOf(query: string): string[] {
  return Array.from(query, (_, at) => query.slice(0, at + 1));
}
