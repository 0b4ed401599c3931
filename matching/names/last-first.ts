import { type AliasIndex, firstNode, nodeAfter, stepOf } from "../aliases/alias-index.ts";
import { hasTerm, postingsOf } from "../aliases/bearers.ts";
import type { Hit } from "../aliases/find-exact.ts";
import { isPerson, termOf } from "../aliases/posting.ts";
import type { Found } from "../aliases/read-hits.ts";
import { tuning } from "../tuning.ts";
import type { BlockWords } from "../words/tokenize.ts";
import type { WordNumbers } from "../words/word-numbers.ts";

const NOTHING: readonly Found[] = [];

/**
 * Full names written family name first and behind it a comma, as lists and tables have them
 * ("Trump, Donald"). Running text has the same words by chance ("beside Trump, Donald Tusk said"),
 * so nothing that could belong to either name may stand around them.
 */
export function findLastFirst(
  hits: readonly Hit[],
  words: BlockWords,
  numbers: WordNumbers,
  index: AliasIndex,
): readonly Found[] {
  let found: Found[] | undefined;
  for (const hit of hits) {
    const { from, to, node } = hit;
    if (to >= words.count || words.scan.isLower(to) || words.gapAt(to) !== "comma") continue;
    if (goesOn(words, from) || !hasTerm(index, node, "surname")) continue;
    const most = Math.min(words.count, to + tuning.givenNamesBehindComma);
    for (let end = most; end > to; end--) {
      if (goesOn(words, end)) continue;
      const postings = namesAt(nodeInSpeech(hit, end, numbers, index), index);
      if (postings.length === 0) continue;
      found ??= [];
      found.push({ from, to: end, postings, unlisted: [] });
      break;
    }
  }
  return found ?? NOTHING;
}

/** The node of the name in the order of speech: words `to` to `end`, then `from` to `to`. */
function nodeInSpeech(
  { from, to }: Hit,
  end: number,
  numbers: WordNumbers,
  index: AliasIndex,
): number {
  let node = firstNode(index, numbers.at(to));
  for (let at = to + 1; at < end; at++) node = next(node, numbers.at(at), index);
  for (let at = from; at < to; at++) node = next(node, numbers.at(at), index);
  return node;
}

function next(node: number, word: number, index: AliasIndex): number {
  return node === 0 || word === 0 ? 0 : nodeAfter(index, node, stepOf(word, false));
}

/** True where a word and the one before it could be of one name. */
function goesOn(words: BlockWords, at: number): boolean {
  if (at <= 0 || at >= words.count || words.scan.isLower(at)) return false;
  if (words.scan.isLower(at - 1)) return false;
  const gap = words.gapAt(at);
  return gap !== "barrier" && gap !== "comma";
}

function namesAt(node: number, index: AliasIndex): number[] {
  const { first, end } = postingsOf(index, node);
  const names: number[] = [];
  for (
    let posting = first;
    posting < end && names.length < tuning.readingsPerCandidate;
    posting++
  ) {
    if (termOf(index, posting) === "name" && isPerson(index, posting)) names.push(posting);
  }
  return names;
}
