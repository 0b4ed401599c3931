import { type AliasIndex, endOfPostings, firstPosting } from "./alias-index.ts";
import { entityAt, isProminent, nextRank, type Term, termOf } from "./posting.ts";

/** The postings of a node: from `first` (inclusive) to `end` (exclusive). */
export function postingsOf(index: AliasIndex, node: number) {
  return { first: firstPosting(index, node), end: endOfPostings(index, node) };
}

/**
 * Whether the name of a node is the surname (or given name) of an entity, of others only, or of nobody.
 * The node of a single word has its number.
 */
export function bearersOf(
  index: AliasIndex,
  node: number,
  term: Term,
  entity: number,
): "it" | "others" | "nobody" {
  let others = false;
  const last = endOfPostings(index, node);
  for (let first = firstPosting(index, node); first < last; ) {
    const end = nextRank(index, first, last);
    // The prominent of all parts of names stand together, so that single postings must be asked.
    for (let posting = firstOf(index, first, end, entity); posting < end; posting++) {
      if (entityAt(index, posting) !== entity) break;
      if (termOf(index, posting) === term) return "it";
    }
    others ||= hasTermIn(index, first, end, term);
    first = end;
  }
  return others ? "others" : "nobody";
}

/** True where a node is (also) what is asked for of somebody's name. */
export function hasTerm(index: AliasIndex, node: number, term: Term): boolean {
  const last = endOfPostings(index, node);
  for (let first = firstPosting(index, node); first < last; ) {
    const end = nextRank(index, first, last);
    if (hasTermIn(index, first, end, term)) return true;
    first = end;
  }
  return false;
}

/** All postings of a rank have one term, unless they are of prominent people, who are few. */
function hasTermIn(index: AliasIndex, first: number, end: number, term: Term): boolean {
  if (!isProminent(index, first)) return termOf(index, first) === term;
  for (let posting = first; posting < end; posting++) {
    if (termOf(index, posting) === term) return true;
  }
  return false;
}

/** True where more than one entity bears the surname of a node. */
export function isSharedSurname(index: AliasIndex, node: number): boolean {
  let bearer: number | undefined;
  const last = endOfPostings(index, node);
  for (let first = firstPosting(index, node); first < last; ) {
    const end = nextRank(index, first, last);
    // Within a rank postings stand in the order of the entities.
    for (const posting of [first, end - 1]) {
      if (termOf(index, posting) !== "surname") continue;
      const entity = entityAt(index, posting);
      if (bearer !== undefined && bearer !== entity) return true;
      bearer = entity;
    }
    first = end;
  }
  return false;
}

/** The first posting of a rank whose entity is no less than one. */
function firstOf(index: AliasIndex, first: number, end: number, entity: number): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entityAt(index, middle) < entity) low = middle + 1;
    else high = middle;
  }
  return low;
}
