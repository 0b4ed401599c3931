/** Where browsers are found. Node's own modules only: this runs before anything is installed. */
import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";
import { platform } from "node:process";

/** Command names in PATH, best first, then the places where installers put the browser. */
const KNOWN = {
  chromium: {
    variable: "CHROMIUM",
    commands: [
      "chromium",
      "chromium-browser",
      "google-chrome",
      "google-chrome-stable",
      "microsoft-edge",
      "microsoft-edge-stable",
    ],
    places: {
      darwin: [
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
      ],
      win32: [
        "Chromium\\Application\\chrome.exe",
        "Google\\Chrome\\Application\\chrome.exe",
        "Microsoft\\Edge\\Application\\msedge.exe",
      ],
      linux: ["/usr/bin/chromium", "/opt/google/chrome/chrome", "/opt/microsoft/msedge/msedge"],
    },
  },
  firefox: {
    variable: "FIREFOX",
    commands: ["firefox", "firefox-esr"],
    places: {
      darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
      win32: ["Mozilla Firefox\\firefox.exe"],
      linux: ["/usr/bin/firefox-esr", "/usr/bin/firefox", "/usr/lib/firefox/firefox"],
    },
  },
};

const WINDOWS_ROOTS = ["ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA"];

/** True for a file that may be run. */
function isRunnable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function inPath(command) {
  const extension = platform === "win32" ? ".exe" : "";
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, command + extension));
}

function inPlaces(places) {
  const listed = places[platform] ?? [];
  if (platform !== "win32") return listed;
  const roots = WINDOWS_ROOTS.map((name) => process.env[name]).filter(Boolean);
  return roots.flatMap((root) => listed.map((place) => join(root, place)));
}

/**
 * The executable of a browser ("chromium" stands for Chromium, Chrome and Edge), or undefined. The
 * environment variable CHROMIUM or FIREFOX overrules the search; one that names no program throws.
 */
export function findBrowser(name) {
  const { variable, commands, places } = KNOWN[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (isRunnable(chosen)) return chosen;
    throw new Error(`${variable} is set to ${chosen}, which is not a program that can be run.`);
  }
  return [...commands.flatMap(inPath), ...inPlaces(places)].find(isRunnable);
}
