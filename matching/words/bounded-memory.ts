/**
 * Remembers one answer for each number, such as the hash of a word. Two places are open to a number; a
 * third number of theirs takes over that of the one that came first, so the memory never grows, and
 * never has to be emptied all at once.
 */
export class BoundedMemory<Answer> {
  private readonly numbers: Int32Array;
  private readonly answers: (Answer | undefined)[];

  /** `places` is a power of two: several times what one page asks for. */
  constructor(private readonly places: number) {
    this.numbers = new Int32Array(places);
    this.answers = new Array<Answer | undefined>(places).fill(undefined);
  }

  get(number: number): Answer | undefined {
    const place = number & (this.places - 1);
    if (this.numbers[place] === number) return this.answers[place];
    return this.numbers[place ^ 1] === number ? this.answers[place ^ 1] : undefined;
  }

  set(number: number, answer: Answer): void {
    const place = number & (this.places - 1);
    this.numbers[place ^ 1] = this.numbers[place] ?? 0;
    this.answers[place ^ 1] = this.answers[place];
    this.numbers[place] = number;
    this.answers[place] = answer;
  }
}
