import type { ArticleDay } from "../../contract/article-day.ts";
import type { EntityLabel, PageFindings, PageSubject } from "../../contract/messages.ts";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";
import type { FoundBlock } from "./found-blocks.ts";

/** Who and what a page mentions: the most mentioned first, and of equals whoever comes first. */
export function reportPage(
  { host, on }: Pick<SiteState, "host" | "on">,
  blocks: readonly FoundBlock[],
  labels: ReadonlyMap<string, EntityLabel>,
  articleDay: ArticleDay,
  frames: readonly number[] = [],
): PageFindings {
  const counts = new Map<string, number>();
  let openCount = 0;
  for (const { ids } of blocks.flatMap(({ mentions }) => mentions)) {
    const [id = ""] = ids;
    if (ids.length > 1) openCount++;
    else counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const subjects = [...counts]
    .sort(([, a], [, b]) => b - a)
    .flatMap(([id, count]) => subjectOf(labels.get(id), count));
  return { host, on, articleDay, subjects, openCount, ...(frames.length > 0 && { frames }) };
}

function subjectOf(label: EntityLabel | undefined, count: number): readonly PageSubject[] {
  return label ? [{ ...label, count }] : [];
}
