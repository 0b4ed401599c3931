import { tuning } from "../tuning.ts";
import { BoundedMemory } from "../words/bounded-memory.ts";
import { isFold } from "../words/fold.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { HASH_STEP } from "../words/word-hash.ts";
import type { WordSpan } from "./name-spans.ts";

interface Judged<Item> {
  /** Folded. */
  readonly words: readonly string[];
  readonly judgement: readonly Item[];
}

const HASH_MARK = 1 << 31;
const NOTHING: readonly never[] = [];

/** Remembers what was thought of runs of words, because pages repeat themselves. */
export class JudgedRuns<Item> {
  /**
   * Hashes of what came to nothing, as nearly all does. That two runs of a page share a whole hash is
   * next to impossible, and a misspelt name would be missed, no wrong one found.
   */
  private readonly nothing = new Int32Array(tuning.nothingsRemembered);
  private readonly memory = new BoundedMemory<Judged<Item>>(tuning.runsRemembered);

  constructor(
    private readonly words: BlockWords,
    private readonly judge: (span: WordSpan) => readonly Item[],
  ) {}

  /** What the words of a span come to, however often they are asked about. */
  of(span: WordSpan): readonly Item[] {
    const hash = this.hashOf(span);
    const place = hash & (tuning.nothingsRemembered - 1);
    if (this.nothing[place] === hash) return NOTHING;
    const known = this.memory.get(hash);
    if (known && this.areWords(span, known.words)) return known.judgement;
    const judgement = this.judge(span);
    if (judgement.length === 0) this.nothing[place] = hash;
    else this.memory.set(hash, { words: this.words.foldedIn(span.from, span.to), judgement });
    return judgement;
  }

  private hashOf({ from, to }: WordSpan): number {
    const { scan } = this.words;
    let hash = scan.hashOf(from);
    for (let at = from + 1; at < to; at++)
      hash = (Math.imul(hash, HASH_STEP) + scan.hashOf(at)) | 0;
    // No hash is the 0 of an empty place.
    return hash | HASH_MARK;
  }

  private areWords({ from, to }: WordSpan, words: readonly string[]): boolean {
    if (words.length !== to - from) return false;
    const { scan } = this.words;
    for (let at = from; at < to; at++) {
      const word = words[at - from] ?? "";
      if (!isFold(word, scan.text, scan.startOf(at), scan.endOf(at))) return false;
    }
    return true;
  }
}
