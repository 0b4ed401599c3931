import type { MatchingIndex } from "../../matching/matching-index.ts";
import { recognise } from "../../matching/recognise.ts";
import type { Recognition } from "../../matching/recognition.ts";
import { resolve } from "../../matching/resolve.ts";
import { generateRecords } from "./generate-records.ts";
import { generateText } from "./generate-text.ts";
import { type Growth, measureGrowth, type Reading } from "./growth.ts";
import { hostileCharacters } from "./hostile-characters.ts";
import { hostileNames } from "./hostile-names.ts";
import type { HostileText } from "./hostile-text.ts";
import { megabytes, timeOnce } from "./measure.ts";
import type { Scale } from "./scale.ts";

/** What one hostile text costs at the longest length that was read, and how that grows. */
export interface HostileResult extends Omit<Growth, "last"> {
  readonly text: string;
  readonly mb: number;
  readonly candidates: number;
  readonly recogniseMsPerMb: number;
  readonly resolveMsPerMb: number;
}

/** Bytes of the story that the line of words repeats. */
const STORY_BYTES = 100_000;

/** The texts, about people of a base of this many aliases. */
export function hostileTexts(aliases: number, length: Scale["hostile"]): HostileText[] {
  const records = generateRecords(aliases);
  const story = generateText(records, Math.min(STORY_BYTES, length.bytes));
  const news = story.blocks.map(({ text }) => text).join(" ");
  return [...hostileCharacters(news, length), ...hostileNames(records, length)];
}

/** Reads one hostile text at growing length. */
export function benchHostile(
  { name, make }: HostileText,
  index: MatchingIndex,
  { hostile }: Scale,
): HostileResult {
  let bytes = 0;
  let candidates = 0;
  const read = (share: number): Reading => {
    const blocks = make(share).map((text) => ({ text }));
    bytes = blocks.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    let found: Recognition = { candidates: [], profiles: [] };
    const recogniseMs = timeOnce(() => {
      found = recognise(blocks, index);
    });
    const profiles = new Map(found.profiles.map((profile) => [profile.id, profile]));
    const resolveMs = timeOnce(() => resolve({ blocks: found.candidates, profiles }));
    candidates = found.candidates.reduce((sum, { length }) => sum + length, 0);
    return { recogniseMs, resolveMs };
  };
  const { last, ...growth } = measureGrowth(read, hostile);
  const mb = megabytes(bytes);
  return {
    ...{ text: name, mb, candidates, ...growth },
    recogniseMsPerMb: last.recogniseMs / mb,
    resolveMsPerMb: last.resolveMs / mb,
  };
}
