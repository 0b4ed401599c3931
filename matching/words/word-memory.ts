/**
 * Remembers one answer for each word, by the word's hash. A later word of the same place takes it
 * over, so the memory never grows. That two words of a page share a whole hash is next to
 * impossible, and what is remembered must be checked by letters where it matters.
 */
export class WordMemory<Answer> {
  private readonly hashes = new Int32Array(PLACES);
  private readonly answers: (Answer | undefined)[] = new Array(PLACES).fill(undefined);

  get(hash: number): Answer | undefined {
    const place = hash & (PLACES - 1);
    return this.hashes[place] === hash ? this.answers[place] : undefined;
  }

  set(hash: number, answer: Answer): void {
    const place = hash & (PLACES - 1);
    this.hashes[place] = hash;
    this.answers[place] = answer;
  }
}

/** A power of two: several times the distinct capitalised words of a long page. */
const PLACES = 2 ** 14;
