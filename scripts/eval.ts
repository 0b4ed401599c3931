import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readBase } from "../data/read-base.ts";
import { evaluate, SNAPSHOT } from "./eval/evaluate.ts";
import { differences, figures } from "./eval/report.ts";

/**
 * Compares what is found on the pages of tests/corpus with what is expected there. Prints every
 * difference, then precision and recall; --write records what is found. Exits with 2 where the
 * call or a page is wrong.
 */
const USAGE = "usage: npm run eval [-- --write]";
const DATA = join(import.meta.dirname, "..", "data");

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  try {
    const { values } = parseArgs({ args, options: { write: { type: "boolean" } } });
    return run(values.write ?? false);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return 2;
  }
}

function run(write: boolean): number {
  const { judgements, tally, snapshot } = evaluate(readBase(DATA));
  const isCurrent = existsSync(SNAPSHOT) && readFileSync(SNAPSHOT, "utf8") === snapshot;
  if (write && !isCurrent) writeFileSync(SNAPSHOT, snapshot);
  const said = write ? "is written" : "is not current: npm run eval -- --write";
  const state = isCurrent ? "is current" : said;
  const lines = [...differences(judgements), "", ...figures(tally), "", `${SNAPSHOT} ${state}`];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
