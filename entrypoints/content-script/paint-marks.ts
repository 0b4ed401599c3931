import { MARK_STYLES, type MarkStyle } from "../../contract/settings.ts";
import { MARKS, type Mark, type MarkName } from "./choose-marks.ts";
import { readGrounds, type StandsOut } from "./mark-grounds.ts";
import type { PlacedMention } from "./mention-key.ts";
import { boundsOf, isUnchanged, type TextBlock } from "./text-block.ts";
import { GROUND_SAMPLES } from "./tuning.ts";

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

/** A kind of marks, or the same in the colour of the text, where its own would not stand out. */
type LineName = MarkName | `${MarkName}-text`;
const LINES = MARKS.flatMap((name): LineName[] => [name, `${name}-text`]);

interface Painted {
  readonly name: MarkName;
  readonly line: LineName;
  readonly range: AbstractRange;
  readonly block: TextBlock;
  readonly end: number;
}

/**
 * Underlines through the registry of highlights, which the page shares and may clear. Firefox lets no
 * content script iterate a highlight or the registry.
 */
export class MarkPainter {
  private readonly highlights = new Map(LINES.map((line) => [line, newHighlight()]));
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
    const standsOut = readGrounds();
    const added = marks.flatMap((mark) =>
      this.painted.has(mark.key) ? [] : place(mark, standsOut),
    );
    for (const [key, painted] of added) this.add(key, painted);
    this.restore();
  }

  /** Has the marks stand out where the page has another ground by now, as at night. */
  heedGrounds(): void {
    const standsOut = readGrounds();
    const hasChanged = (painted: Painted) => lineOn(painted, standsOut) !== painted.line;
    const all = [...this.painted];
    const step = Math.ceil(all.length / GROUND_SAMPLES);
    if (!all.some(([, painted], at) => at % step === 0 && hasChanged(painted))) return;
    const changed = all.filter(([, painted]) => hasChanged(painted));
    for (const [key, painted] of changed) {
      this.remove(key, painted);
      this.add(key, { ...painted, line: lineOn(painted, standsOut) });
    }
  }

  /** Enters again what the page has cleared away. Nothing tells of that, so it is looked for often. */
  restore(): void {
    let size = 0;
    for (const [line, highlight] of this.highlights) {
      size += highlight.size;
      if (this.shownStyle === "hidden") continue;
      const name = highlightName(line, this.shownStyle);
      if (CSS.highlights.get(name) !== highlight) CSS.highlights.set(name, highlight);
    }
    if (size >= this.painted.size) return;
    for (const { line, range } of this.painted.values()) this.highlights.get(line)?.add(range);
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
    for (const [line, highlight] of this.highlights) {
      drop(highlightName(line, this.shownStyle), highlight);
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

  private add(key: string, painted: Painted): void {
    const { line, range } = painted;
    this.highlights.get(line)?.add(range);
    this.painted.set(key, painted);
    const { startContainer: first, endContainer: last } = range;
    this.noteKey(first, key);
    if (last !== first) this.noteKey(last, key);
  }

  private noteKey(text: Node, key: string): void {
    const keys = this.keysIn.get(text);
    if (keys) keys.add(key);
    else this.keysIn.set(text, new Set([key]));
  }

  private remove(key: string, { line, range }: Painted): void {
    this.highlights.get(line)?.delete(range);
    this.painted.delete(key);
    for (const node of [range.startContainer, range.endContainer]) {
      this.keysIn.get(node)?.delete(key);
    }
  }
}

/** What an older copy of this script has left behind. */
export function removeMarks(): void {
  const marks = LINES.flatMap((line) => MARK_STYLES.map((style) => highlightName(line, style)));
  for (const name of [...marks, ...PASSING]) CSS.highlights.delete(name);
}

function drop(name: string, highlight: Highlight): void {
  if (CSS.highlights.get(name) === highlight) CSS.highlights.delete(name);
}

/** The colour of the text has no styles: without colours it takes shapes to tell the kinds apart. */
const highlightName = (line: LineName, style: MarkStyle) =>
  style === "kinds" || line.endsWith("-text") ? line : `${line}-${style}`;

/** Where a mark is painted and how; nothing where there is no such text any more. */
function place(
  { key, name, found: { block }, mention: { start, end } }: Mark,
  standsOut: StandsOut,
): readonly [string, Painted][] {
  const bounds = boundsOf(block, start, end);
  if (!bounds) return [];
  const range = new StaticRange(bounds);
  return [[key, { name, line: lineOn({ name, range }, standsOut), range, block, end }]];
}

const lineOn = (
  { name, range }: Pick<Painted, "name" | "range">,
  standsOut: StandsOut,
): LineName => (standsOut(range.startContainer) ? name : `${name}-text`);

const isSame = (painted: Painted, { name, found, mention }: Mark) =>
  painted.name === name && painted.block === found.block && painted.end === mention.end;

function newHighlight(...ranges: AbstractRange[]): Highlight {
  const highlight = new Highlight(...ranges);
  highlight.priority = PRIORITY;
  return highlight;
}
