import type { Entity } from "../../data/schema.ts";
import { aliasTexts, peopleAmong } from "./generate-records.ts";
import { pickGivenName, pickSurname, places } from "./name-parts.ts";
import { NATIONS } from "./news-words.ts";
import { seeded } from "./random.ts";
import { withTypo } from "./typo.ts";

/** Two capitalised words that no alias matches; `meant` is set where they misspell a name. */
export interface NameSpan {
  readonly text: string;
  readonly meant?: string;
}

const SEED = 3;
/** Shares of spans that are a typing error away from a name, and that are no person's name. */
const TYPO_SHARE = 0.2;
const OTHER_SHARE = 0.2;

/**
 * Distinct spans. Names to misspell come from `known`; `largest` must hold them too, and none of its
 * names is among the spans, so that one list serves bases of every size.
 */
export function generateSpans(
  count: number,
  known: readonly Entity[],
  largest: readonly Entity[],
): NameSpan[] {
  const random = seeded(SEED);
  const taken = new Set(aliasTexts(largest));
  const twoWords = peopleAmong(known).filter(({ name }) => /^\S{3,} \S{6,}$/.test(name));
  const make = (): NameSpan => {
    const kind = random.next();
    if (kind < TYPO_SHARE) {
      const { id, name } = random.pick(twoWords);
      return { text: withTypo(name, random), meant: id };
    }
    if (kind < TYPO_SHARE + OTHER_SHARE) {
      return { text: `${random.pick(NATIONS)} ${random.pick(places)}` };
    }
    return { text: `${pickGivenName("male", random)} ${pickSurname(random)}` };
  };
  const spans: NameSpan[] = [];
  while (spans.length < count) {
    const span = make();
    if (taken.has(span.text)) continue;
    taken.add(span.text);
    spans.push(span);
  }
  return spans;
}
