import * as v from "valibot";
import { RecordSchema, SourcesSchema } from "../../data/schema.ts";

/** Columns, as the project's formatter has it (biome.json): longer lists stand one item a line. */
const LINE_WIDTH = 100;
const INDENT = "  ";
/** Scripts whose characters take two columns. */
const WIDE = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/gu;

/**
 * The text that a record's file has in its canonical form, or undefined where the content does not
 * fit the schema. Fields stand in the order of the schema, facts in the order of their numbers;
 * aliases, look-alikes, roles and sources of a fact keep the order in which they were written.
 */
export function canonicalRecord(content: unknown): string | undefined {
  const result = v.safeParse(RecordSchema, content);
  if (!result.success) return undefined;
  const facts = [...result.output.facts].sort((a, b) => numberOf(a.id) - numberOf(b.id));
  return canonicalJson({ ...result.output, facts });
}

/** The same for the file of sources, which stand in the order of their ids. */
export function canonicalSources(content: unknown): string | undefined {
  const result = v.safeParse(SourcesSchema, content);
  if (!result.success) return undefined;
  return canonicalJson([...result.output].sort((a, b) => (a.id < b.id ? -1 : 1)));
}

/** JSON as the project's formatter writes it. */
export function canonicalJson(value: unknown): string {
  return `${write(value, "", 0, 0)}\n`;
}

function numberOf(factId: string): number {
  return Number(factId.split("#")[1]);
}

/** `before` and `after` are the columns that the line holds on both sides of the value. */
function write(value: unknown, indent: string, before: number, after: number): string {
  if (Array.isArray(value)) return writeList(value, indent, before + after);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent + INDENT;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return writeBlock(
    "{}",
    indent,
    fields.map(([key, field], at) => {
      const start = `${inner}${JSON.stringify(key)}: `;
      return `${start}${write(field, inner, start.length, at < fields.length - 1 ? 1 : 0)}`;
    }),
  );
}

function writeList(items: readonly unknown[], indent: string, around: number): string {
  const inner = indent + INDENT;
  const isFlat = items.every((item) => typeof item !== "object" || item === null);
  const line = `[${items.map((item) => JSON.stringify(item)).join(", ")}]`;
  if (isFlat && around + columnsOf(line) <= LINE_WIDTH) return line;
  return writeBlock(
    "[]",
    indent,
    items.map((item) => `${inner}${write(item, inner, inner.length, 1)}`),
  );
}

function writeBlock(brackets: string, indent: string, lines: readonly string[]): string {
  if (lines.length === 0) return brackets;
  return `${brackets.charAt(0)}\n${lines.join(",\n")}\n${indent}${brackets.charAt(1)}`;
}

function columnsOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}
