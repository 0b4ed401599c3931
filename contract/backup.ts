import * as v from "valibot";
import { readSettings, withVersion } from "./read-settings.ts";
import { DEFAULT_SETTINGS, type Settings } from "./settings.ts";
import { readControl, storedControl } from "./site-rules/read-control.ts";
import { DEFAULT_CONTROL, type SiteControl } from "./site-rules/site-control.ts";

/**
 * Everything that a reader has set for good, as one file: settings, site rules, hidden subjects. What
 * was said of single pages is not in it: that holds until the browser closes, and names addresses.
 */
export interface Backup {
  readonly settings: Settings;
  /** Where Sidelight runs: the mode, the rules, what was changed of the sensitive list. */
  readonly siteControl: SiteControl;
  /** Ids of the entities that are never marked. */
  readonly neverMark: readonly string[];
}

/** Everything as it was before the reader has set anything. */
export const NOTHING_SET: Backup = {
  settings: DEFAULT_SETTINGS,
  siteControl: DEFAULT_CONTROL,
  neverMark: [],
};

const FORMAT = "sidelight-backup";
const VERSION = 1;

/** Characters of a file. Ten thousand rules take a tenth of it; more is no backup of ours. */
export const BACKUP_MAX_CHARACTERS = 5_000_000;
/** Characters of an id; those of records are shorter by far. */
const ID_MAX_CHARACTERS = 200;

/** Why a file cannot be used. */
export type BackupProblem = "too-large" | "not-json" | "not-ours" | "newer" | "damaged";

export type ReadBackup = { readonly backup: Backup } | { readonly problem: BackupProblem };

const Envelope = v.looseObject({ format: v.literal(FORMAT), version: v.number() });
const File = v.strictObject({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  made: v.optional(v.string()),
  settings: v.unknown(),
  siteControl: v.looseObject({ format: v.number() }),
  neverMark: v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(ID_MAX_CHARACTERS))),
});

/** The text of the file; `made` is the day of its making. */
export function writeBackup(set: Backup, made: string): string {
  const settings = withVersion(set.settings);
  const siteControl = storedControl(set.siteControl);
  const { neverMark } = set;
  const file = { format: FORMAT, version: VERSION, made, settings, siteControl, neverMark };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file in full or not at all: a half-read backup would lose what the other half held. */
export function readBackup(text: string): ReadBackup {
  if (text.length > BACKUP_MAX_CHARACTERS) return { problem: "too-large" };
  const parsed = parse(text);
  if (!parsed) return { problem: "not-json" };
  const envelope = v.safeParse(Envelope, parsed.value);
  if (!envelope.success) return { problem: "not-ours" };
  if (envelope.output.version > VERSION) return { problem: "newer" };
  if (parsed.isHostile) return { problem: "damaged" };
  const file = v.safeParse(File, parsed.value);
  if (!file.success) return { problem: "damaged" };
  const settings = readSettings(file.output.settings);
  const control = readControl(file.output.siteControl);
  if (settings.isNewer || control.trouble === "newer") return { problem: "newer" };
  if (settings.isCorrupt || control.trouble) return { problem: "damaged" };
  const neverMark = [...new Set(file.output.neverMark)];
  return { backup: { settings: settings.value, siteControl: control.value, neverMark } };
}

/** Keys by which a file could reach what all objects have in common. */
const HOSTILE_KEYS = ["__proto__", "constructor", "prototype"];

function parse(text: string): { value: unknown; isHostile: boolean } | undefined {
  let isHostile = false;
  const heed = (key: string, value: unknown) => {
    isHostile ||= HOSTILE_KEYS.includes(key);
    return value;
  };
  try {
    // Some editors put a byte order mark before the text.
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""), heed);
    return { value, isHostile };
  } catch {
    return undefined;
  }
}
