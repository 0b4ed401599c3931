import type { EntityLabel } from "../../contract/messages.ts";
import type { Settings } from "../../contract/settings.ts";
import type { Mention } from "../../matching/recognition.ts";
import type { FoundBlock } from "./found-blocks.ts";
import { mentionKey } from "./mention-key.ts";

/** The kinds of marks. Together with the reader's style they name the highlights of marks.css. */
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
 * The mentions that are underlined: by default the first of each entity in each section, as marking
 * every repeat makes a page restless. A section lasts until the next heading. A heading is a section
 * of its own, as the text below is what is read, whatever the heading has named.
 */
export function chooseMarks(
  blocks: readonly FoundBlock[],
  labels: ReadonlyMap<string, EntityLabel>,
  settings: Pick<Settings, "density" | "headings" | "people" | "events">,
): readonly Mark[] {
  const { density, headings } = settings;
  const marks: Mark[] = [];
  const seenInHeadings = new Set<string>();
  let seenInText = new Set<string>();
  for (const found of blocks) {
    const inHeading = found.block.heading;
    if (inHeading && density === "first-in-section") {
      seenInHeadings.clear();
      seenInText = new Set();
    }
    if (inHeading && !headings) continue;
    const seen = inHeading ? seenInHeadings : seenInText;
    for (const mention of found.mentions) {
      if (!isWanted(mention, labels, settings)) continue;
      const [only = ""] = mention.ids;
      const subject = mention.ids.length > 1 ? mention.ids.join(" ") : only;
      if (seen.has(subject) && density !== "all") continue;
      seen.add(subject);
      const name = nameOf(mention, labels);
      marks.push({ key: mentionKey(found, mention), name, found, mention });
    }
  }
  return marks;
}

/** True where a mention may mean something of a kind that the reader wants marked. */
export function isWanted(
  { ids }: Mention,
  labels: ReadonlyMap<string, EntityLabel>,
  { people, events }: Pick<Settings, "people" | "events">,
): boolean {
  return ids.some((id) => (labels.get(id)?.kind === "event" ? events : people));
}

function nameOf(mention: Mention, labels: ReadonlyMap<string, EntityLabel>): MarkName {
  if (!mention.certain || mention.ids.length > 1) return "sidelight-uncertain";
  const [id = ""] = mention.ids;
  return labels.get(id)?.kind === "event" ? "sidelight-event" : "sidelight-person";
}
