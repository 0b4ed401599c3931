import { parseArticleDate } from "./parse-article-date.ts";
import { REVISION_MAX_YEARS } from "./tuning.ts";

type Node = Readonly<Record<string, unknown>>;

/** schema.org's kinds of article: NewsArticle, BlogPosting, LiveBlogPosting, Report … */
const ARTICLE = /(?:Article|Posting|Report|Review)$/;

/**
 * The day of publication in a page's JSON-LD. Only what describes the page itself counts: a list of
 * other articles names their days, not this one's. Broken JSON names none.
 */
export function dateFromLinkedData(json: string): string | undefined {
  const nodes = topNodes(parse(json));
  const dated = [...nodes.filter(isArticle), ...nodes].find((node) => publishedOn(node));
  return dated && publishedOn(dated);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function topNodes(value: unknown): readonly Node[] {
  if (Array.isArray(value)) return value.flatMap(topNodes);
  if (!isNode(value)) return [];
  return [value, ...topNodes(value["@graph"]), ...topNodes(value.mainEntity)];
}

function publishedOn({ datePublished, dateModified }: Node): string | undefined {
  const published = dateIn(datePublished);
  const modified = dateIn(dateModified) ?? published;
  if (!published || !modified) return undefined;
  // An encyclopedia's page is rewritten for decades after the day on which it was begun.
  const years = Number(modified.slice(0, 4)) - Number(published.slice(0, 4));
  return years > REVISION_MAX_YEARS ? undefined : published;
}

function dateIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return dateIn(value[0]);
  if (isNode(value)) return dateIn(value["@value"]);
  return typeof value === "string" ? parseArticleDate(value) : undefined;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const isArticle = (node: Node) =>
  [node["@type"]].flat().some((type) => typeof type === "string" && ARTICLE.test(type));
