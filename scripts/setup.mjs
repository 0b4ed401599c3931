/** Makes a machine with only Node and git ready. Node's own modules only. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findBrowser } from "./browsers/find-browser.mjs";
import { root, runNpm } from "./run-command.mjs";

const DEBIAN_PACKAGES = { chromium: "chromium", firefox: "firefox-esr" };
const HOW_TO_GET = {
  chromium:
    "No Chromium, Chrome or Edge was found: install one (https://www.chromium.org/getting-involved/download-chromium/), or set CHROMIUM to its program file.",
  firefox:
    "No Firefox was found: install it (https://www.mozilla.org/firefox/), or set FIREFOX to its program file.",
};

/** What the user has to do before anything can go on. Shown without a stack trace. */
export class SetupProblem extends Error {}

function checkNode() {
  const wanted = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).engines.node;
  const [major, minor] = wanted.replace(">=", "").split(".").map(Number);
  const [hasMajor, hasMinor] = process.versions.node.split(".").map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return;
  throw new SetupProblem(
    `Node ${wanted} is needed and this is ${process.versions.node}: install a newer one from https://nodejs.org/.`,
  );
}

function packagesIn(lockfile) {
  const file = join(root, lockfile);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).packages : undefined;
}

/**
 * True if node_modules holds what the lockfile asks for. Versions are compared, not file times: a
 * checkout touches files without changing them. Packages for other machines may be absent.
 */
function packagesAreCurrent() {
  const installed = packagesIn("node_modules/.package-lock.json");
  if (!installed) return false;
  return Object.entries(packagesIn("package-lock.json")).every(
    ([path, { version, optional }]) =>
      path === "" || (installed[path] ? installed[path].version === version : optional),
  );
}

async function installPackages() {
  if (packagesAreCurrent()) return;
  console.log("Installing the npm packages (about a minute the first time) …");
  const { ok, output } = await runNpm(["ci", "--no-audit", "--no-fund"]);
  if (!ok) throw new SetupProblem(`npm could not install the packages:\n${output}`);
}

function canInstallOnDebian() {
  if (process.platform !== "linux" || process.getuid() !== 0) return false;
  if (!existsSync("/etc/os-release")) return false;
  return /^ID="?debian"?$/m.test(readFileSync("/etc/os-release", "utf8"));
}

function aptGet(...args) {
  const { status } = spawnSync("apt-get", args, {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  return status === 0;
}

function installOnDebian(missing) {
  const packages = missing.map((name) => DEBIAN_PACKAGES[name]);
  console.log(`Installing ${packages.join(" and ")} with apt-get (a minute or two) …`);
  if (aptGet("update", "-q") && aptGet("install", "-y", "-q", ...packages)) return;
  throw new SetupProblem(
    `apt-get could not install ${packages.join(" and ")}. ${missing.map((name) => HOW_TO_GET[name]).join(" ")}`,
  );
}

function requireBrowsers(names) {
  let missing = names.filter((name) => !findBrowser(name));
  if (missing.length > 0 && canInstallOnDebian()) {
    installOnDebian(missing);
    missing = names.filter((name) => !findBrowser(name));
  }
  if (missing.length > 0) {
    throw new SetupProblem(missing.map((name) => HOW_TO_GET[name]).join("\n"));
  }
}

/** Installs what is missing: npm packages, and the named browsers ("chromium", "firefox"). */
export async function setup({ browsers }) {
  checkNode();
  requireBrowsers(browsers);
  await installPackages();
}
