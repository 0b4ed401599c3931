import { tuning } from "../tuning.ts";
import { GOLDEN_RATIO } from "./bounded-memory.ts";
import {
  CYRILLIC,
  type Declension,
  declensionOf,
  isCyrillic,
  nominativesOf,
} from "./case-endings.ts";
import type { BlockWords } from "./tokenize.ts";
import { unitAt } from "./unit-at.ts";
import { isWord, numberOf, numberOfWord, type WordBook } from "./word-book.ts";

/** Bits by which a hash is shifted to tell its place in the memory. */
const SHIFT = Math.clz32(tuning.numbersRemembered) + 1;
const NONE: readonly number[] = [];

/** The numbers in a word book of the words of a block; 0 is a word that the book does not have. */
export class WordNumbers {
  /** How the block's language declines names in Latin letters. */
  private latin: Declension | undefined;
  /** Position → its number, and the block (counted from 1) that it was read in. */
  private numbers = new Int32Array(0);
  private readIn = new Int32Array(0);
  private block = 0;
  /**
   * Hashes of words looked up last, each followed by its number: pages repeat their words, and in a large
   * book each look-up waits for memory. That two words share a whole hash is next to impossible, and
   * a name would be missed, no wrong one found.
   */
  private readonly recent = new Int32Array(tuning.numbersRemembered * 2);
  private readonly others = new Map<number, readonly number[]>();

  constructor(
    private readonly book: WordBook,
    private readonly words: BlockWords,
  ) {}

  /** Turns to the block that was read last. */
  read(lang: string): void {
    const { count } = this.words;
    this.block++;
    if (this.numbers.length < count) {
      this.numbers = new Int32Array(count * 2);
      this.readIn = new Int32Array(count * 2);
    }
    this.latin = declensionOf(lang);
    if (this.others.size > 0) this.others.clear();
  }

  /** Asked several times for most positions it is asked for at all, so it remembers the block's. */
  at(position: number): number {
    if (this.readIn[position] === this.block) return this.numbers[position] ?? 0;
    const number = this.lookUp(position);
    this.readIn[position] = this.block;
    this.numbers[position] = number;
    return number;
  }

  private lookUp(position: number): number {
    const { book, recent } = this;
    const { scan } = this.words;
    const [start, end] = [scan.startOf(position), scan.endOf(position)];
    const hash = scan.hashOf(position);
    const place = (Math.imul(hash, GOLDEN_RATIO) >>> SHIFT) * 2;
    if (recent[place] === hash) {
      const number = recent[place + 1] ?? 0;
      if (number === 0 || isWord(book, number, scan.text, start, end)) return number;
    }
    const number = numberOf(book, hash, scan.text, start, end);
    recent[place] = hash;
    recent[place + 1] = number;
    return number;
  }

  /** What else a word may be: its umlauts spelt out, or the form that its case ending hides. */
  othersAt(position: number): readonly number[] {
    const { scan } = this.words;
    if (scan.isLower(position)) return NONE;
    const declension = this.declensionAt(position);
    if (!declension && !scan.mayBeSpeltOut(position)) return NONE;
    const known = this.others.get(position);
    if (known) return known;
    const numbers = this.lookUpOthers(position, declension);
    this.others.set(position, numbers);
    return numbers;
  }

  private declensionAt(position: number): Declension | undefined {
    const { scan } = this.words;
    return isCyrillic(unitAt(scan.text, scan.startOf(position))) ? CYRILLIC : this.latin;
  }

  private lookUpOthers(position: number, declension: Declension | undefined): readonly number[] {
    const spelledOut = this.words.spelledOutAt(position);
    const folded = this.words.at(position)?.folded ?? "";
    const forms = [
      ...(spelledOut ? [spelledOut] : []),
      ...(declension ? nominativesOf(folded, declension) : []),
    ];
    return forms.map((form) => numberOfWord(this.book, form)).filter((number) => number > 0);
  }
}
