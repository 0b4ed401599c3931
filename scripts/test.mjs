/** `npm test`: everything that has to hold, from the types to the extension in real browsers. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "./run-command.mjs";
import { SetupProblem, setup } from "./setup.mjs";

const reports = mkdtempSync(join(tmpdir(), "sidelight-reports-"));

const vitest = (name, ...args) => ({
  name,
  report: join(reports, `${name.replace(/\W+/g, "-")}.json`),
  commands: [["vitest", "run", ...args]],
});

const UNIT = vitest("unit tests");
const BUILDS = {
  name: "builds",
  commands: [
    ["wxt", "build", "-b", "chrome"],
    ["wxt", "build", "-b", "firefox"],
  ],
};
const END_TO_END = vitest(
  "end-to-end tests in Chromium and Firefox",
  "--config",
  "vitest.e2e.config.ts",
);
const STEPS = [
  {
    name: "types",
    commands: [
      ["wxt", "prepare"],
      ["tsc", "--noEmit"],
      ["tsc", "--noEmit", "-p", "matching"],
    ],
  },
  { name: "lint and format", commands: [["biome", "check", "--error-on-warnings", "."]] },
  UNIT,
  BUILDS,
  { ...END_TO_END, needs: BUILDS.name },
];

/** Counts from vitest's report; one failure where the run broke without a failing test. */
function countTests(report, ok) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, "utf8"));
    return { passed: numPassedTests, failed: numFailedTests || (ok ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

async function runStep({ commands, report }) {
  let output = "";
  for (const [command, ...args] of commands) {
    const reporters = report
      ? ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`]
      : [];
    const result = await run(command, [...args, ...reporters]);
    output += result.output;
    if (!result.ok) return { ok: false, output };
  }
  return { ok: true, output };
}

async function runSteps() {
  const total = { passed: 0, failed: 0 };
  const broken = new Set();
  for (const step of STEPS) {
    if (broken.has(step.needs)) {
      console.log(`${step.name}: not run, as the ${step.needs} failed`);
      total.failed++;
      continue;
    }
    const start = performance.now();
    const { ok, output } = await runStep(step);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    const { passed, failed } = step.report
      ? countTests(step.report, ok)
      : { passed: Number(ok), failed: Number(!ok) };
    total.passed += passed;
    total.failed += failed;
    const counts = step.report ? `, ${passed} passed, ${failed} failed` : "";
    console.log(`${step.name}: ${ok ? "ok" : "FAILED"} (${seconds} s${counts})`);
    if (ok) continue;
    broken.add(step.name);
    console.log(output);
  }
  return total;
}

try {
  await setup({ browsers: ["chromium", "firefox"] });
  const { passed, failed } = await runSteps();
  process.exitCode = failed === 0 ? 0 : 1;
  console.log(`${passed} passed, ${failed} failed`);
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 1;
  console.log("0 passed, 1 failed");
} finally {
  rmSync(reports, { recursive: true, force: true });
}
