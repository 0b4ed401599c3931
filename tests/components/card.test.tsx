// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import { Card, type CardProps } from "../../components/Card.tsx";
import { find, press, show, textOf, texts } from "./rendering.ts";
import { contentOf, event, fact, GAZETTE, labelOf, person } from "./sample-content.ts";

const BO = person({ id: "bo-berg", name: "Bo Berg", description: "Mayor of Bergen." });
const FIRE = event({ participants: ["ada-lund"] });
const ADA = person({
  roles: [
    { title: "Lecturer", from: "2010", to: "2018", source: "gazette" },
    { title: "Rector", from: "2019", asOf: "2025-06", source: "gazette" },
  ],
  facts: [
    fact("ada-lund#1", { date: "2012-05", text: "Wrote about granite." }),
    fact("ada-lund#2", {
      date: "2015-03-01",
      text: "Met Bo Berg.",
      about: ["bo-berg"],
      status: "reported",
      sources: [{ source: "gazette", paragraph: 5 }],
      answers: [
        { by: { id: "bo-berg" }, says: "denies", date: "2015-03-04", source: "herald" },
        { by: { name: "Town hall" }, says: "disputes", date: "2021-01", source: "gazette" },
      ],
    }),
  ],
});

function showCard(changes: Partial<CardProps> = {}) {
  const onClose = vi.fn();
  const root = show(
    <Card
      contents={[contentOf(ADA, BO, FIRE)]}
      surface="Lund"
      why="surname-licensed"
      certain={true}
      alsoOnPage={[]}
      onClose={onClose}
      {...changes}
    />,
  );
  return { root, onClose };
}

describe("a person", () => {
  test("is named, with the role of the article's day and of now", () => {
    const { root } = showCard({ articleDate: "2016-01-01" });
    const card = find(root, "article.card.person");
    expect(card.getAttribute("aria-label")).toBe("Ada Lund");
    expect(texts(card, "h2")).toEqual(["Ada Lund"]);
    expect(texts(card, ".role")).toEqual(["Lecturer on 1 Jan 2016"]);
    expect(texts(card, ".now")).toEqual(["Now: Rector (as of Jun 2025)"]);
    expect(texts(card, ".lead")).toEqual(["Norwegian geologist and rector."]);
    expect(texts(card, "footer")).toEqual(["Surname; named in full on this page"]);
  });

  test("has the latest role where the article has no date", () => {
    const { root } = showCard();
    expect(texts(root, ".role")).toEqual(["Rector as of Jun 2025"]);
    expect(texts(root, ".now")).toEqual([]);
  });

  test("a role that is over is told as one", () => {
    const ada = person({ roles: ADA.roles.slice(0, 1) });
    const { root } = showCard({ contents: [contentOf(ada)], articleDate: "2024" });
    expect(texts(root, ".role")).toEqual(["Formerly Lecturer 2010–2018"]);
  });
});

describe("an event", () => {
  test("has its days, its place and who took part", () => {
    const { root } = showCard({ contents: [contentOf(FIRE, ADA)], why: "description" });
    const card = find(root, "article.card.event");
    expect(texts(card, ".role")).toEqual(["1 March 2020 Bergen, Norway"]);
    expect(texts(card, ".chips h3")).toEqual(["Took part"]);
    expect(texts(card, ".chip")).toEqual(["Ada Lund"]);
    expect(find(card, ".chip svg").getAttribute("aria-label")).toBe("person");
  });

  test("that came after the article is said to", () => {
    const { root } = showCard({ contents: [contentOf(FIRE, ADA)], articleDate: "2019-12" });
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
    const { root } = showCard({ articleDate: "2016-01-01" });
    const told = find(root, "li.fact");
    expect(texts(told, ".date")).toEqual(["1 Mar 2015"]);
    expect(texts(told, ".text")).toEqual(["Met Bo Berg."]);
    expect(texts(told, ".answer")).toEqual([
      "Bo Berg denies it, 4 Mar 2015",
      "Later: Town hall disputes it, Jan 2021",
    ]);
    expect(texts(told, ".source")).toEqual(["Reported, denied · Gazette, 2 Mar 2020 ¶5"]);
    expect(find(told, "svg.status").classList.contains("disputed")).toBe(true);
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
    expect(texts(root, ".source")).toEqual(["Confirmed · Herald, 5 Mar 2020"]);
    expect(root.querySelector(".source a")).toBeNull();
  });

  test("about somebody on the page come first", () => {
    const newest = fact("ada-lund#3", { date: "2020", text: "Retired." });
    const ada = person({ facts: [...ADA.facts, newest] });
    const alone = showCard({ contents: [contentOf(ada, BO)] });
    expect(texts(alone.root, ".text")[0]).toBe("Retired.");
    const together = showCard({ contents: [contentOf(ada, BO)], alsoOnPage: [labelOf(BO)] });
    expect(texts(together.root, ".text")[0]).toBe("Met Bo Berg.");
    expect(texts(together.root, ".chip")).toEqual(["Bo Berg"]);
  });

  test("of an event's record name the event", () => {
    const fire = event({ facts: [fact("harbour-fire#1", { date: "2020", about: ["ada-lund"] })] });
    const { root } = showCard({ contents: [contentOf(person(), fire)] });
    expect(texts(root, ".owner")).toEqual(["Harbour fire"]);
  });

  test("after the fourth wait to be opened", () => {
    const facts = [1, 2, 3, 4, 5, 6].map((n) => fact(`ada-lund#${n}`, { date: `200${n}` }));
    const { root } = showCard({ contents: [contentOf(person({ facts }))] });
    expect(texts(root, ".fact .date")).toEqual(["2006", "2005", "2004", "2003"]);
    expect(texts(root, "summary")).toEqual(["2 more facts"]);
    open(find<HTMLDetailsElement>(root, "details.more"));
    expect(texts(root, ".fact .date")).toEqual(["2006", "2005", "2004", "2003", "2002", "2001"]);
  });

  test("from after the article stand apart, closed", () => {
    const { root } = showCard({ articleDate: "2014" });
    expect(texts(root, ".fact .text")).toEqual(["Wrote about granite."]);
    expect(texts(root, "summary")).toEqual(["Later than this article: 1 fact"]);
    open(find<HTMLDetailsElement>(root, "details.later"));
    expect(texts(root, "details .text")).toEqual(["Met Bo Berg."]);
  });
});

describe("several possible entities", () => {
  const two = { contents: [contentOf(ADA, BO), contentOf(BO)], why: "surname-alone" as const };

  test("are offered by name and description", () => {
    const { root } = showCard(two);
    expect(texts(root, "h2")).toEqual(["Two possible"]);
    expect(texts(root, ".entity .name")).toEqual(["Ada Lund", "Bo Berg"]);
    expect(texts(root, ".entity .note")).toEqual([ADA.description, BO.description]);
    expect(root.querySelector(".fact")).toBeNull();
  });

  test("choosing shows that card, and the way back", () => {
    const { root } = showCard(two);
    press(find(root, "[data-id=bo-berg]"));
    expect(textOf(find(root, "article.card.person h2"))).toBe("Bo Berg");
    expect(document.activeElement).toBe(find(root, "h2"));
    press(find(root, "button.back"));
    expect(texts(root, "h2")).toEqual(["Two possible"]);
  });
});

test("the card can be closed, and chips beyond the first are a number", () => {
  const many = [1, 2, 3, 4, 5, 6, 7, 8].map((n) =>
    labelOf(person({ id: `p-${n}`, name: `P ${n}` })),
  );
  const { root, onClose } = showCard({ alsoOnPage: [...many, labelOf(ADA)] });
  expect(texts(root, ".chips li").at(-1)).toBe("and 2 more");
  press(find(root, "button[aria-label=Close]"));
  expect(onClose).toHaveBeenCalledOnce();
});

test("no content, no card", () => {
  const { root } = showCard({ contents: [] });
  expect(root.innerHTML).toBe("");
});

/** Opens a disclosure as a press on its summary does in a browser. */
function open(details: HTMLDetailsElement): void {
  act(() => {
    details.open = true;
    details.dispatchEvent(new Event("toggle"));
  });
}
