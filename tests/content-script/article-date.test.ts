// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { localDay, readArticleDay } from "../../entrypoints/content-script/article-date.ts";

const TODAY = "2026-11-22";
const linked = (date: string, more: object = {}) =>
  `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", datePublished: date, ...more })}</script>`;
const meta = (name: string, date: string) => `<meta property="${name}" content="${date}">`;

function read(head: string, body = "") {
  document.documentElement.innerHTML = `<head>${head}</head><body>${body}</body>`;
  return readArticleDay(document, TODAY);
}

describe("the day of publication", () => {
  it.each([
    ["JSON-LD", linked("2024-11-14"), "", "2024-11-14"],
    [
      "the next JSON-LD where one is broken",
      `<script type="application/ld+json">{</script>${linked("2024-11-14")}`,
      "",
      "2024-11-14",
    ],
    [
      "the JSON-LD with the page's address among several",
      `<link rel="canonical" href="https://paper.example/own">` +
        linked("2020-01-01", { url: "https://paper.example/other" }) +
        linked("2024-11-14", { mainEntityOfPage: { "@id": "https://www.paper.example/own/" } }),
      "",
      "2024-11-14",
    ],
    ["meta property", meta("article:published_time", "2024-11-15T01:00Z"), "", "2024-11-15"],
    ["meta name", '<meta name="parsely-pub-date" content="2024-11-15">', "", "2024-11-15"],
    [
      "meta name in capitals",
      '<meta name="DC.Date.Issued" content="2024-11-15">',
      "",
      "2024-11-15",
    ],
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
    ["microdata", "", '<i itemprop="datePublished" content="2024-11-16">today</i>', "2024-11-16"],
    ["microdata in words", "", '<i itemprop="datePublished">November 16, 2024</i>', "2024-11-16"],
    [
      "time in the article",
      "",
      '<article><time datetime="2024-11-17T10:00">Sun</time></article>',
      "2024-11-17",
    ],
    [
      "time in the article with the title, of several",
      "",
      '<article><time datetime="2020-01-01">x</time></article><article><h1>T</h1><time datetime="2024-11-17">Sun</time></article>',
      "2024-11-17",
    ],
    [
      "not the time of a comment",
      "",
      '<article><h1>T</h1><article><time datetime="2024-11-20">x</time></article><time datetime="2024-11-17">Sun</time></article>',
      "2024-11-17",
    ],
    [
      "not the time of an update",
      "",
      '<article><time class="updated" datetime="2024-11-20">x</time><time datetime="2024-11-17">Sun</time></article>',
      "2024-11-17",
    ],
    [
      "time in a header",
      "",
      '<header><time datetime="2024-11-17">Sun</time></header>',
      "2024-11-17",
    ],
  ])("is read from %s", (_, head, body, date) => {
    expect(read(head, body)).toEqual({ date, doubts: [] });
  });

  it.each([
    ["no time elsewhere", "", '<footer><time datetime="2024-11-17">Sun</time></footer>'],
    [
      "no time of one among several articles",
      "",
      '<main><article><time datetime="2024-11-17">x</time></article><article><time datetime="2024-11-16">y</time></article></main>',
    ],
    ["nothing in plain words", "", "<p>2024-11-17</p>"],
  ])("is missing: %s", (_, head, body) => {
    expect(read(head, body)).toEqual({ doubts: [{ kind: "missing" }] });
  });
});

describe("what is said against it", () => {
  it("another place gives another day", () => {
    const head = linked("2024-11-14") + meta("article:published_time", "2021-03-03");
    expect(read(head)).toEqual({
      date: "2024-11-14",
      doubts: [{ kind: "conflict", other: "2021-03-03" }],
    });
  });

  it("nothing, where it is the same hour in another zone, or a build date", () => {
    const head =
      linked("2024-11-14T23:00-05:00") +
      meta("article:published_time", "2024-11-15T04:00Z") +
      meta("date", "2026-01-01");
    expect(read(head)).toEqual({ date: "2024-11-14", doubts: [] });
  });

  it("the page was updated", () => {
    expect(read(linked("2024-11-14", { dateModified: "2025-03-02" }))).toEqual({
      date: "2024-11-14",
      doubts: [{ kind: "updated", on: "2025-03-02" }],
    });
    const head = meta("article:published_time", "2024-11-14");
    const body = '<time itemprop="dateModified" datetime="2025-03-02">x</time>';
    expect(read(head, body).doubts).toEqual([{ kind: "updated", on: "2025-03-02" }]);
  });

  it("it is yet to come", () => {
    expect(read(linked("2031-01-01"))).toEqual({
      doubts: [{ kind: "future", written: "2031-01-01" }],
    });
  });

  it("only the day of an update is given", () => {
    expect(read(meta("article:modified_time", "2024-11-15"))).toEqual({
      date: "2024-11-15",
      doubts: [{ kind: "only-updated" }],
    });
  });

  it("an encyclopedia has been rewritten for years; news have not, however late they are touched", () => {
    const days = { dateModified: "2024-11-14" };
    expect(read(linked("2001-10-30", { ...days, "@type": "Article" }))).toEqual({
      doubts: [{ kind: "revised", from: "2001-10-30", to: "2024-11-14" }],
    });
    expect(read(linked("2001-10-30", days)).date).toBe("2001-10-30");
  });
});

it("the reader's own day is that of the clock on the wall", () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
  expect(localDay(new Date(2026, 10, 22, 0, 1))).toBe("2026-11-22");
});
