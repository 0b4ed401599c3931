import type { ArticleDay } from "../../contract/article-day.ts";
import { type LinkedDays, linkedDays } from "./linked-data-date.ts";
import { parseArticleDate } from "./parse-article-date.ts";
import { type DayStatements, weighDays } from "./weigh-days.ts";

/** Names that mean the day of publication and nothing else, the most telling first. */
const PUBLISHED_META = [
  "article:published_time",
  "og:article:published_time",
  "og:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "cxenseparse:recs:publishtime",
  "citation_publication_date",
  "pubdate",
  "publish-date",
  "publish_date",
];
/** Names that may also mean the day on which a page was built. */
const LOOSE_META = ["dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "date"];
const MODIFIED_META = ["article:modified_time", "og:updated_time", "last-modified"];

const CHANGED = "[itemprop~='dateModified'], [class~='updated']";

/**
 * The day that a page gives for itself. `today` is the reader's, YYYY-MM-DD: what is dated later is
 * not believed.
 */
export function readArticleDay(document: Document, today: string): ArticleDay {
  return weighDays(statementsOf(document), today);
}

/** The reader's own day, YYYY-MM-DD. */
export function localDay(now: Date): string {
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((n) => `${n}`.padStart(2, "0"));
  return `${now.getFullYear()}-${month}-${day}`;
}

function statementsOf(document: Document): DayStatements {
  const linked = linkedDaysOf(document);
  const meta = metaOf(document);
  const inMeta = (names: readonly string[]) =>
    names.flatMap((name) => parseArticleDate(meta.get(name) ?? "") ?? []);
  const [first] = linked;
  return {
    published: [
      ...linked.flatMap(({ published }) => published ?? []),
      ...inMeta(PUBLISHED_META).slice(0, 1),
      ...items(document, "datePublished"),
    ],
    loose: [...inMeta(LOOSE_META), ...timesOf(document)],
    modified: [
      ...linked.flatMap(({ modified }) => modified ?? []),
      ...inMeta(MODIFIED_META),
      ...items(document, "dateModified"),
    ],
    isPerpetual: first?.published !== undefined && !first.isNews,
  };
}

function linkedDaysOf(document: Document): readonly LinkedDays[] {
  const scripts = [...document.querySelectorAll("script[type='application/ld+json']")];
  const canonical = document.querySelector<HTMLLinkElement>("link[rel~='canonical'][href]")?.href;
  const addresses = canonical ? [canonical, document.URL] : [document.URL];
  return linkedDays(
    scripts.map(({ textContent }) => textContent ?? ""),
    addresses,
  );
}

/** What the page's `<meta>` elements say, by name in lower case; the first of a name counts. */
function metaOf(document: Document): ReadonlyMap<string, string> {
  const named = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name");
    const key = name?.toLowerCase();
    if (key && !named.has(key)) named.set(key, meta.getAttribute("content") ?? "");
  }
  return named;
}

/** Microdata of the page's own article: the first of its kind. */
function items(document: Document, property: string): readonly string[] {
  return daysIn(document, `[itemprop~='${property}']`).slice(0, 1);
}

/**
 * Days in `<time>`: those of the one article of the page, else those at its head. Where there are
 * several articles the page is a list of them and has no day of its own.
 */
function timesOf(document: Document): readonly string[] {
  const outermost = [...document.querySelectorAll("article")].filter(
    (article) => !article.parentElement?.closest("article"),
  );
  const titled = document.querySelector("article h1")?.closest("article");
  const article = titled ?? (outermost.length === 1 ? outermost[0] : undefined);
  if (article) {
    const days = timesIn(article, "time[datetime]", article);
    if (days.length > 0) return days;
  }
  return timesIn(document, "header time[datetime], main time[datetime]", null);
}

/** Days of publication in `<time>` elements whose nearest article is the given one. */
function timesIn(root: ParentNode, selector: string, article: Element | null): readonly string[] {
  return daysIn(
    root,
    selector,
    (time) => time.closest("article") === article && !time.matches(CHANGED),
  );
}

function daysIn(
  root: ParentNode,
  selector: string,
  counts: (element: Element) => boolean = () => true,
): readonly string[] {
  return [...root.querySelectorAll(selector)]
    .filter(counts)
    .flatMap((element) => parseArticleDate(writtenIn(element)) ?? []);
}

const writtenIn = (element: Element) =>
  element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent ?? "";
