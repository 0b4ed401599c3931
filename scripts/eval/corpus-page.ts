import { isDate } from "../../data/dates.ts";

/** What a span of a page is expected to be. Offsets are UTF-16 units of the block. */
export interface Expectation {
  readonly start: number;
  readonly end: number;
  /** Several where the page leaves it open. */
  readonly ids: readonly string[];
  readonly certain: boolean;
  /** It may be found or not; neither is held against the program. */
  readonly optional: boolean;
}

/** A non-empty line of a page, without its marks. */
export interface CorpusBlock {
  readonly text: string;
  /** Its line in the file, from 1. */
  readonly line: number;
  readonly expected: readonly Expectation[];
}

export interface CorpusPage {
  readonly name: string;
  readonly title: string;
  readonly lang: string;
  readonly date?: string;
  readonly blocks: readonly CorpusBlock[];
}

const HEADER_LINE = /^(title|note|lang|date): (\S.*)$/;
const MARK = /\[\[([^[\]|]+)\|([?~]?)([a-z0-9-]+(?:\+[a-z0-9-]+)*)\]\]/gu;
const MARK_SIGN = /\[\[|\]\]/;
/** Characters that a reviewer could not see are written by their number. */
const ESCAPE = /\\u([0-9A-F]{4})/g;

/**
 * Reads a page: header lines, an empty line, then a block a line with its marks (see the README
 * beside the pages). Throws with page and line where the notation is broken.
 */
export function readCorpusPage(name: string, source: string): CorpusPage {
  const fail = (line: number, reason: string) => new Error(`${name}:${line}: ${reason}`);
  const lines = source.split("\n");
  const bodyFrom = lines.indexOf("");
  const header = new Map<string, string>();
  for (const [at, line] of lines.slice(0, bodyFrom).entries()) {
    const [, field, value] = HEADER_LINE.exec(line) ?? [];
    if (!field || !value) throw fail(at + 1, "is no header line");
    header.set(field, value);
  }
  const [title, lang, date] = ["title", "lang", "date"].map((field) => header.get(field));
  if (!title || !lang) throw fail(1, "the header lacks a title or a lang");
  if (date !== undefined && !isDate(date)) throw fail(1, `"${date}" is not a date`);
  const blocks = lines.flatMap((text, at) => {
    if (at <= bodyFrom || text.trim() === "") return [];
    const block = readBlock(text, at + 1);
    if (MARK_SIGN.test(block.text)) throw fail(at + 1, "holds a broken mark");
    return [block];
  });
  return { name, title, lang, blocks, ...(date && { date }) };
}

function readBlock(marked: string, line: number): CorpusBlock {
  const expected: Expectation[] = [];
  let text = "";
  let from = 0;
  for (const mark of marked.matchAll(MARK)) {
    const [whole, surface = "", sign, ids = ""] = mark;
    text += unescaped(marked.slice(from, mark.index));
    const start = text.length;
    text += unescaped(surface);
    expected.push({
      start,
      end: text.length,
      ids: ids.split("+"),
      certain: sign !== "?",
      optional: sign === "~",
    });
    from = mark.index + whole.length;
  }
  return { text: text + unescaped(marked.slice(from)), line, expected };
}

function unescaped(text: string): string {
  return text.replace(ESCAPE, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** The same the other way, for what cannot be seen or told from a space. */
export function escaped(text: string): string {
  return text.replace(
    /(?! )[\p{Cf}\p{Zs}\p{M}]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
}
