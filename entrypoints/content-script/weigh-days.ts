import type { ArticleDay, ArticleDoubt } from "../../contract/article-day.ts";
import { daySpan, daysApart } from "../../data/dates.ts";
import { DAY_TOLERANCE, REVISION_MAX_YEARS } from "./tuning.ts";

/** The days that a page names in different places, each YYYY-MM-DD, the most telling first. */
export interface DayStatements {
  /** Said to be the day of publication. */
  readonly published: readonly string[];
  /** Perhaps the day of publication; believed only where nothing else is said. */
  readonly loose: readonly string[];
  /** Said to be the day of a later change. */
  readonly modified: readonly string[];
  /** True where the page describes itself as an article, but not as news or a post. */
  readonly isPerpetual: boolean;
}

/** Decides which of the days is the article's, and what is to be said against it. */
export function weighDays(statements: DayStatements, today: string): ArticleDay {
  const isPast = (day: string) => day <= today || isSameDay(day, today);
  const published = statements.published.filter(isPast);
  const [modified] = statements.modified.filter(isPast).toSorted().reverse();
  const date = published[0] ?? statements.loose.find(isPast);
  if (date === undefined) return withoutDay(statements, modified);

  if (modified !== undefined && statements.isPerpetual && isRevisedForYears(date, modified)) {
    return { doubts: [{ kind: "revised", from: date, to: modified }] };
  }
  const doubts: ArticleDoubt[] = [];
  const other = published.find((day) => !isSameDay(day, date));
  if (other !== undefined) doubts.push({ kind: "conflict", other });
  if (modified !== undefined && modified > date && !isSameDay(modified, date)) {
    doubts.push({ kind: "updated", on: modified });
  }
  return { date, doubts };
}

function withoutDay({ published, loose }: DayStatements, modified: string | undefined): ArticleDay {
  if (modified !== undefined) return { date: modified, doubts: [{ kind: "only-updated" }] };
  const written = published[0] ?? loose[0];
  return { doubts: [written === undefined ? { kind: "missing" } : { kind: "future", written }] };
}

/** Newsrooms and servers in different time zones date the same hour by neighbouring days. */
function isSameDay(a: string, b: string): boolean {
  return daysApart(daySpan(a), daySpan(b)) <= DAY_TOLERANCE;
}

/** An encyclopedia's page is rewritten for decades after the day on which it was begun. */
function isRevisedForYears(earlier: string, later: string): boolean {
  return Number(later.slice(0, 4)) - Number(earlier.slice(0, 4)) > REVISION_MAX_YEARS;
}
