import type { EventType, Wording } from "../data/event-wording.ts";
import type { DescribedEvent, EventBook } from "./event-book.ts";
import { ANDS } from "./event-lexis.ts";
import type { SentenceLexicon } from "./event-sentence.ts";
import { TIME_WORDS } from "./event-time.ts";
import { listed, TYPE_WORDS, type TypeWords } from "./event-types.ts";
import { choices, type Expression, firstForms, nouns, verbs } from "./expression.ts";
import { bindPlaces, listedPlace } from "./place-lookup.ts";
import { PRONOUN_WORDS } from "./sentence-people.ts";
import { bindWords, type WordBook } from "./word-book.ts";

/** One thing that a wording asks for: any of its places, people or expressions will do. */
export interface Part {
  readonly places: ReadonlySet<string>;
  /** People named, and those who lead one of the places. */
  readonly ids: readonly string[];
  readonly expressions: ReadonlyMap<string, readonly Expression[]>;
}

/** A wording made ready to compare with a phrase. */
export interface ReadyWording {
  readonly event: DescribedEvent;
  readonly wording: Wording;
  readonly typeWords?: TypeWords;
  readonly by: readonly Part[];
  readonly on: readonly Part[];
  readonly with: readonly Part[];
  readonly also: readonly Part[];
  /** Places that may act in the phrase, that may be acted upon, and all that may stand in it. */
  readonly agents: ReadonlySet<string>;
  readonly targets: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  /** Everybody whom the phrase may name. */
  readonly ids: readonly string[];
  /** The numbers of all wordings of the event. */
  readonly numbers: ReadonlySet<number>;
}

/** Which of a type's words a sense is; see TypeWords. */
const WORD_GROUPS = ["nouns", "timed", "owned", "counted"] as const;
export type WordGroup = (typeof WORD_GROUPS)[number];

/** An expression that may name an event, and the wordings that it may belong to. */
export interface Sense {
  readonly expression: Expression;
  /** Undefined for a wording's own words: what they are, the text tells. */
  readonly isVerb?: boolean;
  readonly group: WordGroup;
  readonly type?: EventType;
  readonly isBare: boolean;
  readonly wordings: readonly ReadyWording[];
}

export interface EventLexicon extends SentenceLexicon {
  /** By the first word, in each of its forms. */
  readonly senses: ReadonlyMap<string, readonly Sense[]>;
  /** The same words, to be found by their hash. */
  readonly cues: WordBook;
}

const lexicons = new WeakMap<EventBook, EventLexicon>();

/** What it takes to find the events of a book; made once for each. */
export function lexiconOf(book: EventBook): EventLexicon {
  const known = lexicons.get(book);
  if (known) return known;
  const lexicon = makeLexicon(book);
  lexicons.set(book, lexicon);
  return lexicon;
}

/** What the choices of all wordings are read against. */
interface Known {
  readonly leaders: EventBook["leaders"];
  /** Places that the list of places lacks. */
  readonly towns: ReadonlySet<string>;
}

function makeLexicon(book: EventBook): EventLexicon {
  const known = { leaders: book.leaders, towns: new Set(unlistedPlaces(book)) };
  const ready = book.events.flatMap((event) =>
    event.wordings.map((wording) => readyWording(event, wording, known)),
  );
  const senses = new Map<string, Sense[]>();
  for (const sense of [...sensesOfTypes(ready), ...sensesOfWords(ready)]) {
    for (const form of firstForms(sense.expression)) push(senses, form, sense);
  }
  const places = bindPlaces(known.towns);
  const landmarks = bindWords(
    new Set([...places.keys(), ...TIME_WORDS, ...PRONOUN_WORDS, ...ANDS]),
  );
  return { places, landmarks, senses, cues: bindWords(senses.keys()) };
}

function unlistedPlaces({ events }: EventBook): string[] {
  return events.flatMap(({ places }) => places.filter((place) => !listedPlace(place)));
}

function* sensesOfTypes(ready: readonly ReadyWording[]): Iterable<Sense> {
  const byType = new Map<EventType, ReadyWording[]>();
  for (const one of ready) {
    const { type } = one.wording;
    if (type) push(byType, type, one);
  }
  for (const [type, wordings] of byType) {
    const own = TYPE_WORDS[type];
    const bare = new Set(listed(own.bare));
    for (const group of WORD_GROUPS) {
      for (const noun of listed(own[group])) {
        for (const expression of nouns([noun])) {
          yield { expression, isVerb: false, group, type, isBare: bare.has(noun), wordings };
        }
      }
    }
    for (const expression of verbs(listed(own.verbs))) {
      yield { expression, isVerb: true, group: "nouns", type, isBare: false, wordings };
    }
  }
}

function* sensesOfWords(ready: readonly ReadyWording[]): Iterable<Sense> {
  for (const one of ready) {
    for (const expression of choices(listed(one.wording.words))) {
      yield { expression, group: "nouns", isBare: false, wordings: [one] };
    }
  }
}

function readyWording(event: DescribedEvent, wording: Wording, known: Known): ReadyWording {
  const parts = (choices: readonly string[] = []) => choices.map((choice) => partOf(choice, known));
  const [by, on, also] = [parts(wording.by), parts(wording.on), parts(wording.also)];
  const company = parts(wording.with);
  const all = [...by, ...on, ...also, ...company];
  const ids = [
    ...new Set([
      ...event.participants,
      ...(wording.whose ?? []),
      ...all.flatMap((part) => part.ids),
    ]),
  ];
  const homes = known.leaders.filter(({ id }) => ids.includes(id)).map(({ place }) => place);
  const common = [...placesOf([...also, ...company]), ...homes];
  const numbers = event.wordings.flatMap((other) => other.numbers ?? []);
  return {
    event,
    wording,
    ...(wording.type && { typeWords: TYPE_WORDS[wording.type] }),
    by,
    on,
    with: company,
    also,
    agents: new Set([...placesOf(by), ...common]),
    targets: new Set([...placesOf(on), ...event.places, ...common]),
    places: new Set([...placesOf(all), ...event.places, ...homes]),
    ids,
    numbers: new Set(numbers),
  };
}

function placesOf(parts: readonly Part[]): string[] {
  return parts.flatMap(({ places }) => [...places]);
}

function partOf(choice: string, { leaders, towns }: Known): Part {
  const places = new Set<string>();
  const ids: string[] = [];
  const words: string[] = [];
  for (const alternative of choice.split("|")) {
    const place = listedPlace(alternative) ?? (towns.has(alternative) ? alternative : undefined);
    if (alternative.startsWith("@")) ids.push(alternative.slice(1));
    else if (place) places.add(place);
    else words.push(alternative);
  }
  ids.push(...leaders.filter(({ place }) => places.has(place)).map(({ id }) => id));
  const expressions = new Map<string, Expression[]>();
  for (const expression of choices(words)) {
    for (const form of firstForms(expression)) push(expressions, form, expression);
  }
  return { places, ids: [...new Set(ids)], expressions };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
