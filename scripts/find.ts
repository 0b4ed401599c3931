import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isDate, isInterval } from "../data/dates.ts";
import { readBase } from "../data/read-base.ts";
import { buildIndex } from "../matching/matching-index.ts";
import { type FoundMention, findInPage } from "./find-in-page.ts";

/**
 * Prints the mentions of plain-text files, one JSON object a line. Each file is a page, each
 * non-empty line a block. Exits with 2 where a file or the call is wrong; other files are answered.
 */
const USAGE = "usage: npm run --silent find -- [--date YYYY-MM-DD] FILE...";
const DATA = join(import.meta.dirname, "..", "data");

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const call = readCall(args);
  if ("error" in call) return complain(`${call.error}\n${USAGE}`);
  const index = buildIndex(readBase(DATA).entities);
  let exitCode = 0;
  for (const file of call.files) {
    try {
      const text = readFileSync(file, "utf8");
      print(findInPage({ file, text, ...(call.date && { articleDate: call.date }) }, index));
    } catch (error) {
      exitCode = complain(`${file}: cannot be read (${reasonOf(error)})`);
    }
  }
  return exitCode;
}

type Call = { files: string[]; date?: string } | { error: string };

function readCall(args: string[]): Call {
  try {
    const { values, positionals: files } = parseArgs({
      args,
      options: { date: { type: "string" } },
      allowPositionals: true,
    });
    const { date } = values;
    if (date !== undefined && !isDate(date) && !isInterval(date)) {
      return { error: `"${date}" is not a date` };
    }
    if (files.length === 0) return { error: "no file given" };
    return { files, ...(date && { date }) };
  } catch (error) {
    return { error: reasonOf(error) };
  }
}

function print(mentions: readonly FoundMention[]): void {
  const lines = mentions.map((mention) => `${JSON.stringify(mention)}\n`);
  process.stdout.write(lines.join(""));
}

function complain(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
