import { parseArticleDate } from "./parse-article-date.ts";

type Node = Readonly<Record<string, unknown>>;

/** What a description of the page in JSON-LD says of its days, each YYYY-MM-DD. */
export interface LinkedDays {
  readonly published?: string;
  readonly modified?: string;
  /** True for news and posts, which have a day of their own however often they are touched later. */
  readonly isNews: boolean;
}

/** schema.org's kinds of article: NewsArticle, BlogPosting, LiveBlogPosting, Report, Review … */
const ARTICLE = /(?:Article|Posting|Report|Review)$/;
const NEWS = /(?:NewsArticle|Posting|Report)$/;

/**
 * The days of the page's own description among its JSON-LD texts, the most telling first. Only what
 * stands at the top counts: a list of other articles names their days, not this one's. Of several
 * articles the one with the page's address is meant; where none has it, each may be. Broken JSON
 * says nothing.
 */
export function linkedDays(texts: readonly string[], addresses: readonly string[]): LinkedDays[] {
  const nodes = texts.flatMap((text) => topNodes(parse(text)));
  const dated = nodes.filter((node) => dateIn(node.datePublished) || dateIn(node.dateModified));
  const articles = dated.filter((node) => hasType(node, ARTICLE));
  const own = articles.filter((node) => addresses.some((address) => isAbout(node, address)));
  const meant = [own, articles, dated].find((some) => some.length > 0) ?? [];
  return meant.map(daysOf);
}

/** An address without what may differ between two ways to the same page. */
export function bareAddress(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/, "").replace(/\/?(?:[?#].*)?$/, "");
}

function daysOf(node: Node): LinkedDays {
  const published = dateIn(node.datePublished);
  const modified = dateIn(node.dateModified);
  return {
    isNews: hasType(node, NEWS),
    ...(published && { published }),
    ...(modified && { modified }),
  };
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

function isAbout({ url, "@id": id, mainEntityOfPage }: Node, address: string): boolean {
  const page = isNode(mainEntityOfPage) ? mainEntityOfPage["@id"] : mainEntityOfPage;
  return [url, id, page].some(
    (named) => typeof named === "string" && bareAddress(named) === bareAddress(address),
  );
}

function dateIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return dateIn(value[0]);
  if (isNode(value)) return dateIn(value["@value"]);
  return typeof value === "string" ? parseArticleDate(value) : undefined;
}

const isNode = (value: unknown): value is Node => typeof value === "object" && value !== null;

const hasType = (node: Node, kind: RegExp) =>
  [node["@type"]].flat().some((type) => typeof type === "string" && kind.test(type));
