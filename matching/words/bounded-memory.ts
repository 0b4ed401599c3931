/**
 * Remembers one answer for each number, such as the hash of a word. A later number of the same place
 * takes it over, so the memory never grows, and never has to be emptied all at once.
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
    return this.numbers[place] === number ? this.answers[place] : undefined;
  }

  set(number: number, answer: Answer): void {
    const place = number & (this.places - 1);
    this.numbers[place] = number;
    this.answers[place] = answer;
  }
}
