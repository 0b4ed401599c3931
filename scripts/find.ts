import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBase } from "../data/read-base.ts";
import { buildIndex } from "../matching/matching-index.ts";
import { type FindCall, readCall, USAGE, WrongCall } from "./find/read-call.ts";
import { readPacks } from "./find/read-packs.ts";
import { type FoundMention, findInPage } from "./find-in-page.ts";

/**
 * Prints the mentions of plain-text files, one JSON object a line. Each file is a page, each
 * non-empty line a block. Exits with 2 where the call, a file or a line of a pack is wrong; the
 * other files and lines are answered.
 */
const DATA = join(import.meta.dirname, "..", "data");

process.exitCode = main(process.argv.slice(2));

function main(args: readonly string[]): number {
  try {
    return answer(readCall(args));
  } catch (error) {
    return complain(error instanceof WrongCall ? `${error.message}\n${USAGE}` : reasonOf(error));
  }
}

function answer(call: FindCall): number {
  const bundled = call.bundled ? readBase(DATA).entities : [];
  const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const packs = readPacks(call.packs, bundled, today);
  const index = buildIndex(packs.entities);
  let exitCode = packs.messages.length > 0 ? complain(packs.messages.join("\n")) : 0;
  for (const file of call.files) {
    try {
      const text = readFileSync(file, "utf8");
      const mentions = findInPage(pageOf(text, call), index);
      const lines = mentions.flatMap((mention) => lineOf(mention, file, call) ?? []);
      process.stdout.write(lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
    } catch (error) {
      exitCode = complain(`${file}: cannot be read (${reasonOf(error)})`);
    }
  }
  return exitCode;
}

function pageOf(text: string, { date, lang }: FindCall) {
  return { text, ...(date && { articleDate: date }), ...(lang && { lang }) };
}

/** What is printed of a mention; nothing of one that stays open, unless the call asks for it. */
function lineOf(mention: FoundMention, file: string, call: FindCall) {
  const { block, start, end, surface, ids, kind, how, why, certain, attributive } = mention;
  const isOpen = ids.length > 1;
  if (isOpen && !call.open) return undefined;
  return {
    file,
    block,
    start,
    end,
    surface,
    ...(isOpen ? { ids } : { id: ids[0] }),
    kind,
    how,
    ...(call.why && { why, certain, ...(attributive && { attributive }) }),
  };
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
