import type { ArticleDay, ArticleDoubt } from "../contract/article-day.ts";
import { daySpan, isLater } from "../data/dates.ts";
import { formatDate, formatMonth } from "./format-date.ts";

/**
 * What a reader should know of the day that a card goes by, a sentence each; nothing where the page
 * is clear. `baseChecked` is the newest day of the fact base, which stands in for a missing one.
 */
export function describeDay(day: ArticleDay, baseChecked: string): readonly string[] {
  const said = day.doubts.map((doubt) => sentences(doubt, day.date, baseChecked));
  const isNewer = day.date !== undefined && isLater(daySpan(day.date), daySpan(baseChecked));
  return isNewer ? [...said, newerThanBase(baseChecked)] : said;
}

function sentences(doubt: ArticleDoubt, date = "", baseChecked: string): string {
  const instead = `so this is as of ${formatMonth(baseChecked)}.`;
  switch (doubt.kind) {
    case "missing":
      return `The page gives no date, ${instead}`;
    case "future":
      return `The page is dated ${formatDate(doubt.written)}, which is yet to come, ${instead}`;
    case "revised":
      return `The page has been rewritten since ${formatDate(doubt.from)}, ${instead}`;
    case "conflict":
      return `The page gives two dates; this goes by ${formatDate(date)}, not ${formatDate(doubt.other)}.`;
    case "updated":
      return `Published ${formatDate(date)}, updated ${formatDate(doubt.on)}; this goes by the first.`;
    case "only-updated":
      return `The page says only when it was last updated, ${formatDate(date)}; this goes by that.`;
  }
}

function newerThanBase(checked: string): string {
  return `This article is newer than the facts, last checked ${formatDate(checked)}.`;
}
