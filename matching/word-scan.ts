import { Case, caseOf, foldOf, Role, roleOf, speltOut } from "./letters.ts";
import type { Shape } from "./tokenize.ts";
import { HASH_STEP } from "./word-hash.ts";

const SHAPES: readonly Shape[] = ["lower", "capital", "caps", "number", "uncased"];
const LOWER = SHAPES.indexOf("lower");
const SHAPE_BITS = 7;
const POSSESSIVE = 8;
const SPELT_OUT = 16;
const FIRST_CAPACITY = 256;
/** UTF-16 units of "'s". */
const POSSESSIVE_UNITS = 2;
const FIRST_LOWER = 0x61;
/** ASCII unit → its folded letter, 0 where it is neither letter nor digit. */
const ASCII_FOLDS = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  roleOf(unit) === Role.letter ? foldOf(unit).charCodeAt(0) : 0,
);
const [STOP, AT_SIGN, NUMBER_SIGN, COLON, SLASH] = [0x2e, 0x40, 0x23, 0x3a, 0x2f];

/**
 * Finds the words of a text in one pass and notes them in arrays that are used again for the next
 * text. The pass makes no strings: on a page nearly all words are looked at once and never again.
 */
export class WordScan {
  text = "";
  count = 0;
  /** True where the text holds what an address, handle or hashtag cannot be without. */
  mayHoldAddress = false;
  /** How many words are not in lower case, and which. */
  raisedCount = 0;
  private raised = new Int32Array(FIRST_CAPACITY);
  /** The folded letters of all words, one after the other. */
  letters = new Uint16Array(FIRST_CAPACITY);
  private letterCount = 0;
  private starts = new Int32Array(FIRST_CAPACITY);
  private ends = new Int32Array(FIRST_CAPACITY);
  private hashes = new Int32Array(FIRST_CAPACITY);
  private letterStarts = new Int32Array(FIRST_CAPACITY);
  private traits = new Uint8Array(FIRST_CAPACITY);
  /** What is known so far of the word that is being read. */
  private hash = 0;
  private hasLower = false;
  private isSpeltOut = false;

  read(text: string): void {
    this.text = text;
    this.count = 0;
    this.raisedCount = 0;
    this.letterCount = 0;
    this.mayHoldAddress = false;
    if (this.letters.length < text.length) this.letters = new Uint16Array(text.length * 2);
    let at = 0;
    while (at < text.length) {
      const unit = text.charCodeAt(at);
      const role = roleOf(unit);
      if (role === Role.letter) at = this.readWord(at);
      else if (role === Role.unspaced) at = this.readCharacter(at);
      else {
        if (unit === AT_SIGN || unit === NUMBER_SIGN || this.isLinkAt(at)) {
          this.mayHoldAddress = true;
        }
        at++;
      }
    }
  }

  /** The number of the word that is the `place`-th not in lower case. */
  raisedAt(place: number): number {
    return this.raised[place] ?? 0;
  }

  startOf(number: number): number {
    return this.starts[number] ?? 0;
  }

  endOf(number: number): number {
    return this.ends[number] ?? 0;
  }

  hashOf(number: number): number {
    return this.hashes[number] ?? 0;
  }

  /** Where the folded letters of a word begin in `letters`. */
  letterStartOf(number: number): number {
    return this.letterStarts[number] ?? 0;
  }

  letterCountOf(number: number): number {
    const next = number + 1 < this.count ? this.letterStarts[number + 1] : this.letterCount;
    return (next ?? 0) - this.letterStartOf(number);
  }

  shapeOf(number: number): Shape {
    return SHAPES[(this.traits[number] ?? 0) & SHAPE_BITS] ?? "lower";
  }

  isLower(number: number): boolean {
    return ((this.traits[number] ?? 0) & SHAPE_BITS) === LOWER;
  }

  isPossessive(number: number): boolean {
    return ((this.traits[number] ?? 0) & POSSESSIVE) !== 0;
  }

  mayBeSpeltOut(number: number): boolean {
    return ((this.traits[number] ?? 0) & SPELT_OUT) !== 0;
  }

  /** Notes the word that begins at a position; answers where to go on. */
  private readWord(start: number): number {
    const { text } = this;
    const letterStart = this.letterCount;
    this.hash = 0;
    this.hasLower = false;
    this.isSpeltOut = false;
    let at = this.foldAscii(start);
    while (at < text.length) {
      const next = this.continueAt(start, at);
      if (next < 0) break;
      if (next > at && this.isPossessiveAt(at)) {
        this.note(start, at, letterStart, POSSESSIVE);
        return at + POSSESSIVE_UNITS;
      }
      const unit = text.charCodeAt(next);
      if (unit < ASCII_FOLDS.length) at = this.foldAscii(next);
      else {
        this.foldInto(unit, text.length - next);
        at = next + 1;
      }
    }
    this.note(start, at, letterStart, 0);
    return at;
  }

  /** Folds the letters of plain English from a position on; answers where they end. */
  private foldAscii(from: number): number {
    const { text, letters } = this;
    const { length } = text;
    let { hash, hasLower, letterCount } = this;
    let at = from;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const folded = ASCII_FOLDS[unit];
      if (!folded) break;
      if (folded === unit && unit >= FIRST_LOWER) hasLower = true;
      letters[letterCount++] = folded;
      hash = (Math.imul(hash, HASH_STEP) + folded) | 0;
      at++;
    }
    this.hash = hash;
    this.hasLower = hasLower;
    this.letterCount = letterCount;
    return at;
  }

  /** Notes a character that is a word of its own. */
  private readCharacter(at: number): number {
    const letterStart = this.letterCount;
    this.hash = 0;
    this.hasLower = false;
    this.isSpeltOut = false;
    this.foldInto(this.text.charCodeAt(at), this.text.length - at);
    this.note(at, at + 1, letterStart, 0);
    return at + 1;
  }

  /** Where the word goes on, or -1 where it ends. */
  private continueAt(start: number, at: number): number {
    const { text } = this;
    const unit = text.charCodeAt(at);
    switch (roleOf(unit)) {
      case Role.letter:
        return at;
      case Role.apostrophe:
        return isLetterAt(text, at + 1) ? at + 1 : -1;
      case Role.invisible: {
        let next = at + 1;
        while (next < text.length && roleOf(text.charCodeAt(next)) === Role.invisible) next++;
        return isLetterAt(text, next) ? next : -1;
      }
      default:
        return unit === STOP && this.isInAcronym(start, at) ? at + 1 : -1;
    }
  }

  /** The stop between the single capitals of "U.S.". */
  private isInAcronym(start: number, at: number): boolean {
    const { text } = this;
    const letterBefore = at - start === 1 || text.charCodeAt(at - 2) === STOP;
    if (!letterBefore || !isLetterAt(text, at + 1) || isLetterAt(text, at + 2)) return false;
    return caseOf(text.charCodeAt(at + 1)) === Case.upper;
  }

  /** An apostrophe and an "s" that ends the word. */
  private isPossessiveAt(at: number): boolean {
    const { text } = this;
    if (roleOf(text.charCodeAt(at)) !== Role.apostrophe) return false;
    return foldOf(text.charCodeAt(at + 1)) === "s" && !isLetterAt(text, at + 2);
  }

  /** A fold may be longer than what is folded; room is kept for the units that are left. */
  private foldInto(unit: number, unitsLeft: number): void {
    const folded = foldOf(unit);
    const needed = this.letterCount + folded.length + unitsLeft;
    while (this.letters.length < needed) this.letters = doubled(this.letters);
    for (let at = 0; at < folded.length; at++) {
      const letter = folded.charCodeAt(at);
      this.letters[this.letterCount++] = letter;
      this.hash = (Math.imul(this.hash, HASH_STEP) + letter) | 0;
    }
    this.hasLower ||= caseOf(unit) === Case.lower;
    this.isSpeltOut ||= speltOut(unit) !== undefined;
  }

  private note(start: number, end: number, letterStart: number, possessive: number): void {
    this.makeRoom();
    const number = this.count++;
    this.starts[number] = start;
    this.ends[number] = end;
    this.letterStarts[number] = letterStart;
    this.hashes[number] = this.hash;
    const shape = shapeNumber(this.text.charCodeAt(start), end - start, this.hasLower);
    this.traits[number] = shape | possessive | (this.isSpeltOut ? SPELT_OUT : 0);
    if (shape !== LOWER) this.raised[this.raisedCount++] = number;
  }

  private makeRoom(): void {
    if (this.count < this.starts.length) return;
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.hashes = doubled(this.hashes);
    this.letterStarts = doubled(this.letterStarts);
    this.traits = doubled(this.traits);
    this.raised = doubled(this.raised);
  }

  /** "://" or the stop of "www.". */
  private isLinkAt(at: number): boolean {
    const { text } = this;
    const unit = text.charCodeAt(at);
    if (unit === COLON) return text.charCodeAt(at + 1) === SLASH;
    return unit === STOP && /www/i.test(text.slice(Math.max(0, at - 3), at));
  }
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && roleOf(text.charCodeAt(at)) === Role.letter;
}

/** The number in SHAPES. */
function shapeNumber(first: number, length: number, hasLower: boolean): number {
  switch (caseOf(first)) {
    case Case.lower:
      return LOWER;
    case Case.upper:
      return length > 1 && !hasLower ? 2 : 1;
    case Case.number:
      return 3;
    default:
      return 4;
  }
}

function doubled<T extends Int32Array | Uint16Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
