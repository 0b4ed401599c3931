import type { ArticleDay } from "../../contract/article-day.ts";
import type { EntityLabel, OpenName, PageFindings, PageSubject } from "../../contract/messages.ts";
import type { FoundBlock } from "./found-blocks.ts";
import { LEAD_BLOCKS } from "./tuning.ts";

type Counted = { -readonly [Key in keyof PageSubject]: PageSubject[Key] };
type Labels = ReadonlyMap<string, EntityLabel>;

/** Who and what a page mentions: the most mentioned first, and of equals whoever comes first. */
export function reportPage(
  blocks: readonly FoundBlock[],
  labels: Labels,
  articleDay: ArticleDay,
): Pick<PageFindings, "articleDay" | "subjects" | "open"> {
  const subjects = new Map<string, Counted>();
  const open = new Map<string, OpenName>();
  for (const { found, headline, lead } of placed(blocks)) {
    for (const { ids, start, end, certain } of found.mentions) {
      const [id = ""] = ids;
      const label = labels.get(id);
      if (ids.length > 1) {
        const key = ids.join(" ");
        const { surface, count } = open.get(key) ?? {
          surface: found.block.text.slice(start, end),
          count: 0,
        };
        const candidates = ids.flatMap((each) => labels.get(each) ?? []);
        open.set(key, { surface, candidates, count: count + 1 });
      } else if (label) {
        const subject = subjects.get(id) ?? { ...label, count: 0 };
        subject.count++;
        if (!certain) subject.uncertain = (subject.uncertain ?? 0) + 1;
        if (headline) subject.headline = true;
        if (lead) subject.lead = true;
        subjects.set(id, subject);
      }
    }
  }
  return {
    articleDay,
    subjects: [...subjects.values()].sort((a, b) => b.count - a.count),
    open: [...open.values()],
  };
}

/**
 * Blocks and where an article has them: in its headline, or among the first below it that name
 * somebody. A page without a headline begins at its first line.
 */
function placed(blocks: readonly FoundBlock[]) {
  let left = LEAD_BLOCKS;
  let hasBegun = !blocks.some(isHeadline);
  return blocks.map((found) => {
    const headline = isHeadline(found);
    hasBegun ||= headline;
    const lead = hasBegun && !found.block.heading && found.mentions.length > 0 && left-- > 0;
    return { found, headline, lead };
  });
}

const isHeadline = ({ block: { heading, owner } }: FoundBlock) =>
  heading && owner.closest("h1") !== null;
