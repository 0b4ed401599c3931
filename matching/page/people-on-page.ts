import type { EventPhrase, Pronoun, TextSpan } from "../events/event-clues.ts";
import type { Mention, Profile } from "../recognition.ts";
import { eventTuning } from "../tuning.ts";
import { isBefore, type PageReading, type Place } from "./page-reading.ts";
import { firstBehind } from "./sorted-spans.ts";

/** Units between two names of which one pronoun may mean either: "Ada Lund and Per Vik". */
const UNITS = { comma: 2, and: 6 };
/** Offices whose holders have terms, elections and summits of their own. */
const LEADS =
  /^(?:\d+\w\w )?(?:acting )?(?:president|prime minister|chancellor|(?:supreme )?leader)\b/i;

/** Where a page names people, and whom its pronouns may mean. */
export class PeopleOnPage {
  private readonly blocks: readonly (readonly Mention[])[];
  private firstById: ReadonlyMap<string, Place> | undefined;
  private readonly idsByBlock = new Map<number, ReadonlySet<string>>();

  constructor(
    mentions: readonly (readonly Mention[])[],
    private readonly page: PageReading,
  ) {
    this.blocks = mentions.map((all) =>
      all.filter(({ ids: [id] }) => page.profiles.get(id ?? "")?.kind === "person"),
    );
  }

  /** The people named in a span, in order. */
  namedIn(block: number, { start, end }: TextSpan): readonly Mention[] {
    const people = this.blocks[block] ?? [];
    const found: Mention[] = [];
    for (let at = firstBehind(people, "end", start); at < people.length; at++) {
      const person = people[at];
      if (!person || person.start >= end) break;
      found.push(person);
    }
    return found;
  }

  /** The people named last before a position, in order; of many only so many as may still be meant. */
  private lastBefore(block: number, start: number): readonly Mention[] {
    const people = this.blocks[block] ?? [];
    const end = firstBehind(people, "end", start);
    return people.slice(Math.max(0, end - eventTuning.namesBack), end);
  }

  /** True where so many of them are named in the block. */
  areIn(block: number, ids: readonly string[], least: number): boolean {
    const named =
      this.idsByBlock.get(block) ??
      new Set((this.blocks[block] ?? []).flatMap((person) => person.ids));
    this.idsByBlock.set(block, named);
    return ids.filter((id) => named.has(id)).length >= least;
  }

  /** True where one of them is named above, or in the sentence with no stranger before. */
  areInView(block: number, ids: readonly string[], { sentence }: EventPhrase): boolean {
    if (ids.some((id) => this.isNamedAbove(id, { block, start: sentence.start }))) return true;
    const named = this.namedIn(block, sentence);
    const first = named.find((person) => person.ids.some((id) => ids.includes(id)));
    if (!first) return false;
    return sentence.people.every(
      (at) => at >= first.start || named.some(({ start, end }) => start <= at && at < end),
    );
  }

  private isNamedAbove(id: string, place: Place): boolean {
    const first = this.firstPlaces().get(id);
    return first !== undefined && isBefore(first, place);
  }

  private firstPlaces(): ReadonlyMap<string, Place> {
    if (this.firstById) return this.firstById;
    const places = new Map<string, Place>();
    this.blocks.forEach((people, block) => {
      for (const { ids, start } of people) {
        for (const id of ids) if (!places.has(id)) places.set(id, { block, start });
      }
    });
    this.firstById = places;
    return places;
  }

  /** True where "they" or "the two leaders" stands for two of them. */
  arePaired(
    block: number,
    ids: readonly string[],
    { sentence: { pronouns } }: EventPhrase,
  ): boolean {
    return pronouns.some(
      ({ pronoun, start }) =>
        pronoun === "they" &&
        this.pairBefore(block, start).filter((id) => ids.includes(id)).length === 2,
    );
  }

  /** True where the leaders of whom a sentence speaks, or else those named last, are two of them. */
  areTheLeaders(block: number, ids: readonly string[], { sentence, core }: EventPhrase): boolean {
    const named = this.namedIn(block, sentence).filter((person) => this.leads(person));
    const leaders = new Set(named.flatMap((person) => person.ids));
    const pair = leaders.size >= 2 ? [...leaders] : this.pairBefore(block, core.start);
    const all = [...new Set([...leaders, ...pair])];
    return all.length >= 2 && all.every((id) => ids.includes(id));
  }

  /** True where a pronoun of a sentence may mean one of them. */
  mayMean(
    pronoun: Pronoun,
    start: number,
    { block, ids, phrase }: { block: number; ids: readonly string[]; phrase: EventPhrase },
  ): boolean {
    if (pronoun === "they") return this.pairBefore(block, start).some((id) => ids.includes(id));
    const before = this.namedIn(block, { start: phrase.sentence.start, end: start });
    const strangers = phrase.sentence.people.filter(
      (at) => at < start && this.namedIn(block, { start: at, end: at + 1 }).length === 0,
    );
    const inSentence = lastGroup(
      before.filter((person) => this.fitsGender(person, pronoun)),
      phrase.sentence.ands,
    );
    if (strangers.some((at) => at > (inSentence.at(-1)?.start ?? -1))) return false;
    if (inSentence.length > 0) return inSentence.some((person) => isOne(person, ids));
    // "In his first term, Trump left": the name follows what leads into the sentence.
    const leadsIn = start - phrase.sentence.start <= eventTuning.leadingUnits;
    if (pronoun === "implied" || leadsIn) {
      const behind = this.namedIn(block, { start, end: phrase.sentence.end }).find((person) =>
        this.fitsGender(person, pronoun),
      );
      if (behind) return isOne(behind, ids);
    }
    const above = this.lastAbove(block, phrase.sentence.start, pronoun, ids);
    return above.some((person) => isOne(person, ids));
  }

  /** The people named last above a place who may have a term, an election or a summit of their own. */
  private lastAbove(
    block: number,
    start: number,
    pronoun: Pronoun,
    ids: readonly string[],
  ): readonly Mention[] {
    for (let at = block; at >= 0 && block - at <= eventTuning.pronounBlocks; at--) {
      const before = this.lastBefore(at, at === block ? start : Infinity);
      const group = lastGroup(
        before.filter(
          (person) =>
            this.fitsGender(person, pronoun) && (isOne(person, ids) || this.leads(person)),
        ),
      );
      if (group.length > 0) return group;
    }
    return [];
  }

  /** The two leaders named last before a place: whom "they" means where leaders are spoken of. */
  private pairBefore(block: number, start: number): string[] {
    const pair = new Set<string>();
    for (let at = block; at >= 0 && block - at <= eventTuning.pronounBlocks; at--) {
      const before = this.lastBefore(at, at === block ? start : Infinity);
      for (const person of before.toReversed()) {
        const [id = ""] = person.ids;
        if (this.leads(person)) pair.add(id);
        if (pair.size === 2) return [...pair];
      }
    }
    return [...pair];
  }

  private profileOf({ ids: [id] }: Mention): Profile | undefined {
    return this.page.profiles.get(id ?? "");
  }

  private fitsGender(person: Mention, pronoun: Pronoun): boolean {
    const gender = this.profileOf(person)?.gender;
    if (!gender || pronoun === "they" || pronoun === "implied") return true;
    return (pronoun === "he") === (gender === "male");
  }

  private leads(person: Mention): boolean {
    return this.profileOf(person)?.roles.some(({ title }) => LEADS.test(title)) ?? false;
  }
}

function isOne({ ids: [id, ...others], certain }: Mention, ids: readonly string[]): boolean {
  return certain && others.length === 0 && id !== undefined && ids.includes(id);
}

/** The last name, and those that a comma or an "and" joins to it; where these are not known, the near. */
function lastGroup(people: readonly Mention[], ands?: readonly number[]): readonly Mention[] {
  let from = people.length - 1;
  while (from > 0) {
    const [before, person] = [people[from - 1], people[from]];
    if (!before || !person || person.start - before.end > UNITS.and) break;
    const isJoined = ands?.some((at) => before.end < at && at < person.start) ?? true;
    if (!isJoined && person.start - before.end > UNITS.comma) break;
    from--;
  }
  return people.slice(Math.max(0, from));
}
