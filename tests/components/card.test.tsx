// @vitest-environment happy-dom
import { describe, expect, test } from "vitest";
import { find, press, texts } from "./rendering.ts";
import { contentOf, event, fact, GAZETTE, person } from "./sample-content.ts";
import { ADA, BO, FIRE, on, showCard, subjectOf, toggle } from "./show-card.tsx";

describe("a person", () => {
  test("is named, with the role of the article's day and of now", () => {
    const { root } = showCard({ articleDay: on("2016-01-01") });
    const card = find(root, ".card.person[role=dialog]");
    expect(card.getAttribute("aria-label")).toBe("Ada Lund");
    expect(texts(card, "h2")).toEqual(["Ada Lund"]);
    expect(texts(card, ".role")).toEqual(["Lecturer on 1 Jan 2016"]);
    expect(texts(card, ".now")).toEqual(["Now: Rector (as of Jun 2025)"]);
    expect(texts(card, ".lead")).toEqual(["Norwegian geologist and rector."]);
    expect(texts(card, ".why p")).toEqual(["Surname; named in full on this page"]);
    expect(texts(card, ".caution")).toEqual([]);
  });

  test("has the latest role where the article has no date, and the card says so", () => {
    const { root } = showCard({ articleDay: { doubts: [{ kind: "missing" }] } });
    expect(texts(root, ".role")).toEqual(["Rector as of Jun 2025"]);
    expect(texts(root, ".now")).toEqual([]);
    expect(texts(root, ".caution")).toEqual(["The page gives no date, so this is as of Jan 2026."]);
  });

  test("a role that is over is told as one", () => {
    const ada = person({ roles: ADA.roles.slice(0, 1) });
    const { root } = showCard({ contents: [contentOf(ada)], articleDay: on("2024") });
    expect(texts(root, ".role")).toEqual(["Formerly Lecturer 2010–2018"]);
  });

  test("nothing known is said, too", () => {
    const { root } = showCard({ contents: [contentOf(BO)] });
    expect(texts(root, ".nothing")).toEqual(["The fact base tells nothing more of this."]);
  });
});

describe("an event", () => {
  test("has its days, its place and who took part", () => {
    const { root } = showCard({ contents: [contentOf(FIRE, ADA)], why: "description" });
    const card = find(root, ".card.event");
    expect(texts(card, ".role")).toEqual(["1 March 2020 Bergen, Norway"]);
    expect(texts(card, ".chips h3")).toEqual(["Took part"]);
    expect(texts(card, ".chip")).toEqual(["Ada Lund"]);
    expect(find(card, ".chip svg").getAttribute("aria-label")).toBe("person");
    expect(texts(card, ".why p")).toEqual(["By description: “Lund”"]);
  });

  test("that came after the article is said to", () => {
    const { root } = showCard({ contents: [contentOf(FIRE, ADA)], articleDay: on("2019-12") });
    expect(texts(root, ".now")).toEqual(["After this article"]);
  });

  test("that goes on says since when", () => {
    const war = event({ startDate: "2022-02-24", endDate: ".." });
    const { root } = showCard({ contents: [contentOf(war)] });
    expect(texts(root, ".role b")).toEqual(["since 24 Feb 2022"]);
  });
});

describe("facts", () => {
  test("have date, text, contradictions, and a source line with status and paragraph", () => {
    const { root } = showCard({
      articleDay: on("2016-01-01"),
      alsoOnPage: [subjectOf(ADA), subjectOf(BO)],
    });
    const told = find(root, "li.fact");
    expect(texts(told, ".date")).toEqual(["1 Mar 2015"]);
    expect(texts(told, ".text")).toEqual(["Met Bo Berg."]);
    expect(texts(told, ".answer")).toEqual([
      "Bo Berg denies it, 4 Mar 2015",
      "Later: Town hall disputes it, Jan 2021",
    ]);
    expect(texts(told, ".source")).toEqual(["Reported, denied · Gazette, 2 Mar 2020 ¶5 Source"]);
    expect(find(told, "svg.status").classList.contains("disputed")).toBe(true);
  });

  test("that several confirm name them on one line", () => {
    const answers = [
      { by: { name: "Herald" }, says: "confirms" as const, date: "2020-03-05", source: "herald" },
      { by: { name: "Town hall" }, says: "confirms" as const, date: "2021", source: "gazette" },
    ];
    const ada = person({ facts: [fact("ada-lund#1", { date: "2020-03-01", answers })] });
    const { root } = showCard({ contents: [contentOf(ada)], articleDay: on("2020-06") });
    expect(texts(root, ".answer")).toEqual([
      "Confirmed by Herald, 5 Mar 2020; Town hall, later 2021",
    ]);
  });

  test("open their source apart from the page, and tell its title", () => {
    const { root } = showCard();
    const link = find<HTMLAnchorElement>(root, ".source a");
    expect(link.getAttribute("href")).toBe(GAZETTE.url);
    expect(link.target).toBe("_blank");
    expect(link.rel).toBe("noopener noreferrer");
    expect(link.title).toContain("“Fire in the harbour”");
  });

  test("whose source has no address get no link", () => {
    const ada = person({ facts: [fact("ada-lund#1", { sources: [{ source: "herald" }] })] });
    const { root } = showCard({ contents: [contentOf(ada)] });
    expect(texts(root, ".source")).toEqual(["Confirmed · Herald, 5 Mar 2020 Source"]);
    expect(root.querySelector(".source a")).toBeNull();
  });

  test("about somebody on the page come first", () => {
    const newest = fact("ada-lund#3", { date: "2020", text: "Retired." });
    const ada = person({ facts: [...ADA.facts.slice(0, 1), newest, ...ADA.facts.slice(1)] });
    const dull = { ...contentOf(ada, BO), facts: ada.facts.map(({ answers: _, ...rest }) => rest) };
    const alone = showCard({ contents: [dull] });
    expect(texts(alone.root, ".text")[0]).toBe("Retired.");
    const together = showCard({ contents: [dull], alsoOnPage: [subjectOf(BO)] });
    expect(texts(together.root, ".text")[0]).toBe("Met Bo Berg.");
    expect(texts(together.root, ".chips")).toEqual(["Also on this page Bo Berg"]);
  });

  test("of an event's record name the event, which can be opened", () => {
    const fire = event({ facts: [fact("harbour-fire#1", { date: "2020", about: ["ada-lund"] })] });
    const { root } = showCard({ contents: [contentOf(person(), fire)] });
    expect(texts(root, "button.owner")).toEqual(["Harbour fire"]);
  });

  test("from after the article stand apart, closed", () => {
    const { root } = showCard({ articleDay: on("2014") });
    expect(texts(root, ".fact .text")).toEqual(["Wrote about granite."]);
    expect(texts(root, "summary")).toEqual(["Later than this article: 1 fact"]);
    toggle(find<HTMLDetailsElement>(root, "details.later"));
    expect(texts(root, "details .text")).toEqual(["Met Bo Berg."]);
    toggle(find<HTMLDetailsElement>(root, "details.later"), false);
    expect(texts(root, "details .text")).toEqual([]);
  });

  test("are shown in batches, and the focus goes to the first new one", () => {
    const facts = Array.from({ length: 400 }, (_, n) =>
      fact(`ada-lund#${n + 1}`, { date: `${2000 - n}` }),
    );
    const { root } = showCard({ contents: [contentOf(person({ facts }))] });
    expect(texts(root, ".fact .date")).toEqual(["2000", "1999", "1998", "1997"]);
    expect(texts(root, "button.more")).toEqual(["396 more facts"]);
    press(find(root, "button.more"));
    expect(texts(root, ".fact")).toHaveLength(24);
    expect(texts(root, "button.more")).toEqual(["376 more facts"]);
    expect(document.activeElement).toBe(root.querySelectorAll(".fact")[4]);
  });
});

test("the shade of the page is the shade of the card", () => {
  expect(showCard({ shade: "dark" }).root.querySelector(".card.dark")).not.toBeNull();
  expect(showCard().root.querySelector(".card.system")).not.toBeNull();
});

test("no content, no card", () => {
  const { root } = showCard({ contents: [] });
  expect(root.innerHTML).toBe("");
});
