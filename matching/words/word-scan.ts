import { ENDS, IS_LOWER, LOOK, UNITS } from "./ascii.ts";
import { Case, caseOf, foldOf, Role, roleOf, speltOut } from "./letters.ts";
import { shapeNumber } from "./shapes.ts";
import { unitAt } from "./unit-at.ts";
import { HASH_STEP } from "./word-hash.ts";
import { Trait, WordNotes } from "./word-notes.ts";

/** UTF-16 units of "'s". */
const POSSESSIVE_UNITS = 2;
const WWW_UNITS = 3;
const [STOP, AT_SIGN, NUMBER_SIGN, UNDERSCORE] = [0x2e, 0x40, 0x23, 0x5f];
const [COLON, SLASH] = [0x3a, 0x2f];

/**
 * Finds the words of a text in one pass and notes them in arrays that are used again for the next
 * text. The pass makes no strings: on a page nearly all words are looked at once and never again.
 */
export class WordScan extends WordNotes {
  text = "";
  /** True where the text holds what an address, handle or hashtag cannot be without. */
  mayHoldAddress = false;
  /** What is known so far of a word that is no plain English. */
  private hash = 0;
  private hasLower = false;
  private otherTraits = 0;

  read(text: string): void {
    this.text = text;
    this.clear();
    this.mayHoldAddress = false;
    const { length } = text;
    let at = 0;
    while (at < length) {
      const first = UNITS[unitAt(text, at)] ?? ENDS;
      if (first <= LOOK) {
        at = first === ENDS ? at + 1 : this.readOther(at);
        continue;
      }
      const start = at++;
      let hash = first & 0xff;
      let seen = first;
      let known = ENDS;
      for (; at < length; at++) {
        known = UNITS[unitAt(text, at)] ?? ENDS;
        if (known <= LOOK) break;
        hash = (Math.imul(hash, HASH_STEP) + (known & 0xff)) | 0;
        seen |= known;
      }
      if (known !== LOOK || this.endsAt(at, start)) {
        this.notePlain(start, at, hash, first, seen);
      } else at = this.readOn(start, at, hash, (seen & IS_LOWER) !== 0);
    }
  }

  /** True for the stop behind a plain word that is no single capital: it joins nothing. */
  private endsAt(at: number, start: number): boolean {
    return at - start > 1 && unitAt(this.text, at) === STOP;
  }

  /** Goes on with a word where it is no plain English any more; answers where to go on behind it. */
  private readOn(start: number, from: number, hash: number, hasLower: boolean): number {
    const { text } = this;
    this.begin(hash, hasLower);
    let at = from;
    while (at < text.length) {
      const next = this.continueAt(start, at);
      if (next < 0) break;
      if (next > at && this.isPossessiveAt(at)) {
        this.noteOther(start, at, Trait.possessive);
        return at + POSSESSIVE_UNITS;
      }
      if (unitAt(text, at) === STOP) this.otherTraits |= Trait.hasStop;
      this.foldIn(unitAt(text, next));
      at = next + 1;
    }
    this.noteOther(start, at, 0);
    return at;
  }

  /** Reads a unit that begins no plain word; answers where to go on. */
  private readOther(at: number): number {
    const unit = unitAt(this.text, at);
    const role = roleOf(unit);
    if (role === Role.letter) return this.readOn(at, at, 0, false);
    if (role === Role.unspaced) {
      this.begin(0, false);
      this.foldIn(unit);
      this.noteOther(at, at + 1, 0);
    } else this.noteAddress(unit, at);
    return at + 1;
  }

  private begin(hash: number, hasLower: boolean): void {
    this.hash = hash;
    this.hasLower = hasLower;
    this.otherTraits = 0;
  }

  /** Where the word goes on, or -1 where it ends. */
  private continueAt(start: number, at: number): number {
    const { text } = this;
    const unit = unitAt(text, at);
    switch (roleOf(unit)) {
      case Role.letter:
        return at;
      case Role.apostrophe:
        return isLetterAt(text, at + 1) && !this.isElision(at) ? at + 1 : -1;
      case Role.invisible: {
        let next = at + 1;
        while (next < text.length && roleOf(unitAt(text, next)) === Role.invisible) next++;
        return isLetterAt(text, next) ? next : -1;
      }
      default:
        return unit === STOP && this.isInAcronym(start, at) ? at + 1 : -1;
    }
  }

  /** "d’Obama", "l'Amérique": two words, of which the first has lost its vowel. */
  private isElision(at: number): boolean {
    const before = caseOf(unitAt(this.text, at - 1));
    return before === Case.lower && caseOf(unitAt(this.text, at + 1)) === Case.upper;
  }

  /** The stop between the single capitals of "U.S.". */
  private isInAcronym(start: number, at: number): boolean {
    const { text } = this;
    const letterBefore = at - start === 1 || unitAt(text, at - 2) === STOP;
    if (!letterBefore || !isLetterAt(text, at + 1) || isLetterAt(text, at + 2)) return false;
    return caseOf(unitAt(text, at + 1)) === Case.upper;
  }

  /** An apostrophe and an "s" that ends the word. */
  private isPossessiveAt(at: number): boolean {
    const { text } = this;
    if (roleOf(unitAt(text, at)) !== Role.apostrophe) return false;
    return foldOf(unitAt(text, at + 1)) === "s" && !isLetterAt(text, at + 2);
  }

  private foldIn(unit: number): void {
    const folded = foldOf(unit);
    for (let at = 0; at < folded.length; at++) {
      this.hash = (Math.imul(this.hash, HASH_STEP) + unitAt(folded, at)) | 0;
    }
    this.hasLower ||= caseOf(unit) === Case.lower;
    if (speltOut(unit) !== undefined) this.otherTraits |= Trait.speltOut;
  }

  private noteOther(start: number, end: number, traits: number): void {
    const shape = shapeNumber(unitAt(this.text, start), end - start, this.hasLower);
    this.note(start, end, this.hash, shape | traits | this.otherTraits);
  }

  /** An "@", a "#", a "_", "://", or the stop of "www.". */
  private noteAddress(unit: number, at: number): void {
    const { text } = this;
    const isAddress =
      unit === AT_SIGN ||
      unit === NUMBER_SIGN ||
      unit === UNDERSCORE ||
      (unit === COLON && unitAt(text, at + 1) === SLASH) ||
      (unit === STOP && this.isWwwBefore(at));
    this.mayHoldAddress ||= isAddress;
  }

  private isWwwBefore(at: number): boolean {
    const { text } = this;
    for (let place = at - WWW_UNITS; place < at; place++) {
      if (foldOf(unitAt(text, place)) !== "w") return false;
    }
    return at >= WWW_UNITS;
  }
}

function isLetterAt(text: string, at: number): boolean {
  return at < text.length && roleOf(unitAt(text, at)) === Role.letter;
}
