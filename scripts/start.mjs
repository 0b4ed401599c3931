/**
 * `npm start [-- --browser firefox] [-- ADDRESS]`: the extension in a browser, on the demonstration
 * article or on the address given.
 */
import { parseArgs } from "node:util";
import { run } from "./run-command.mjs";
import { SetupProblem, setup } from "./setup.mjs";

const TARGETS = { chromium: "chrome", firefox: "firefox" };
const USAGE = "Usage: npm start -- [--browser chromium|firefox] [ADDRESS]";

function readArguments() {
  try {
    const { values, positionals } = parseArgs({
      // npm hands on every "--" but the first.
      args: process.argv.slice(2).filter((argument) => argument !== "--"),
      options: { browser: { type: "string", default: "chromium" } },
      allowPositionals: true,
    });
    const [address = ""] = positionals;
    if (!(values.browser in TARGETS)) throw new Error(`There is no browser "${values.browser}".`);
    if (positionals.length > 1) throw new Error("Only one address can be opened.");
    if (address && !/^https?:\/\/[^/]/.test(address)) {
      throw new Error(`"${address}" is no web address: it must begin with http:// or https://.`);
    }
    return { browser: values.browser, address };
  } catch (error) {
    throw new SetupProblem(`${error.message}\n${USAGE}`);
  }
}

async function start() {
  const { browser, address } = readArguments();
  await setup({ browsers: [browser] });
  console.log("Building the extension …");
  const built = await run("wxt", ["build", "-b", TARGETS[browser]]);
  if (!built.ok) throw new SetupProblem(`The build failed:\n${built.output}`);
  const args = ["--import", "tsx", "scripts/show-extension.ts", browser, address];
  const { ok } = await run(process.execPath, args, { inherit: true });
  process.exitCode = ok ? 0 : 1;
}

try {
  await start();
} catch (error) {
  console.error(error instanceof SetupProblem ? error.message : error);
  process.exitCode = 1;
}
