import { describe, expect, test } from "vitest";
import { orderFacts } from "../../components/order-facts.ts";
import { rolesOn } from "../../components/roles-on.ts";
import { daySpan } from "../../data/dates.ts";
import { readBase } from "../../data/read-base.ts";
import { createCardMaker } from "../../entrypoints/background/card-contents.ts";

const cards = createCardMaker(readBase("data"));

function contentOf(id: string) {
  const [content] = cards.cardContents([id]);
  if (!content) throw new Error(`There is no record ${id}.`);
  return content;
}

function personOf(id: string) {
  const { entity } = contentOf(id);
  if (entity.kind !== "person") throw new Error(`${id} is no person.`);
  return entity;
}

/** What a card of the shipped base shows before "more", on a page that names the others so often. */
function firstFacts(id: string, articleDate: string, onPage: Readonly<Record<string, number>>) {
  const { facts, labels } = contentOf(id);
  const setting = { id, labels, article: daySpan(articleDate) };
  return orderFacts(facts, { ...setting, onPage: new Map(Object.entries(onPage)) }).known.slice(
    0,
    4,
  );
}

/** An article of November 2024 about the two presidents, their calls and their meetings. */
const RAPPORT = {
  "donald-trump": 38,
  "vladimir-putin": 24,
  "kurt-volker": 3,
  "elon-musk": 3,
  "barack-obama": 1,
  "bob-woodward": 1,
  "dmitry-peskov": 1,
  "helsinki-summit-2018": 1,
};

describe("who somebody was on the article's day", () => {
  test.each([
    ["donald-trump", "2024-11-14", "President-elect of the United States"],
    ["donald-trump", "2025-07-16", "47th President of the United States"],
    ["donald-trump", "2018-07-16", "45th President of the United States"],
    ["vladimir-putin", "2024-11-14", "President of Russia"],
    ["barack-obama", "2016-12-29", "44th President of the United States"],
  ])("%s on %s: %s", (id, day, title) => {
    expect(rolesOn(personOf(id), day).lines.map((line) => line.title)).toContain(title);
  });

  test("Kurt Volker was ambassador to NATO before Donald Trump, and envoy under him", () => {
    const { lines } = rolesOn(personOf("kurt-volker"), "2024-11-14");
    expect(lines.map(({ title, when }) => `${title}, ${when}`)).toEqual([
      "US special representative for Ukraine negotiations, 7 Jul 2017 – 27 Sep 2019",
      "US ambassador to NATO, 2 Jul 2008 – 13 May 2009",
    ]);
  });
});

describe("the first facts of a card", () => {
  const four = (id: string) => firstFacts(id, "2024-11-14", RAPPORT);

  test.each(["donald-trump", "vladimir-putin"])(
    "of %s tell of the reported call, and that it is denied",
    (id) => {
      const call = four(id).find((told) =>
        [told.id.replace(/#.*/, ""), ...told.about].includes(
          "reported-trump-putin-call-november-2024",
        ),
      );
      expect(call?.answers).toEqual([
        expect.objectContaining({ by: { id: "dmitry-peskov" }, says: "denies" }),
      ]);
    },
  );

  test.each(["donald-trump", "vladimir-putin"])(
    "of %s tell four stories, not one four times",
    (id) => {
      const { labels } = contentOf(id);
      const events = four(id).flatMap(({ id: fact, about }) =>
        [...new Set([fact.replace(/#.*/, ""), ...about])].filter(
          (it) => labels[it]?.kind === "event",
        ),
      );
      expect(events).toEqual([...new Set(events)]);
    },
  );

  test("of Kurt Volker set the article's wording right", () => {
    const post = four("kurt-volker").find(({ id }) => id === "kurt-volker#3");
    expect(post?.text).toContain("under Bush and Obama");
    expect(post?.answers?.map(({ says }) => says)).toContain("disputes");
  });

  test("hold nothing that became public after the article", () => {
    for (const id of Object.keys(RAPPORT)) {
      for (const { date = "..", knownFrom = ".." } of four(id)) {
        expect((daySpan(date).first ?? "") <= "2024-11-14").toBe(true);
        expect((daySpan(knownFrom).first ?? "") <= "2024-11-14").toBe(true);
      }
    }
  });
});
