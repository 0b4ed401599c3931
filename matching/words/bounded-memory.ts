/** 2^32 divided by the golden ratio: its multiples spread best (Fibonacci hashing). */
export const GOLDEN_RATIO = 0x9e3779b1;

/**
 * Remembers one answer for each number, such as the hash of a word. Two places are open to a number; a
 * third number of theirs takes over that of the one that came first, so the memory never grows, and
 * never has to be emptied all at once.
 */
export class BoundedMemory<Answer> {
  private readonly numbers: Int32Array;
  private readonly answers: (Answer | undefined)[];

  private readonly shift: number;

  /** `places` is a power of two: several times what one page asks for. */
  constructor(places: number) {
    this.shift = Math.clz32(places) + 1;
    this.numbers = new Int32Array(places);
    this.answers = new Array<Answer | undefined>(places).fill(undefined);
  }

  get(number: number): Answer | undefined {
    const place = this.placeOf(number);
    if (this.numbers[place] === number) return this.answers[place];
    return this.numbers[place ^ 1] === number ? this.answers[place ^ 1] : undefined;
  }

  set(number: number, answer: Answer): void {
    const place = this.placeOf(number);
    this.numbers[place ^ 1] = this.numbers[place] ?? 0;
    this.answers[place ^ 1] = this.answers[place];
    this.numbers[place] = number;
    this.answers[place] = answer;
  }

  /** Numbers in a row, as entities of one given name have, are spread over all places. */
  private placeOf(number: number): number {
    return Math.imul(number, GOLDEN_RATIO) >>> this.shift;
  }
}
