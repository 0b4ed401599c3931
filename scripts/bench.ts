import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { build } from "vite";

/**
 * How fast matching is, on generated bases and texts, beside other ways to find names. Figures of
 * one run compare; those of two runs or machines hardly do. Exits with 2 where the call is wrong.
 *
 * It is bundled first, as the extension is: running the sources directly names every closure that
 * is made, which costs a quarter of the speed.
 */
const ROOT = join(import.meta.dirname, "..");
const BUNDLE = join(ROOT, "node_modules", ".cache", "sidelight-bench");

await build({
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: "warn",
  build: { ssr: "scripts/bench/main.ts", outDir: BUNDLE, emptyOutDir: true, target: "node20" },
});
const { status } = spawnSync(
  process.execPath,
  [join(BUNDLE, "main.js"), ...process.argv.slice(2)],
  {
    stdio: "inherit",
  },
);
process.exitCode = status ?? 1;
