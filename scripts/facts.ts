import { join } from "node:path";
import { parseArgs } from "node:util";
import { BrokenFactBase } from "../data/problems.ts";
import { readBase } from "../data/read-base.ts";
import { coverageReport } from "./facts/coverage.ts";
import { deskProblems } from "./facts/desk.ts";
import { tidyFiles, untidyFiles } from "./facts/format-files.ts";
import { writeNewRecord } from "./facts/new-record.ts";
import { overlapReport } from "./facts/overlap-report.ts";
import { counted, problemReport, soundReport } from "./facts/report.ts";

/**
 * The desk: checks the fact base as a newsroom would, and what else editors need. Exits with 1
 * where something is wrong with the base, with 2 where the call is.
 */
const USAGE = `usage:
  npm run facts                                what is wrong with the base
  npm run facts -- --fix                       writes its files in the canonical form
  npm run facts -- coverage                    what it holds of each person and event
  npm run facts -- new person|event "NAME"     an empty record
  npm run facts -- overlap FILE...             six words in a row shared with plain-text files
  --data FOLDER                                a base in another folder than data/`;

class WrongCall extends Error {}

process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  try {
    return run(args);
  } catch (error) {
    if (error instanceof BrokenFactBase) return print(problemReport(error.problems), 1);
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    if (error instanceof WrongCall) process.stderr.write(`${USAGE}\n`);
    return 2;
  }
}

function run(args: string[]): number {
  const { fix, folder, command, operands } = readCall(args);
  switch (command) {
    case undefined:
      return fix ? tidy(folder) : check(folder);
    case "coverage":
      return print(coverageReport(readBase(folder)), 0);
    case "overlap": {
      const { text, isShared } = overlapReport(readBase(folder), operands);
      return print(text, isShared ? 1 : 0);
    }
    default:
      return create(folder, operands);
  }
}

function readCall(args: string[]) {
  const { values, positionals } = parsed(args);
  const [command, ...operands] = positionals;
  const { fix = false, data: folder = join(import.meta.dirname, "..", "data") } = values;
  if (command && !["coverage", "new", "overlap"].includes(command)) {
    throw new WrongCall(`"${command}" is no command`);
  }
  if (fix && command) throw new WrongCall("--fix stands alone");
  if (command === "coverage" && operands.length > 0) throw new WrongCall("coverage takes no file");
  if (command === "overlap" && operands.length === 0) throw new WrongCall("no file given");
  return { fix, folder, command, operands };
}

function parsed(args: string[]) {
  try {
    const options = { fix: { type: "boolean" }, data: { type: "string" } } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}

function check(folder: string): number {
  const base = readBase(folder);
  const problems = [...deskProblems(base), ...untidyFiles(folder)];
  return problems.length > 0 ? print(problemReport(problems), 1) : print(soundReport(base), 0);
}

function tidy(folder: string): number {
  const files = tidyFiles(folder);
  print([...files, `${counted(files.length, "file")} rewritten.`].join("\n").concat("\n"), 0);
  return check(folder);
}

function create(folder: string, [kind, ...names]: string[]): number {
  const name = names.join(" ").trim();
  if (kind !== "person" && kind !== "event") throw new WrongCall("new person, or new event?");
  if (!name) throw new WrongCall(`the ${kind} has no name`);
  const file = writeNewRecord(folder, kind, name);
  return print(`Wrote ${file}. npm run facts tells what it lacks.\n`, 0);
}

function print(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}
