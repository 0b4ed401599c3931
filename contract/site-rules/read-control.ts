import * as v from "valibot";
import type { SensitiveEdits } from "./sensitive-sites.ts";
import { DEFAULT_CONTROL, SITE_MODES, type SiteControl, type SiteRules } from "./site-control.ts";
import { readPattern } from "./site-pattern.ts";

/** Goes up when what is stored is no longer understood by the versions before. */
const FORMAT = 2;

/** A control as it is stored, and as a backup holds it. */
export interface StoredControl extends SiteControl {
  readonly format: number;
}

/** What was amiss with a stored value. */
export type StoredTrouble = "corrupt" | "newer";

export interface ReadControl {
  readonly value: SiteControl;
  /** Absent where everything stored was understood. */
  readonly trouble?: StoredTrouble;
}

const Rule = v.picklist(["on", "off"]);
const Entries = v.custom<object>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);
const Format = v.object({ format: v.number() });

export const storedControl = (control: SiteControl): StoredControl => ({
  format: FORMAT,
  ...control,
});

/**
 * Takes what is good of a stored value, so that one broken entry costs no other site its rule. The
 * first format was the rules alone, hosts with "on" or "off", and is read as such.
 */
export function readControl(stored: unknown): ReadControl {
  if (stored === undefined) return { value: DEFAULT_CONTROL };
  if (!v.is(Format, stored)) {
    const rules = readEntries(Rule, stored);
    return found({ ...DEFAULT_CONTROL, rules: rules.good }, rules.isWhole);
  }
  const { format, mode, rules, sensitive } = { ...DEFAULT_CONTROL, ...stored };
  const [read, edits] = [readEntries(Rule, rules), readEntries(v.boolean(), sensitive)];
  const knownMode = v.safeParse(v.picklist(SITE_MODES), mode);
  const value = {
    mode: knownMode.success ? knownMode.output : DEFAULT_CONTROL.mode,
    rules: read.good satisfies SiteRules,
    sensitive: edits.good satisfies SensitiveEdits,
  };
  if (format > FORMAT) return { value, trouble: "newer" };
  return found(value, knownMode.success && read.isWhole && edits.isWhole);
}

const found = (value: SiteControl, isWhole: boolean): ReadControl =>
  isWhole ? { value } : { value, trouble: "corrupt" };

/** The entries whose keys are patterns and whose values suit; written as patterns are written now. */
function readEntries<T>(
  schema: v.GenericSchema<unknown, T>,
  stored: unknown,
): { readonly good: Readonly<Record<string, T>>; readonly isWhole: boolean } {
  if (!v.is(Entries, stored)) return { good: {}, isWhole: false };
  const all = Object.entries(stored);
  const good = all.flatMap(([key, value]) => {
    const [pattern, read] = [readPattern(key), v.safeParse(schema, value)];
    return pattern !== undefined && read.success ? [[pattern, read.output] as const] : [];
  });
  return { good: Object.fromEntries(good), isWhole: good.length === all.length };
}
