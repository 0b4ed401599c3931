import type { PageReading } from "../page/page-reading.ts";
import { PeopleOnPage } from "../page/people-on-page.ts";
import { firstBehind } from "../page/sorted-spans.ts";
import type { Candidate, EventProfile, Mention } from "../recognition.ts";
import { chooseEvent } from "./choose-event.ts";
import type { EventPhrase, TextSpan } from "./event-clues.ts";
import { EventHistory } from "./event-history.ts";
import { isSure, type PageSoFar, type PhraseAt } from "./event-needs.ts";
import { fitsTimes } from "./when.ts";

/** A mention by description, and the words that remain of it where a name stands in its span. */
export interface Described {
  readonly mention: Mention;
  readonly core: TextSpan;
}

/**
 * Which phrases of a page describe an event, block by block. A phrase means an event where all that it
 * gives fits and no other event fits as well; "the war" means the war that the page spoke of last.
 * `named` are the mentions by name, in order and without overlap.
 */
export function describedMentions(
  blocks: readonly (readonly Candidate[])[],
  named: readonly (readonly Mention[])[],
  page: PageReading,
): Described[][] {
  const people = new PeopleOnPage(named, page);
  const soFar = { page, people, history: new EventHistory() };
  return blocks.map((candidates, block) => {
    const noteNamed = namedEvents(named[block] ?? [], block, soFar);
    /** Events by the sentences that tell of them: a verb for what its sentence told adds nothing. */
    const told = new Set<string>();
    const described = candidates.flatMap(({ phrase, readings }) => {
      if (!phrase) return [];
      noteNamed(phrase.core.start);
      const meant = chooseEvent(readings, { phrase, block }, soFar);
      if (!meant) return referredTo({ phrase, block }, soFar) ?? [];
      soFar.history.note(meant.id, meant.event.types, block);
      const sentence = `${meant.id} ${phrase.sentence.start}`;
      const isSaidOnce = phrase.isVerb && !meant.clues.recurs;
      const isRepeated =
        isSaidOnce &&
        (told.has(sentence) || isNamedIn(phrase.sentence, meant.id, named[block] ?? []));
      told.add(sentence);
      return isRepeated
        ? []
        : describedAs(meant.id, meant.clues.mark, phrase, isSure(meant.clues.needs, soFar));
    });
    noteNamed(Infinity);
    return described;
  });
}

/** Notes the events that the block names up to a position, as the reading of it goes on. */
function namedEvents(
  mentions: readonly Mention[],
  block: number,
  { page, history }: PageSoFar,
): (until: number) => void {
  let next = 0;
  return (until) => {
    for (; (mentions[next]?.start ?? Infinity) < until; next++) {
      const [id, ...others] = mentions[next]?.ids ?? [];
      const profile = page.profiles.get(id ?? "");
      if (!id || others.length > 0 || profile?.kind !== "event") continue;
      history.note(id, profile.event?.types ?? [], block);
    }
  };
}

/** "They met at the Helsinki summit" names the meeting, before the verb or behind it. */
function isNamedIn({ start, end }: TextSpan, id: string, named: readonly Mention[]): boolean {
  for (let at = firstBehind(named, "end", start); at < named.length; at++) {
    const mention = named[at];
    if (!mention || mention.start >= end) return false;
    if (mention.ids.length === 1 && mention.ids[0] === id) return true;
  }
  return false;
}

/** The event that "the war" means: the one of its type that the page spoke of last, not long before. */
function referredTo(
  { phrase, block }: PhraseAt,
  { page, history }: PageSoFar,
): Described | undefined {
  if (phrase.points === "elsewhere") history.noteOther(phrase.types, block);
  if (phrase.points !== "back") return undefined;
  const id = history.find(phrase.types, block);
  const event = page.profiles.get(id ?? "")?.event;
  if (!id || !event || !mayStand(event, phrase, page)) return undefined;
  history.note(id, phrase.types, block);
  // What it refers to is read off other sentences, so the mark says that it may be wrong.
  return describedAs(id, phrase.core, phrase, false);
}

/** A year of the sentence that is none of the event's means another one. */
function mayStand(
  event: EventProfile,
  { sentence: { times } }: EventPhrase,
  page: PageReading,
): boolean {
  const years = times.filter(({ unit }) => unit === "year");
  if (years.length === 0) return true;
  return years.some((year) => fitsTimes([year], event, undefined, page.articleDays));
}

function describedAs(
  id: string,
  mark: TextSpan,
  { core }: EventPhrase,
  certain: boolean,
): Described {
  const why = "description";
  return { mention: { ...mark, how: "exact", ids: [id], why, certain }, core };
}
