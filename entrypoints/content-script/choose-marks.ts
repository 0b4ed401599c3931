import type { Mention, Profile } from "../../matching/recognition.ts";
import type { FoundBlock } from "./found-blocks.ts";
import { mentionKey } from "./mention-key.ts";

/** The names of the highlights, known to marks.css. */
export const MARKS = ["sidelight-person", "sidelight-event", "sidelight-uncertain"] as const;
export type MarkName = (typeof MARKS)[number];

/** A mention that is to be underlined. */
export interface Mark {
  readonly key: string;
  readonly name: MarkName;
  readonly found: FoundBlock;
  readonly mention: Mention;
}

/**
 * The first mention of each entity in each section; underlining every repeat makes a page restless.
 * A section lasts until the next heading. A heading is a section of its own, as the text below is
 * what is read, whatever the heading has named.
 */
export function chooseMarks(
  blocks: readonly FoundBlock[],
  profiles: ReadonlyMap<string, Profile>,
): readonly Mark[] {
  const marks: Mark[] = [];
  let seen = new Set<string>();
  let inHeading = false;
  for (const found of blocks) {
    if (found.block.heading || inHeading) seen = new Set();
    inHeading = found.block.heading;
    for (const mention of found.mentions) {
      const subject = mention.ids.join(" ");
      if (seen.has(subject)) continue;
      seen.add(subject);
      marks.push({
        key: mentionKey(found, mention),
        name: nameOf(mention, profiles),
        found,
        mention,
      });
    }
  }
  return marks;
}

function nameOf(mention: Mention, profiles: ReadonlyMap<string, Profile>): MarkName {
  if (!mention.certain || mention.ids.length > 1) return "sidelight-uncertain";
  const [id = ""] = mention.ids;
  return profiles.get(id)?.kind === "event" ? "sidelight-event" : "sidelight-person";
}
