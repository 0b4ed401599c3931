import type { WordSpan } from "../fuzzy/name-spans.ts";
import type { AliasIndex } from "./alias-index.ts";
import { entityAt, termOf } from "./posting.ts";
import type { Found } from "./read-hits.ts";

const [NAMED, SETTLED] = [1, 2];
const FIRST_CAPACITY = 256;

interface LookAlike extends WordSpan {
  readonly entity: number;
}

/** What has been found in a block, seen from any of its words. Used again for the next block. */
export class BlockSurvey {
  /** Word → bits. */
  private marks = new Uint8Array(FIRST_CAPACITY);
  /** The words that have any, and how many they are; the list is never shortened. */
  private readonly marked: number[] = [];
  private markedCount = 0;
  private readonly names = new Map<number, WordSpan[]>();
  private readonly lookAlikes = new Map<number, LookAlike[]>();

  constructor(private readonly index: AliasIndex) {}

  /** Turns to a block of so many words. */
  read(found: readonly Found[], words: number): void {
    this.clear();
    if (this.marks.length < words) this.marks = new Uint8Array(words * 2);
    for (const span of found) this.note(span);
  }

  /** True for a word of a full name, a phrase, or a surname of few: no given name of the next word. */
  isNamed(at: number): boolean {
    return ((this.marks[at] ?? 0) & NAMED) !== 0;
  }

  /** True for a word of a full name or a look-alike: nothing is left to be spelt wrongly. */
  isSettled(at: number): boolean {
    return ((this.marks[at] ?? 0) & SETTLED) !== 0;
  }

  /** True for what is part of a longer full name and nothing more. */
  isInsideName({ from, to }: WordSpan): boolean {
    if (this.names.size === 0) return false;
    const around = this.names.get(from);
    return (
      around?.some(
        (name) => name.from <= from && to <= name.to && name.to - name.from > to - from,
      ) ?? false
    );
  }

  /** The look-alike of an entity that shares a word with a span. */
  lookAlike(entity: number, { from, to }: WordSpan): WordSpan | undefined {
    if (this.lookAlikes.size === 0) return undefined;
    for (let at = from; at < to; at++) {
      const other = this.lookAlikes.get(at)?.find((span) => span.entity === entity);
      if (other) return other;
    }
    return undefined;
  }

  private clear(): void {
    for (let place = 0; place < this.markedCount; place++) this.marks[this.marked[place] ?? 0] = 0;
    this.markedCount = 0;
    if (this.names.size > 0) this.names.clear();
    if (this.lookAlikes.size > 0) this.lookAlikes.clear();
  }

  private note(span: Found): void {
    let isFullName = false;
    for (const posting of span.postings) {
      const term = termOf(this.index, posting);
      if (term === "name") isFullName = true;
      if (term === "never") {
        noteWords(this.lookAlikes, { ...span, entity: entityAt(this.index, posting) });
        this.mark(span, SETTLED);
      } else if (term !== "given") this.mark(span, NAMED);
    }
    if (!isFullName) return;
    noteWords(this.names, span);
    this.mark(span, SETTLED);
  }

  private mark({ from, to }: WordSpan, bit: number): void {
    for (let at = from; at < to; at++) {
      const bits = this.marks[at] ?? 0;
      if (bits === 0) this.marked[this.markedCount++] = at;
      this.marks[at] = bits | bit;
    }
  }
}

/** Notes a span at each of its words; aliases are short, so this stays in proportion to the text. */
function noteWords<Span extends WordSpan>(map: Map<number, Span[]>, span: Span): void {
  for (let at = span.from; at < span.to; at++) {
    const spans = map.get(at);
    if (spans) spans.push(span);
    else map.set(at, [span]);
  }
}
