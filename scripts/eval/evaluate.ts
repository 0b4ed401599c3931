import { join } from "node:path";
import type { FactBase } from "../../data/schema.ts";
import { buildIndex } from "../../matching/matching-index.ts";
import { findInPage } from "../find-in-page.ts";
import { type Judgement, judgePage } from "./judge.ts";
import { readCorpus, unknownIds } from "./read-corpus.ts";
import { snapshotOf } from "./snapshot.ts";
import { type Tally, tally } from "./tally.ts";

const CORPUS = join(import.meta.dirname, "..", "..", "tests", "corpus");
/** The pages with what is expected on them: written by hand, never by a program. */
export const PAGES = join(CORPUS, "pages");
export const SNAPSHOT = join(CORPUS, "found.txt");

export interface Evaluation {
  readonly judgements: readonly Judgement[];
  readonly tally: Tally;
  readonly snapshot: string;
}

/** Finds mentions on all pages of the corpus and compares them with what is expected. */
export function evaluate({ entities }: FactBase): Evaluation {
  const kinds = new Map(entities.map(({ id, kind }) => [id, kind]));
  const pages = readCorpus(PAGES);
  const unknown = unknownIds(pages, new Set(kinds.keys()));
  if (unknown.length > 0) throw new Error(`Unknown in the base:\n${unknown.join("\n")}`);
  const index = buildIndex(entities);
  const found = pages.map((page) => {
    const text = page.blocks.map((block) => block.text).join("\n");
    const { lang, date } = page;
    return {
      page,
      mentions: findInPage({ text, lang, ...(date && { articleDate: date }) }, index),
    };
  });
  const judgements = found.flatMap(({ page, mentions }) => judgePage(page, mentions));
  return {
    judgements,
    tally: tally(judgements, (id) => kinds.get(id)),
    snapshot: snapshotOf(found),
  };
}
