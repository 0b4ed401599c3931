import { cpus } from "node:os";
import { type BenchResults, floorsOf } from "./floors.ts";
import { parts } from "./parts.ts";
import { type Call, readCall, USAGE } from "./read-call.ts";
import { type RunFacts, reportFloors, reportRun } from "./report.ts";
import { FULL, QUICK } from "./scale.ts";
import { Workbench } from "./workbench.ts";

/** The benchmark itself, bundled and run by scripts/bench.ts. */
process.exitCode = main(process.argv.slice(2));

function main(args: string[]): number {
  const call = readCall(args);
  if (typeof call === "string") {
    process.stderr.write(`${call}\n${USAGE}\n`);
    return 2;
  }
  const bench = new Workbench(call.isQuick ? QUICK : FULL);
  const facts = factsOf(bench, call);
  const show = (text: string) => call.asJson || process.stdout.write(`${text}\n`);
  show(reportRun(facts));
  let results: BenchResults = {};
  for (const part of call.wanted) {
    const outcome = parts[part](bench);
    results = { ...results, ...outcome.results };
    show(outcome.text);
  }
  const floors = call.isQuick ? [] : floorsOf(results);
  if (floors.length > 0) show(reportFloors(floors));
  if (call.asJson) process.stdout.write(`${JSON.stringify({ ...facts, ...results, floors })}\n`);
  return 0;
}

function factsOf({ text }: Workbench, { isQuick }: Call): RunFacts {
  const { blocks, bytes, words, capitalised } = text;
  return {
    machine: { cpu: cpus()[0]?.model ?? "unknown", cores: cpus().length, node: process.version },
    scale: isQuick ? "quick" : "full",
    text: { blocks: blocks.length, bytes, words, capitalised },
  };
}
