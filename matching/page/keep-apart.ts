import type { TextSpan } from "../events/event-clues.ts";
import type { Described } from "../events/resolve-event.ts";
import type { Mention } from "../recognition.ts";
import { firstBehind } from "./sorted-spans.ts";

/** Phrases that may begin before one name and reach over it. */
const PHRASES_OVER_ONE_NAME = 8;

/**
 * The mentions of a block that may stand side by side, in order: people before events, for a name in
 * an event's phrase is the person's; then the longer before the shorter, the first of equals.
 */
export function withoutOverlap(
  mentions: readonly Mention[],
  isPerson: (mention: Mention) => boolean,
): Mention[] {
  const people = mentions.filter(isPerson);
  const events = mentions.filter((mention) => !isPerson(mention));
  const taken = new Taken(mentions);
  const chosen = [...longestFirst(people), ...longestFirst(events)].filter((mention) =>
    taken.take(mention),
  );
  return inOrder(chosen);
}

/**
 * Adds the mentions by description to those by name. Of two that overlap the shorter keeps its words,
 * and the longer one the words that name its type: "meddled" in "meddled in the 2016 election".
 */
export function withDescribed(
  byName: readonly Mention[],
  described: readonly Described[],
): readonly Mention[] {
  if (described.length === 0) return byName;
  const spans = inOrder(described.map(({ mention }) => mention));
  const named = byName.filter((name) => !isPartOfOne(name, spans));
  const taken = new Taken([...named, ...described.map(({ mention }) => mention)]);
  for (const mention of named) taken.take(mention);
  const shortestFirst = longestFirst(described.map(asSpan)).reverse();
  const added = shortestFirst.flatMap(({ mention, core }) => {
    if (taken.take(mention)) return [mention];
    return taken.take(core) ? [{ ...mention, ...core }] : [];
  });
  return inOrder([...named, ...added]);
}

/** "35 Russian diplomats" in "the expulsion of 35 Russian diplomats", both of one event. */
function isPartOfOne(name: Mention, spans: readonly Mention[]): boolean {
  const end = firstBehind(spans, "start", name.start);
  // Phrases are short: one that covers the name begins not far before it.
  return spans
    .slice(Math.max(0, end - PHRASES_OVER_ONE_NAME), end)
    .some((span) => isLonger(span, name) && name.end <= span.end && isOfSame(span, name));
}

/** An event's own name is no part of a phrase that is no longer than it. */
function isLonger(span: TextSpan, name: TextSpan): boolean {
  return span.end - span.start > name.end - name.start;
}

function isOfSame(a: Mention, b: Mention): boolean {
  return a.ids.join() === b.ids.join();
}

function asSpan(described: Described): Described & TextSpan {
  const { start, end } = described.mention;
  return { ...described, start, end };
}

function longestFirst<Span extends TextSpan>(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start);
}

/** Which units of a block are part of a mention. */
class Taken {
  private readonly units: Uint8Array;

  constructor(spans: readonly TextSpan[]) {
    this.units = new Uint8Array(spans.reduce((most, { end }) => Math.max(most, end), 0));
  }

  /** Takes a span if all of it is free. */
  take({ start, end }: TextSpan): boolean {
    if (this.units.subarray(start, end).includes(1)) return false;
    this.units.fill(1, start, end);
    return true;
  }
}
