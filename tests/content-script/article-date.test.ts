// @vitest-environment happy-dom
import { expect, it } from "vitest";
import { readArticleDate } from "../../entrypoints/content-script/article-date.ts";

const linked = (date: string) =>
  `<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"${date}"}</script>`;
const meta = (name: string, date: string) => `<meta property="${name}" content="${date}">`;

it.each([
  [
    "JSON-LD first",
    linked("2024-11-14") + meta("article:published_time", "2024-11-15"),
    "",
    "2024-11-14",
  ],
  [
    "the next JSON-LD where one is broken",
    `<script type="application/ld+json">{</script>${linked("2024-11-14")}`,
    "",
    "2024-11-14",
  ],
  ["meta property", meta("article:published_time", "2024-11-15T01:00Z"), "", "2024-11-15"],
  ["meta name", '<meta name="parsely-pub-date" content="2024-11-15">', "", "2024-11-15"],
  ["meta name in capitals", '<meta name="DC.Date.Issued" content="2024-11-15">', "", "2024-11-15"],
  [
    "the more telling meta, whichever comes first",
    meta("date", "2020-01-01") + meta("article:published_time", "2024-11-15"),
    "",
    "2024-11-15",
  ],
  [
    "the next meta where one is broken",
    meta("article:published_time", "now") + meta("date", "2024-11-15"),
    "",
    "2024-11-15",
  ],
  [
    "microdata",
    "",
    '<span itemprop="datePublished" content="2024-11-16">today</span>',
    "2024-11-16",
  ],
  [
    "microdata in words",
    "",
    '<span itemprop="datePublished">November 16, 2024</span>',
    "2024-11-16",
  ],
  [
    "time in the article",
    "",
    '<article><time datetime="2024-11-17T10:00">Sun</time></article>',
    "2024-11-17",
  ],
  ["time in a header", "", '<header><time datetime="2024-11-17">Sun</time></header>', "2024-11-17"],
  ["no time elsewhere", "", '<footer><time datetime="2024-11-17">Sun</time></footer>', undefined],
  ["no other meta", meta("article:modified_time", "2024-11-15"), "", undefined],
  ["nothing", "", "<p>2024-11-17</p>", undefined],
])("reads %s", (_, head, body, date) => {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  expect(readArticleDate(document)).toBe(date);
});
