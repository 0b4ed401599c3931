import type { ArticleDay } from "../../contract/article-day.ts";
import type { EntityLabel, OpenName, PageFindings, PageSubject } from "../../contract/messages.ts";
import type { FoundBlock } from "./found-blocks.ts";
import { LEAD_BLOCKS } from "./tuning.ts";

type Counted<T> = { -readonly [Key in keyof T]: T[Key] };
type Labels = ReadonlyMap<string, EntityLabel>;

/**
 * Who and what a page mentions: the most mentioned first, and of equals whoever comes first. Those in
 * the headline and among the first blocks below it that name somebody are said to be there.
 */
export function reportPage(
  blocks: readonly FoundBlock[],
  labels: Labels,
  articleDay: ArticleDay,
): Pick<PageFindings, "articleDay" | "subjects" | "open"> {
  const subjects = new Map<string, Counted<PageSubject>>();
  const open = new Map<string, Counted<OpenName>>();
  let left = LEAD_BLOCKS;
  // A page without a headline begins at its first line.
  let hasBegun = !blocks.some(isHeadline);
  for (const found of blocks) {
    const headline = isHeadline(found);
    hasBegun ||= headline;
    const lead = hasBegun && !found.block.heading && found.mentions.length > 0 && left-- > 0;
    for (const { ids, start, end, certain } of found.mentions) {
      const [id = ""] = ids;
      const label = labels.get(id);
      if (ids.length > 1) {
        const key = ids.join();
        const name = open.get(key) ?? {
          surface: found.block.text.slice(start, end),
          candidates: ids.flatMap((each) => labels.get(each) ?? []),
          count: 0,
        };
        if (name.count++ === 0) open.set(key, name);
      } else if (label) {
        const subject = subjects.get(id) ?? { ...label, count: 0 };
        if (subject.count++ === 0) subjects.set(id, subject);
        if (!certain) subject.uncertain = (subject.uncertain ?? 0) + 1;
        if (headline) subject.headline = true;
        if (lead) subject.lead = true;
      }
    }
  }
  return {
    articleDay,
    subjects: [...subjects.values()].sort((a, b) => b.count - a.count),
    open: [...open.values()],
  };
}

const isHeadline = ({ block: { heading, owner } }: FoundBlock) =>
  heading && owner.closest("h1") !== null;
