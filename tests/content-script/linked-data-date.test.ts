import { expect, it } from "vitest";
import { bareAddress, linkedDays } from "../../entrypoints/content-script/linked-data-date.ts";

const HERE = "https://www.paper.example/story";
const article = { "@type": "NewsArticle", datePublished: "2024-11-14T05:00:00Z" };
const daysOf = (...values: unknown[]) =>
  linkedDays(
    values.map((value) => (typeof value === "string" ? value : JSON.stringify(value))),
    [HERE],
  );

it.each<[string, unknown, string[]]>([
  ["an article", article, ["2024-11-14"]],
  ["several kinds", { ...article, "@type": ["Thing", "OpinionNewsArticle"] }, ["2024-11-14"]],
  ["a list of nodes", [{ "@type": "WebSite" }, article], ["2024-11-14"]],
  ["a graph", { "@graph": [{ "@type": "Organization" }, article] }, ["2024-11-14"]],
  ["a graph in a list", [{ "@graph": [article] }], ["2024-11-14"]],
  ["a page about an article", { "@type": "WebPage", mainEntity: article }, ["2024-11-14"]],
  ["a page alone", { "@type": "WebPage", datePublished: "2024-11-13" }, ["2024-11-13"]],
  [
    "the article before the page",
    { "@graph": [{ "@type": "WebPage", datePublished: "2020-01-01" }, article] },
    ["2024-11-14"],
  ],
  ["a typed value", { ...article, datePublished: { "@value": "2024-11-12" } }, ["2024-11-12"]],
  ["a list of values", { ...article, datePublished: ["2024-11-12"] }, ["2024-11-12"]],
  [
    "several articles, each of which may be meant",
    [article, { ...article, datePublished: "2024-11-02" }],
    ["2024-11-14", "2024-11-02"],
  ],
  [
    "the one of several with the page's address",
    [
      { ...article, datePublished: "2024-11-02", url: "https://paper.example/other" },
      { ...article, url: "http://paper.example/story/?from=home#top" },
    ],
    ["2024-11-14"],
  ],
  ["the page's address as an id", [{ ...article, "@id": HERE }, article], ["2024-11-14"]],
  ["a list of other articles", { "@type": "ItemList", itemListElement: [article] }, []],
  ["a comment", { "@type": "WebPage", comment: [article] }, []],
  ["no valid date", { ...article, datePublished: "today" }, []],
  ["a date that is a number", { ...article, datePublished: 20241114 }, []],
  ["nothing", null, []],
  ["a word", '"NewsArticle"', []],
  ["broken JSON", '{"@type":"NewsArticle","datePublished":"2024-11-14"', []],
])("%s", (_, value, published) => {
  expect(daysOf(value).flatMap((days) => days.published ?? [])).toEqual(published);
});

it("the day of a change is read, also alone", () => {
  expect(daysOf({ "@type": "BlogPosting", dateModified: "2025-03-02" })).toEqual([
    { isNews: true, modified: "2025-03-02" },
  ]);
});

it.each([
  ["NewsArticle", true],
  ["ReportageNewsArticle", true],
  ["LiveBlogPosting", true],
  ["Report", true],
  ["Article", false],
  ["TechArticle", false],
  ["WebPage", false],
])("%s has a day of its own: %s", (type, isNews) => {
  expect(daysOf({ ...article, "@type": type })[0]?.isNews).toBe(isNews);
});

it("an address is compared without what may differ", () => {
  expect(bareAddress("https://www.a.example/b/?c=1#d")).toBe("a.example/b");
  expect(bareAddress("http://a.example/b")).toBe("a.example/b");
});
