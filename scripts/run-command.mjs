/** Runs a command and keeps what it prints. Node's own modules only. */
import { spawn } from "node:child_process";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Commands of the installed packages are found first, with npm in front or without. */
const PATH = join(root, "node_modules", ".bin") + delimiter + (process.env.PATH ?? "");
const onWindows = process.platform === "win32";

/**
 * Runs a command in the project's folder without input and resolves to `{ ok, output }`, whatever
 * happens; `output` is what it printed to both streams, in order. `inherit` shows it instead.
 */
export function run(command, args, { env = {}, inherit = false } = {}) {
  return new Promise((resolve) => {
    let output = "";
    const keep = (chunk) => {
      output += chunk;
    };
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, PATH, ...env },
      // Windows starts the .cmd files of npm packages through its shell only.
      shell: onWindows && command !== process.execPath,
      stdio: ["ignore", inherit ? "inherit" : "pipe", inherit ? "inherit" : "pipe"],
    });
    child.stdout?.setEncoding("utf8").on("data", keep);
    child.stderr?.setEncoding("utf8").on("data", keep);
    child.on("error", (error) => resolve({ ok: false, output: `${output}${error.message}\n` }));
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

/** npm itself: the one that runs this script, where npm runs it. */
export function runNpm(args) {
  const own = process.env.npm_execpath;
  return own?.endsWith(".js") ? run(process.execPath, [own, ...args]) : run("npm", args);
}
