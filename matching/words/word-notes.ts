import { IS_LOWER, IS_UPPER } from "./ascii.ts";
import { CAPITAL, CAPS, LOWER, NUMBER, SHAPE_BITS, SHAPES } from "./shapes.ts";
import type { Shape } from "./tokenize.ts";
import { bitsIn, emptyFilter, MayBe, type WordFilter } from "./word-filter.ts";

/** Traits of a word, beside its shape. */
export const Trait = { possessive: 8, speltOut: 16, hasStop: 32 } as const;

const FIRST_CAPACITY = 256;
const FIELDS = 4;
const [END, HASH, TRAITS] = [1, 2, 3];
const NOTHING = emptyFilter();

/** Where the words of a text lie and what they are, in arrays that are used again for the next text. */
export class WordNotes {
  count = 0;
  /** How many words are not in lower case. */
  raisedCount = 0;
  /** How many words a name may begin with: those not in lower case, and what the filter lets through. */
  startCount = 0;
  /** How many words the filter takes for cues. */
  cueCount = 0;
  /** Four numbers a word: its start, its end, its hash and its traits. */
  private notes = new Int32Array(FIRST_CAPACITY * FIELDS);
  private raised = new Int32Array(FIRST_CAPACITY);
  private nameStarts = new Int32Array(FIRST_CAPACITY);
  private cues = new Int32Array(FIRST_CAPACITY);

  constructor(private readonly filter: WordFilter = NOTHING) {}

  /** Forgets all words. */
  protected clear(): void {
    this.count = 0;
    this.raisedCount = 0;
    this.startCount = 0;
    this.cueCount = 0;
  }

  /** The number of the word that is the `place`-th not in lower case, or -1 behind the last. */
  raisedAt(place: number): number {
    return place < this.raisedCount ? (this.raised[place] ?? -1) : -1;
  }

  /** The number of the `place`-th word that a name may begin with. */
  nameStartAt(place: number): number {
    return this.nameStarts[place] ?? 0;
  }

  /** The number of the `place`-th word that may be a cue. */
  cueAt(place: number): number {
    return this.cues[place] ?? 0;
  }

  startOf(number: number): number {
    return this.notes[number * FIELDS] ?? 0;
  }

  endOf(number: number): number {
    return this.notes[number * FIELDS + END] ?? 0;
  }

  /** The hash of the folded word. */
  hashOf(number: number): number {
    return this.notes[number * FIELDS + HASH] ?? 0;
  }

  /** UTF-16 units from the start of the word to its end; its fold is about as long. */
  lengthOf(number: number): number {
    return this.endOf(number) - this.startOf(number);
  }

  shapeOf(number: number): Shape {
    return SHAPES[this.traitsOf(number) & SHAPE_BITS] ?? "lower";
  }

  isLower(number: number): boolean {
    return (this.traitsOf(number) & SHAPE_BITS) === LOWER;
  }

  isPossessive(number: number): boolean {
    return (this.traitsOf(number) & Trait.possessive) !== 0;
  }

  mayBeSpeltOut(number: number): boolean {
    return (this.traitsOf(number) & Trait.speltOut) !== 0;
  }

  /** True for "U.S": a stop stands between its letters. */
  hasStop(number: number): boolean {
    return (this.traitsOf(number) & Trait.hasStop) !== 0;
  }

  /** False for a word in lower case that is no name, before a word that no name goes on with. */
  mayBeginName(number: number): boolean {
    if (!this.isLower(number)) return true;
    if ((bitsIn(this.filter, this.hashOf(number)) & MayBe.name) !== 0) return true;
    return number + 1 < this.count && this.mayBeInsideName(number + 1);
  }

  /** False for a word in lower case that no name goes on with. */
  mayBeInsideName(number: number): boolean {
    return (
      !this.isLower(number) || (bitsIn(this.filter, this.hashOf(number)) & MayBe.insideName) > 0
    );
  }

  private traitsOf(number: number): number {
    return this.notes[number * FIELDS + TRAITS] ?? 0;
  }

  /** Notes a word of ASCII letters; `first` and `seen` are what ASCII says of its first letter and of all. */
  protected notePlain(start: number, end: number, hash: number, first: number, seen: number): void {
    let shape = LOWER;
    if ((first & IS_LOWER) === 0) {
      if ((first & IS_UPPER) === 0) shape = NUMBER;
      else shape = end - start > 1 && (seen & IS_LOWER) === 0 ? CAPS : CAPITAL;
    }
    this.note(start, end, hash, shape);
  }

  /** Notes a word; `traits` hold its shape. */
  protected note(start: number, end: number, hash: number, traits: number): void {
    const number = this.count++;
    if (number === this.raised.length) this.makeRoom();
    const { notes } = this;
    const place = number * FIELDS;
    notes[place] = start;
    notes[place + END] = end;
    notes[place + HASH] = hash;
    notes[place + TRAITS] = traits;
    const bits = bitsIn(this.filter, hash);
    if ((traits & SHAPE_BITS) !== LOWER) {
      this.raised[this.raisedCount++] = number;
      this.nameStarts[this.startCount++] = number;
    } else if ((bits & MayBe.nameStart) !== 0) this.nameStarts[this.startCount++] = number;
    if ((bits & MayBe.cue) !== 0) this.cues[this.cueCount++] = number;
  }

  private makeRoom(): void {
    this.notes = doubled(this.notes);
    this.raised = doubled(this.raised);
    this.nameStarts = doubled(this.nameStarts);
    this.cues = doubled(this.cues);
  }
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
