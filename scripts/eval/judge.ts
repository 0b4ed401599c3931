import type { FoundMention } from "../find-in-page.ts";
import type { CorpusBlock, CorpusPage, Expectation } from "./corpus-page.ts";
import { isSameSpan } from "./same-span.ts";

/** How what was found differs from what was expected, or agrees with it. */
export type Verdict =
  /** The same span and the same entity, decided; or the same span and entities, open. */
  | "right"
  /** Expected and not found. */
  | "missed"
  /** Found and not expected, or with another entity or span. */
  | "wrong"
  /** Right, but certain in the place of uncertain or the other way round. */
  | "certainty";

/** The verdict on one expectation, one mention, or both together. */
export interface Judgement {
  readonly page: CorpusPage;
  readonly block: CorpusBlock;
  readonly verdict: Verdict;
  readonly expected?: Expectation;
  readonly found?: FoundMention;
}

/** Compares what was found on a page with what was expected there, in the order of the text. */
export function judgePage(page: CorpusPage, mentions: readonly FoundMention[]): Judgement[] {
  return page.blocks.flatMap((block, at) => {
    const found = mentions.filter((mention) => mention.block === at + 1);
    const judgements = judgeBlock(block, found).map((each) => ({ page, block, ...each }));
    return judgements.sort((a, b) => startOf(a) - startOf(b));
  });
}

type Verdicts = Omit<Judgement, "page" | "block">[];

function judgeBlock(block: CorpusBlock, mentions: readonly FoundMention[]): Verdicts {
  const verdicts: Verdicts = [];
  const unmatched = new Set(mentions);
  for (const expected of block.expected) {
    const found = mentions.find((mention) => agrees(block.text, expected, mention));
    if (found) unmatched.delete(found);
    if (expected.optional) continue;
    if (!found) verdicts.push({ verdict: "missed", expected });
    else if (found.certain !== expected.certain) {
      verdicts.push({ verdict: "certainty", expected, found });
    } else verdicts.push({ verdict: "right", expected, found });
  }
  for (const found of unmatched) verdicts.push({ verdict: "wrong", found });
  return verdicts;
}

function agrees(text: string, expected: Expectation, found: FoundMention): boolean {
  const [wanted, given] = [expected.ids, found.ids].map((ids) => [...ids].sort().join());
  return wanted === given && isSameSpan(text, expected, found);
}

const startOf = ({ expected, found }: Verdicts[number]) => (expected ?? found)?.start ?? 0;
