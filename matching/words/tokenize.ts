import { addressesIn, liesIn, type Stretch } from "./addresses.ts";
import { fold, foldSpeltOut } from "./fold.ts";
import { gapBetween } from "./gap.ts";
import type { WordFilter } from "./word-filter.ts";
import { WordScan } from "./word-scan.ts";

/** How a word is capitalised. "uncased" is a script without capitals; it counts as any case. */
export type Shape = "lower" | "capital" | "caps" | "number" | "uncased";

/**
 * What stands between a word and the one before it. A name may run over every gap but a barrier;
 * over a comma only where its alias has one there.
 */
export type Gap = "barrier" | "space" | "hyphen" | "dot" | "comma" | "joined";

/** A word of a block. Offsets are UTF-16 units of the source text, so no fold ever shifts them. */
export interface Token {
  readonly start: number;
  /** Behind the word itself; a possessive ending is not part of it. */
  readonly end: number;
  readonly folded: string;
  readonly shape: Shape;
  readonly gap: Gap;
  readonly possessive: boolean;
  /** Part of an address, a handle or a hashtag: never a mention. */
  readonly masked: boolean;
}

/** The words of a block by their number from 0; nothing outside of it. */
export interface Words {
  readonly count: number;
  at(number: number): Token | undefined;
}

/**
 * The words of one block after the other. Scanning notes only where words lie and what they hash
 * to; a token is made when somebody looks at it, which is rare on a page of common words.
 */
export class BlockWords implements Words {
  readonly scan: WordScan;
  private readonly tokens: (Token | undefined)[] = [];
  /** The words of which a token was made, and how many they are; the list is never shortened. */
  private readonly made: number[] = [];
  private madeCount = 0;
  private addresses: readonly Stretch[] = [];

  constructor(filter?: WordFilter) {
    this.scan = new WordScan(filter);
  }

  /** Reads the next block; what was read before is gone. */
  read(text: string): void {
    this.scan.read(text);
    for (let at = 0; at < this.madeCount; at++) this.tokens[this.made[at] ?? 0] = undefined;
    this.madeCount = 0;
    this.addresses = this.scan.mayHoldAddress ? addressesIn(text) : [];
  }

  get count(): number {
    return this.scan.count;
  }

  at(number: number): Token | undefined {
    if (number < 0 || number >= this.scan.count) return undefined;
    const known = this.tokens[number];
    if (known) return known;
    // A list without holes is read several times as fast as one with them.
    while (this.tokens.length <= number) this.tokens.push(undefined);
    const token = this.make(number);
    this.tokens[number] = token;
    this.made[this.madeCount++] = number;
    return token;
  }

  /** The fold of a word, for which no token is made. */
  foldedAt(number: number): string {
    const { scan } = this;
    return (
      this.tokens[number]?.folded ?? fold(scan.text.slice(scan.startOf(number), scan.endOf(number)))
    );
  }

  /** The folds of the words from one number to another (exclusive). */
  foldedIn(from: number, to: number): readonly string[] {
    const folded = [this.foldedAt(from)];
    for (let at = from + 1; at < to; at++) folded.push(this.foldedAt(at));
    return folded;
  }

  gapAt(number: number): Gap {
    return gapBetween(this.scan, number);
  }

  isMasked(number: number): boolean {
    return this.addresses.length > 0 && liesIn(this.addresses, this.scan.startOf(number));
  }

  /** The fold of a word whose umlauts are spelt out ("Möller" is "moeller"), if it has any. */
  spelledOutAt(number: number): string | undefined {
    const { scan } = this;
    if (!scan.mayBeSpeltOut(number)) return undefined;
    return foldSpeltOut(scan.text.slice(scan.startOf(number), scan.endOf(number)));
  }

  private make(number: number): Token {
    const { scan } = this;
    const [start, end] = [scan.startOf(number), scan.endOf(number)];
    return {
      start,
      end,
      folded: fold(scan.text.slice(start, end)),
      shape: scan.shapeOf(number),
      gap: this.gapAt(number),
      possessive: scan.isPossessive(number),
      masked: this.isMasked(number),
    };
  }
}

const names = new BlockWords();

/** The words of a text, in order. For names and short texts; a page is read by BlockWords. */
export function tokenize(text: string): Token[] {
  names.read(text);
  return Array.from({ length: names.count }, (_, at) => names.at(at)).filter(
    (token) => token !== undefined,
  );
}
