import { describe, expect, test } from "vitest";
import { createTimelines } from "../../entrypoints/background/timeline.ts";
import { event, fact, person } from "../components/sample-content.ts";

const ADA = person();
const TALKS = event({ id: "talks", startDate: "2019", participants: ["ada-lund", "bo-berg"] });
const TREATY = event({ id: "treaty", startDate: "2018", participants: ["bo-berg", "ada-lund"] });
const WALK = event({ id: "walk", startDate: "2017", participants: ["ada-lund"] });
const REPORT = event({
  id: "report",
  startDate: "2021",
  facts: [fact("report#1", { about: ["walk"] })],
});
const STORM = event({ id: "storm", startDate: "2016" });
const { startDate: _, ...undated } = event({ id: "rumour", participants: ["ada-lund", "bo-berg"] });
const timelineOf = createTimelines([ADA, REPORT, TALKS, TREATY, WALK, STORM, undated]);

describe("in the order of time", () => {
  test("a person has the dated events taken part in", () => {
    expect(timelineOf(ADA)).toEqual(["walk", "treaty", "talks"]);
  });

  test("an event has itself and those of the same people, one shared is not enough", () => {
    expect(timelineOf(TALKS)).toEqual(["treaty", "talks"]);
  });

  test("an event has those that its facts name, and those whose facts name it", () => {
    expect(timelineOf(REPORT)).toEqual(["walk", "report"]);
    expect(timelineOf(WALK)).toEqual(["walk", "report"]);
  });

  test("an event without relations has itself, without a day nothing", () => {
    expect(timelineOf(STORM)).toEqual(["storm"]);
    expect(timelineOf(undated)).not.toContain("rumour");
  });
});
