import { caseForms, mayDecline } from "./case-endings.ts";
import type { BlockWords } from "./tokenize.ts";
import { numberOf, numberOfWord, type WordBook } from "./word-book.ts";

const NONE: readonly number[] = [];

/** The numbers in a word book of the words of a block; 0 is a word that the book does not have. */
export class WordNumbers {
  private lang = "";
  private readonly others = new Map<number, readonly number[]>();

  constructor(
    private readonly book: WordBook,
    private readonly words: BlockWords,
  ) {}

  /** Turns to the block that was read last. */
  read(lang = ""): void {
    this.lang = lang;
    if (this.others.size > 0) this.others.clear();
  }

  at(position: number): number {
    const { scan } = this.words;
    const length = scan.letterCountOf(position);
    const from = scan.letterStartOf(position);
    return numberOf(this.book, scan.hashOf(position), length, scan.letters, from);
  }

  /** What else a word may be: its umlauts spelt out, or the form that its case ending hides. */
  othersAt(position: number): readonly number[] {
    const { scan } = this.words;
    if (scan.isLower(position)) return NONE;
    const firstLetter = scan.letters[scan.letterStartOf(position)] ?? 0;
    if (!scan.mayBeSpeltOut(position) && !mayDecline(firstLetter, this.lang)) return NONE;
    const known = this.others.get(position);
    if (known) return known;
    const numbers = this.lookUpOthers(position);
    this.others.set(position, numbers);
    return numbers;
  }

  private lookUpOthers(position: number): readonly number[] {
    const spelledOut = this.words.spelledOutAt(position);
    const folded = this.words.at(position)?.folded ?? "";
    const forms = [...(spelledOut ? [spelledOut] : []), ...caseForms(folded, this.lang)];
    return forms.map((form) => numberOfWord(this.book, form)).filter((number) => number > 0);
  }
}
