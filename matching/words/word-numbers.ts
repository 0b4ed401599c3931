import {
  CYRILLIC,
  type Declension,
  declensionOf,
  isCyrillic,
  nominativesOf,
} from "./case-endings.ts";
import type { BlockWords } from "./tokenize.ts";
import { unitAt } from "./unit-at.ts";
import { numberOf, numberOfWord, type WordBook } from "./word-book.ts";

const NONE: readonly number[] = [];

/** The numbers in a word book of the words of a block; 0 is a word that the book does not have. */
export class WordNumbers {
  /** How the block's language declines names in Latin letters. */
  private latin: Declension | undefined;
  /** Position → its number, and the block (counted from 1) that it was read in. */
  private numbers = new Int32Array(0);
  private readIn = new Int32Array(0);
  private block = 0;
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
    const { scan } = this.words;
    const { text } = scan;
    const [start, end] = [scan.startOf(position), scan.endOf(position)];
    return numberOf(this.book, scan.hashOf(position), text, start, end);
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
