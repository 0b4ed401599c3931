import * as v from "valibot";
import {
  CARD_TRIGGERS,
  DEFAULT_SETTINGS,
  DELAY_MAX_MS,
  DENSITIES,
  MARK_STYLES,
  type Settings,
  TEXT_SIZES,
  THEMES,
} from "./settings.ts";

/** Raised whenever a stored setting comes to mean something else. */
export const SETTINGS_VERSION = 1;

const delay = v.pipe(v.number(), v.minValue(0), v.maxValue(DELAY_MAX_MS));
const fields = {
  density: v.picklist(DENSITIES),
  headings: v.boolean(),
  people: v.boolean(),
  events: v.boolean(),
  markStyle: v.picklist(MARK_STYLES),
  cards: v.picklist(CARD_TRIGGERS),
  openDelay: delay,
  closeDelay: delay,
  theme: v.picklist(THEMES),
  textSize: v.picklist(TEXT_SIZES),
} satisfies { [Name in keyof Settings]: v.GenericSchema<Settings[Name]> };

const Stored = v.partial(
  v.strictObject({ ...fields, version: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
);

/** Stored settings as far as they can be used, and what speaks against the rest. */
export interface ReadSettings {
  readonly value: Settings;
  readonly isCorrupt: boolean;
  /** Written by a later version, whose words may mean something else; nothing of it is used. */
  readonly isNewer: boolean;
}

/** Takes each setting that is good and the default for every other, so that one broken loses no more. */
export function readSettings(stored: unknown): ReadSettings {
  if (typeof stored !== "object" || stored === null || Array.isArray(stored)) {
    return { value: DEFAULT_SETTINGS, isCorrupt: true, isNewer: false };
  }
  if (isNewer(stored)) return { value: DEFAULT_SETTINGS, isCorrupt: false, isNewer: true };
  const given: Readonly<Record<string, unknown>> = { ...stored };
  const good = Object.entries(fields).flatMap(([name, schema]) => {
    const read = v.safeParse(schema, given[name]);
    return read.success ? [[name, read.output] as const] : [];
  });
  const value = { ...DEFAULT_SETTINGS, ...Object.fromEntries(good) };
  return { value, isCorrupt: !v.is(Stored, stored), isNewer: false };
}

/** Settings as they are stored, and as they travel. */
export const withVersion = (settings: Settings) => ({ version: SETTINGS_VERSION, ...settings });

const isNewer = (stored: object) =>
  "version" in stored && typeof stored.version === "number" && stored.version > SETTINGS_VERSION;
