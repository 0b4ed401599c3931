import { dateFromLinkedData } from "./linked-data-date.ts";
import { parseArticleDate } from "./parse-article-date.ts";

const META = [
  "article:published_time",
  "og:article:published_time",
  "parsely-pub-date",
  "sailthru.date",
  "article.published",
  "cXenseParse:recs:publishtime",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "citation_publication_date",
  "pubdate",
  "publish-date",
  "publish_date",
  "date",
];
const ITEMS = "[itemprop~='datePublished']";
const TIMES = "article time[datetime], header time[datetime], main time[datetime]";

/** The day on which a page says that it was published, as YYYY-MM-DD; undefined where it does not. */
export function readArticleDate(document: Document): string | undefined {
  return (
    first(document, "script[type='application/ld+json']", ({ textContent }) =>
      dateFromLinkedData(textContent ?? ""),
    ) ??
    dateFromMeta(document) ??
    first(document, ITEMS, (element) => parseArticleDate(writtenIn(element))) ??
    first(document, TIMES, (element) => parseArticleDate(writtenIn(element)))
  );
}

function dateFromMeta(document: Document): string | undefined {
  const named = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name");
    const key = name?.toLowerCase();
    if (key && !named.has(key)) named.set(key, meta.getAttribute("content") ?? "");
  }
  for (const name of META) {
    const date = parseArticleDate(named.get(name.toLowerCase()) ?? "");
    if (date) return date;
  }
  return undefined;
}

function first(
  document: Document,
  selector: string,
  read: (element: Element) => string | undefined,
): string | undefined {
  for (const element of document.querySelectorAll(selector)) {
    const date = read(element);
    if (date) return date;
  }
  return undefined;
}

const writtenIn = (element: Element) =>
  element.getAttribute("content") ?? element.getAttribute("datetime") ?? element.textContent ?? "";
