import { expect, test } from "vitest";
import { relatedLabels } from "../../components/related-labels.ts";
import { daySpan } from "../../data/dates.ts";
import { contentOf, event, fact, labelOf, person } from "./sample-content.ts";

const BO = person({ id: "bo-berg", name: "Bo Berg" });
const CY = person({ id: "cy-dahl", name: "Cy Dahl" });
const DI = person({ id: "di-eng", name: "Di Eng" });
const EARLY = event({ id: "fair", name: "Fair", startDate: "2019" });
const LATE = event({ id: "flood", name: "Flood", startDate: "2023" });
const ADA = person({
  facts: [
    fact("ada-lund#1", { about: ["bo-berg", "cy-dahl"] }),
    fact("ada-lund#2", { about: ["cy-dahl", "fair", "flood"] }),
    fact("ada-lund#3", { about: ["di-eng"], knownFrom: "2022" }),
  ],
});
const content = contentOf(ADA, BO, CY, DI, EARLY, LATE);
const view = {
  known: content.facts.slice(0, 2),
  article: daySpan("2020-06-01"),
  participants: [] as string[],
};
const ids = (labels: readonly { id: string }[]) => labels.map(({ id }) => id);

test("others on the page: who shares more facts first, then who is named more", () => {
  const subjects = [
    { ...labelOf(ADA), count: 9 },
    { ...labelOf(DI), count: 2 },
    { ...labelOf(person({ id: "ed-fox", name: "Ed Fox" })), count: 5 },
    { ...labelOf(BO), count: 1 },
    { ...labelOf(CY), count: 1 },
  ];
  const { onPage, elsewhere } = relatedLabels(content, subjects, view);
  expect(ids(onPage)).toEqual(["cy-dahl", "bo-berg", "ed-fox", "di-eng"]);
  expect(ids(elsewhere)).toEqual(["fair"]);
});

test("elsewhere: only what could be known by then, and nothing that is yet to come", () => {
  const { elsewhere } = relatedLabels(content, [], view);
  expect(ids(elsewhere)).toEqual(["cy-dahl", "bo-berg", "fair"]);
});

test("without a date nothing is yet to come", () => {
  const undated = { ...view, known: content.facts, article: undefined };
  expect(ids(relatedLabels(content, [], undated).elsewhere)).toContain("flood");
});

test("participants are named by the card already, and events of the timeline stand there", () => {
  const fire = event({ participants: ["ada-lund", "bo-berg"] });
  const other = event({ id: "fair", name: "Fair", participants: ["ada-lund", "bo-berg"] });
  const about = {
    ...fire,
    facts: [fact("harbour-fire#1", { about: ["bo-berg", "fair", "cy-dahl"] })],
  };
  const { facts, ...rest } = contentOf(about, ADA, BO, CY, other);
  const listed = { known: facts, article: undefined, participants: fire.participants };
  const { elsewhere } = relatedLabels({ facts, ...rest }, [], listed);
  expect(ids(elsewhere)).toEqual(["cy-dahl"]);
});
