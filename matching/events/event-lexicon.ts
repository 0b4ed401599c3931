import type { EventType, Wording } from "../../data/event-wording.ts";
import { bindWords, type WordBook } from "../words/word-book.ts";
import type { DescribedEvent, EventBook } from "./event-book.ts";
import type { SentenceLexicon } from "./event-sentence.ts";
import { listed, TYPE_WORDS, type TypeWords } from "./event-types.ts";
import { choices, type Expression, firstForms, nouns, verbs } from "./expression.ts";
import { bindLandmarks, type Landmarks, numbersOf } from "./landmarks.ts";
import { bindPlaces, listedPlace, type PlaceBook } from "./place-lookup.ts";
import { type WordingsOf, wordingsByYear } from "./wordings-by-year.ts";

/** One thing that a wording asks for: any of its places, people or expressions will do. */
export interface Part {
  readonly places: ReadonlySet<string>;
  /** People named, and those who lead one of the places. */
  readonly ids: readonly string[];
  readonly expressions: ReadonlyMap<string, readonly Expression[]>;
  /** The landmarks of which a sentence must have one, unless it names one of the people. */
  readonly landmarks: readonly number[];
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
  readonly typeWords?: TypeWords;
  /** What its wordings belong to: its type, or the event whose own words it is. */
  readonly kind: string;
  readonly wordingsIn: WordingsOf;
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
  /** Of each place the words that its names begin with. */
  readonly firstWords: ReadonlyMap<string, readonly string[]>;
  readonly landmarks: Landmarks;
}

function makeLexicon(book: EventBook): EventLexicon {
  const towns = new Set(unlistedPlaces(book));
  const places = bindPlaces(towns);
  const landmarks = bindLandmarks(places, wordsAsked(book));
  const firstWords = firstWordsOf(places);
  const known = { leaders: book.leaders, towns, firstWords, landmarks };
  const ready = book.events.flatMap((event) =>
    event.wordings.map((wording) => readyWording(event, wording, known)),
  );
  const senses = new Map<string, Sense[]>();
  for (const sense of [...sensesOfTypes(ready), ...sensesOfWords(ready)]) {
    for (const form of firstForms(sense.expression)) push(senses, form, sense);
  }
  return { places, landmarks, senses, cues: bindWords(senses.keys()) };
}

function firstWordsOf(places: PlaceBook): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [first, names] of places) {
    for (const { place } of names) push(words, place, first);
  }
  return words;
}

/** What the parts of all wordings may begin with, places aside. */
function* wordsAsked({ events }: EventBook): Iterable<string> {
  for (const { by, on, with: company } of events.flatMap(({ wordings }) => wordings)) {
    const words = [...(by ?? []), ...(on ?? []), ...(company ?? [])].flatMap(listed);
    for (const expression of choices(words.filter((word) => !word.startsWith("@")))) {
      yield* firstForms(expression);
    }
  }
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
    const common = { type, kind: type, typeWords: own, wordingsIn: wordingsByYear(wordings) };
    const bare = new Set(listed(own.bare));
    for (const group of WORD_GROUPS) {
      for (const noun of listed(own[group])) {
        for (const expression of nouns([noun])) {
          yield { ...common, expression, isVerb: false, group, isBare: bare.has(noun) };
        }
      }
    }
    for (const expression of verbs(listed(own.verbs))) {
      yield { ...common, expression, isVerb: true, group: "nouns", isBare: false };
    }
  }
}

function* sensesOfWords(ready: readonly ReadyWording[]): Iterable<Sense> {
  for (const one of ready) {
    for (const expression of choices(listed(one.wording.words))) {
      const { id } = one.event;
      yield { expression, group: "nouns", isBare: false, kind: id, wordingsIn: () => [one] };
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

function partOf(choice: string, { leaders, towns, firstWords, landmarks }: Known): Part {
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
  const firsts = [
    ...[...places].flatMap((place) => firstWords.get(place) ?? []),
    ...expressions.keys(),
  ];
  return { places, ids: [...new Set(ids)], expressions, landmarks: numbersOf(landmarks, firsts) };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const values = map.get(key);
  if (values) values.push(value);
  else map.set(key, [value]);
}
