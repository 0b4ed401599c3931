import { browser } from "wxt/browser";

/** A command of the extension and the keys that are at work for it now. */
export interface Shortcut {
  /** As in the manifest, e.g. "next-mention". */
  readonly name: string;
  /** As the browser writes them, e.g. "Alt+Shift+S" or "⌥⇧S"; empty where there are none. */
  readonly keys: string;
}

/** Chromium's own page for the keys of extensions; it calls it so in all its brands. */
const CHROMIUM_SETTINGS = "chrome://extensions/shortcuts";

/** Newer than the types that WXT brings. */
interface NewerCommands {
  openShortcutSettings?(): Promise<void>;
}

/** Every command, with the keys that the reader or the browser has chosen: they need not be ours. */
export async function readShortcuts(): Promise<readonly Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.flatMap(({ name, shortcut }) => (name ? { name, keys: shortcut ?? "" } : []));
}

/**
 * Opens the place where the browser lets readers change keys; no extension may do so itself there.
 * Rejects where the browser opens none, and the reader has to be told the way.
 */
export async function openShortcutSettings(): Promise<void> {
  const commands: typeof browser.commands & NewerCommands = browser.commands;
  if (commands.openShortcutSettings) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: CHROMIUM_SETTINGS });
}
