import { MARK_STYLES, type MarkStyle } from "../../contract/settings.ts";
import { MARKS, type Mark, type MarkName } from "./choose-marks.ts";
import type { PlacedMention } from "./mention-key.ts";
import { boundsOf, isUnchanged, type TextBlock } from "./text-block.ts";

/** Highlights of the page itself have priority 0 and stay on top of ours. */
const PRIORITY = -1;

/** The mark that was gone to by key. */
const CURRENT = "sidelight-current";
/** The mark that was gone to from the popup, and the others of its subject. */
const LIT = "sidelight-lit";
const LIT_OTHERS = "sidelight-lit-others";

/** The mention under the pointer, where marks show nothing by themselves. */
const POINTED = "sidelight-pointed";
const PASSING = [CURRENT, LIT, LIT_OTHERS, POINTED];

interface Painted {
  readonly name: MarkName;
  readonly range: AbstractRange;
  readonly block: TextBlock;
  readonly end: number;
}

/**
 * Underlines through the registry of highlights, which the page shares and may clear. Firefox lets no
 * content script iterate a highlight or the registry.
 */
export class MarkPainter {
  private readonly highlights = new Map(MARKS.map((name) => [name, newHighlight()]));
  private readonly painted = new Map<string, Painted>();
  private shownStyle: MarkStyle = "kinds";
  /** The keys of the marks that begin or end in a text node. */
  private readonly keysIn = new WeakMap<Node, Set<string>>();

  /** What is painted only for a while, by its name. */
  private readonly passing = new Map<string, Highlight>();

  constructor(signal: AbortSignal) {
    signal.addEventListener("abort", () => this.end());
  }

  /** How all marks look from now on. */
  set style(style: MarkStyle) {
    if (style === this.shownStyle) return;
    this.leave();
    this.show(POINTED, []);
    this.shownStyle = style;
  }

  /** Paints these marks and no others; what is painted already is left as it is. */
  paint(marks: readonly Mark[]): void {
    const wanted = new Map(marks.map((mark) => [mark.key, mark]));
    for (const [key, painted] of this.painted) {
      const mark = wanted.get(key);
      if (mark && isSame(painted, mark)) continue;
      this.remove(key, painted);
    }
    for (const mark of marks) if (!this.painted.has(mark.key)) this.add(mark);
    this.restore();
  }

  /** Enters again what the page has cleared away. Nothing tells of that, so it is looked for often. */
  restore(): void {
    let size = 0;
    for (const [mark, highlight] of this.highlights) {
      size += highlight.size;
      if (this.shownStyle === "hidden") continue;
      const name = highlightName(mark, this.shownStyle);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (size >= this.painted.size) return;
    for (const { name, range } of this.painted.values()) this.highlights.get(name)?.add(range);
  }

  /** Takes the marks of a text away that the page has changed, before they show at other words. */
  unpaintChanged(text: Node): void {
    for (const key of this.keysIn.get(text) ?? []) {
      const painted = this.painted.get(key);
      if (painted && !isUnchanged(painted.block)) this.remove(key, painted);
    }
  }

  /** Shows where the reader is who goes from mark to mark by key; nowhere if absent. */
  showCurrent(at?: PlacedMention): void {
    this.show(CURRENT, at ? [at] : []);
  }

  /** Lights a mention up, and others of the same subject less; until the next call. */
  light(at: readonly PlacedMention[], others: readonly PlacedMention[]): void {
    this.show(LIT, at);
    this.show(LIT_OTHERS, others);
  }

  /** Takes away what is of this copy, and leaves what a newer one may have entered since. */
  private end(): void {
    this.leave();
    for (const [name, highlight] of this.passing) drop(name, highlight);
  }

  private leave(): void {
    for (const [mark, highlight] of this.highlights) {
      drop(highlightName(mark, this.shownStyle), highlight);
    }
  }

  /** Paints these and nothing else under a name. */
  private show(name: string, mentions: readonly PlacedMention[]): void {
    const ranges = mentions.flatMap(({ found: { block }, mention: { start, end } }) => {
      const bounds = isUnchanged(block) && boundsOf(block, start, end);
      return bounds ? [new StaticRange(bounds)] : [];
    });
    CSS.highlights.delete(name);
    if (ranges.length === 0) return;
    const highlight = newHighlight(...ranges);
    this.passing.set(name, highlight);
    CSS.highlights.set(name, highlight);
  }

  /** Shows the mention under the pointer where nothing else does; nowhere if absent. */
  showPointed(at?: PlacedMention): void {
    if (this.shownStyle !== "hidden") return;
    this.show(POINTED, at ? [at] : []);
  }

  private add({ key, name, found: { block }, mention }: Mark): void {
    const bounds = boundsOf(block, mention.start, mention.end);
    if (!bounds) return;
    const range = new StaticRange(bounds);
    this.highlights.get(name)?.add(range);
    this.painted.set(key, { name, range, block, end: mention.end });
    for (const node of [bounds.startContainer, bounds.endContainer]) {
      this.keysIn.set(node, (this.keysIn.get(node) ?? new Set()).add(key));
    }
  }

  private remove(key: string, { name, range }: Painted): void {
    this.highlights.get(name)?.delete(range);
    this.painted.delete(key);
    for (const node of [range.startContainer, range.endContainer]) {
      this.keysIn.get(node)?.delete(key);
    }
  }
}

/** What an older copy of this script has left behind. */
export function removeMarks(): void {
  const marks = MARKS.flatMap((mark) => MARK_STYLES.map((style) => highlightName(mark, style)));
  for (const name of [...marks, ...PASSING]) CSS.highlights.delete(name);
}

function drop(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

const highlightName = (mark: MarkName, style: MarkStyle) =>
  style === "kinds" ? mark : `${mark}-${style}`;

const isSame = (painted: Painted, { name, found, mention }: Mark) =>
  painted.name === name && painted.block === found.block && painted.end === mention.end;

function newHighlight(...ranges: AbstractRange[]): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY;
  return highlight;
}
