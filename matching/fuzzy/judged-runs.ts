import { tuning } from "../tuning.ts";
import { BoundedMemory } from "../words/bounded-memory.ts";
import { isFold } from "../words/fold.ts";
import type { BlockWords } from "../words/tokenize.ts";
import { HASH_STEP } from "../words/word-hash.ts";
import type { WordSpan } from "./name-spans.ts";

interface Judged<Judgement> {
  /** Folded. */
  readonly words: readonly string[];
  readonly judgement: Judgement;
}

/** Remembers what was thought of runs of words, because pages repeat themselves. */
export class JudgedRuns<Judgement> {
  private readonly memory = new BoundedMemory<Judged<Judgement>>(tuning.runsRemembered);

  constructor(
    private readonly words: BlockWords,
    private readonly judge: (span: WordSpan, words: readonly string[]) => Judgement,
  ) {}

  /** What the words of a span come to, however often they are asked about. */
  of(span: WordSpan): Judgement {
    const hash = this.hashOf(span);
    const known = this.memory.get(hash);
    if (known && this.areWords(span, known.words)) return known.judgement;
    const words: string[] = [];
    for (let at = span.from; at < span.to; at++) words.push(this.words.at(at)?.folded ?? "");
    const judgement = this.judge(span, words);
    this.memory.set(hash, { words, judgement });
    return judgement;
  }

  private hashOf({ from, to }: WordSpan): number {
    const { scan } = this.words;
    let hash = scan.hashOf(from);
    for (let at = from + 1; at < to; at++)
      hash = (Math.imul(hash, HASH_STEP) + scan.hashOf(at)) | 0;
    return hash;
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
