import * as v from "valibot";
import {
  CARD_TRIGGERS,
  DEFAULT_SETTINGS,
  DENSITIES,
  OPEN_DELAY_MAX_MS,
  type Settings,
} from "./settings.ts";

const fields = {
  density: v.picklist(DENSITIES),
  headings: v.boolean(),
  cards: v.picklist(CARD_TRIGGERS),
  openDelay: v.pipe(v.number(), v.minValue(0), v.maxValue(OPEN_DELAY_MAX_MS)),
};

/** Takes each setting that is good and the default for every other, so that one broken loses no more. */
export function readSettings(stored: unknown): { value: Settings; isCorrupt: boolean } {
  if (typeof stored !== "object" || stored === null) {
    return { value: DEFAULT_SETTINGS, isCorrupt: true };
  }
  const good = v.parse(
    v.object({
      density: v.fallback(fields.density, DEFAULT_SETTINGS.density),
      headings: v.fallback(fields.headings, DEFAULT_SETTINGS.headings),
      cards: v.fallback(fields.cards, DEFAULT_SETTINGS.cards),
      openDelay: v.fallback(fields.openDelay, DEFAULT_SETTINGS.openDelay),
    }),
    { ...DEFAULT_SETTINGS, ...stored },
  );
  return { value: good, isCorrupt: !v.is(v.partial(v.strictObject(fields)), stored) };
}
