import { ASCII, ENDS, HAS_LOWER, MAY_JOIN } from "./ascii.ts";
import { Case, caseOf, foldOf, Role, roleOf, speltOut } from "./letters.ts";
import { LOWER, SHAPE_BITS, SHAPES, shapeNumber } from "./shapes.ts";
import type { Shape } from "./tokenize.ts";
import { HASH_STEP } from "./word-hash.ts";

const POSSESSIVE = 8;
const SPELT_OUT = 16;
const FIRST_CAPACITY = 256;
/** UTF-16 units of "'s". */
const POSSESSIVE_UNITS = 2;
const [STOP, AT_SIGN, NUMBER_SIGN, UNDERSCORE] = [0x2e, 0x40, 0x23, 0x5f];
const [COLON, SLASH] = [0x3a, 0x2f];

/**
 * Finds the words of a text in one pass and notes them in arrays that are used again for the next
 * text. The pass makes no strings: on a page nearly all words are looked at once and never again.
 */
export class WordScan {
  text = "";
  count = 0;
  /** True where the text holds what an address, handle or hashtag cannot be without. */
  mayHoldAddress = false;
  /** How many words are not in lower case. */
  raisedCount = 0;
  private raised = new Int32Array(FIRST_CAPACITY);
  private starts = new Int32Array(FIRST_CAPACITY);
  private ends = new Int32Array(FIRST_CAPACITY);
  private hashes = new Int32Array(FIRST_CAPACITY);
  private traits = new Uint8Array(FIRST_CAPACITY);
  /** What is known so far of the word that is being read. */
  private hash = 0;
  private hasLower = false;
  private isSpeltOut = false;

  read(text: string): void {
    this.text = text;
    this.count = 0;
    this.raisedCount = 0;
    this.mayHoldAddress = false;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const unit = text.charCodeAt(at);
      const known = unit < ASCII.length ? (ASCII[unit] ?? ENDS) : MAY_JOIN;
      if (known > MAY_JOIN) at = this.readWord(at);
      else if (known === ENDS) {
        if (unit >= NUMBER_SIGN) this.noteAddress(unit, at);
        at++;
      } else at = this.readOther(unit, at);
    }
  }

  /** The number of the word that is the `place`-th not in lower case, or -1 behind the last. */
  raisedAt(place: number): number {
    return place < this.raisedCount ? (this.raised[place] ?? -1) : -1;
  }

  startOf(number: number): number {
    return this.starts[number] ?? 0;
  }

  endOf(number: number): number {
    return this.ends[number] ?? 0;
  }

  /** The hash of the folded word. */
  hashOf(number: number): number {
    return this.hashes[number] ?? 0;
  }

  /** UTF-16 units from the start of the word to its end; its fold is about as long. */
  lengthOf(number: number): number {
    return this.endOf(number) - this.startOf(number);
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
    const { length } = text;
    let hash = 0;
    let seen = 0;
    let at = start;
    let known = MAY_JOIN;
    do {
      const unit = text.charCodeAt(at);
      known = unit < ASCII.length ? (ASCII[unit] ?? ENDS) : MAY_JOIN;
      if (known <= MAY_JOIN) break;
      hash = (Math.imul(hash, HASH_STEP) + (known & 0xff)) | 0;
      seen |= known;
      at++;
    } while (at < length);
    this.hash = hash;
    this.hasLower = (seen & HAS_LOWER) !== 0;
    this.isSpeltOut = false;
    if (at < length && known === MAY_JOIN) return this.readOn(start, at);
    this.note(start, at, 0);
    return at;
  }

  /** Goes on with a word where it is no plain English any more; answers where to go on behind it. */
  private readOn(start: number, from: number): number {
    const { text } = this;
    let at = from;
    while (at < text.length) {
      const next = this.continueAt(start, at);
      if (next < 0) break;
      if (next > at && this.isPossessiveAt(at)) {
        this.note(start, at, POSSESSIVE);
        return at + POSSESSIVE_UNITS;
      }
      this.foldIn(text.charCodeAt(next));
      at = next + 1;
    }
    this.note(start, at, 0);
    return at;
  }

  /** Reads a unit that is no plain English, or may join words that are. */
  private readOther(unit: number, at: number): number {
    const role = roleOf(unit);
    if (role !== Role.letter && role !== Role.unspaced) {
      if (unit === STOP) this.noteAddress(unit, at);
      return at + 1;
    }
    this.hash = 0;
    this.hasLower = false;
    this.isSpeltOut = false;
    this.foldIn(unit);
    if (role === Role.letter) return this.readOn(at, at + 1);
    this.note(at, at + 1, 0);
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
        return isLetterAt(text, at + 1) && !this.isElision(at) ? at + 1 : -1;
      case Role.invisible: {
        let next = at + 1;
        while (next < text.length && roleOf(text.charCodeAt(next)) === Role.invisible) next++;
        return isLetterAt(text, next) ? next : -1;
      }
      default:
        return unit === STOP && this.isInAcronym(start, at) ? at + 1 : -1;
    }
  }

  /** "d’Obama", "l'Amérique": two words, of which the first has lost its vowel. */
  private isElision(at: number): boolean {
    const before = caseOf(this.text.charCodeAt(at - 1));
    return before === Case.lower && caseOf(this.text.charCodeAt(at + 1)) === Case.upper;
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

  private foldIn(unit: number): void {
    const folded = foldOf(unit);
    for (let at = 0; at < folded.length; at++) {
      this.hash = (Math.imul(this.hash, HASH_STEP) + folded.charCodeAt(at)) | 0;
    }
    this.hasLower ||= caseOf(unit) === Case.lower;
    this.isSpeltOut ||= speltOut(unit) !== undefined;
  }

  private note(start: number, end: number, possessive: number): void {
    if (this.count === this.starts.length) this.makeRoom();
    const number = this.count++;
    this.starts[number] = start;
    this.ends[number] = end;
    this.hashes[number] = this.hash;
    const shape = shapeNumber(this.text.charCodeAt(start), end - start, this.hasLower);
    this.traits[number] = shape | possessive | (this.isSpeltOut ? SPELT_OUT : 0);
    if (shape !== LOWER) this.raised[this.raisedCount++] = number;
  }

  private makeRoom(): void {
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.hashes = doubled(this.hashes);
    this.traits = doubled(this.traits);
    this.raised = doubled(this.raised);
  }

  /** An "@", a "#", a "_", "://", or the stop of "www.". */
  private noteAddress(unit: number, at: number): void {
    const { text } = this;
    const isAddress =
      unit === AT_SIGN ||
      unit === NUMBER_SIGN ||
      unit === UNDERSCORE ||
      (unit === COLON && text.charCodeAt(at + 1) === SLASH) ||
      (unit === STOP && /www/i.test(text.slice(Math.max(0, at - 3), at)));
    this.mayHoldAddress ||= isAddress;
  }
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && roleOf(text.charCodeAt(at)) === Role.letter;
}

function doubled<T extends Int32Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (length: number) => T)(array.length * 2);
  larger.set(array);
  return larger;
}
