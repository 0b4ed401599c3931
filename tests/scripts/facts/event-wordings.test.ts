import { describe, expect, it } from "vitest";
import { contestedWordings, emptyWordings } from "../../../scripts/facts/check-event-wordings.ts";
import { event } from "../../components/sample-content.ts";

type Wordings = NonNullable<Parameters<typeof event>[0]>["wordings"];

describe("a wording that tells of one event", () => {
  it.each<[string, Parameters<typeof event>[0]]>([
    ["asks for somebody", { wordings: [{ words: "blaze", by: ["Norway"] }] }],
    ["has a type and the event's place", { wordings: [{ type: "meeting" }] }],
    ["belongs to a participant", { wordings: [{ type: "election" }], participants: ["ada-lund"] }],
  ])("%s", (_how, changes) => expect(emptyWordings(event(changes))).toEqual([]));

  it.each<[string, Parameters<typeof event>[0]]>([
    ["words alone", { wordings: [{ words: "blaze" }] }],
    ["an election of nobody", { wordings: [{ type: "election" }] }],
    [
      "a type without place and day",
      { wordings: [{ type: "meeting" }], location: "", startDate: "" },
    ],
  ])("is not %s", (_how, changes) => {
    expect(emptyWordings(event(changes))).toEqual([
      { field: "wordings.0", reason: "asks for nothing that only this event has" },
    ]);
  });
});

describe("the wordings of two events", () => {
  const contested = (first: Parameters<typeof event>[0], second: Parameters<typeof event>[0]) =>
    contestedWordings([event(first), event({ id: "market-fire", ...second })]).map(
      ({ file, field, reason }) => `${file} ${field} ${reason}`,
    );
  const sanctions: Wordings = [{ type: "sanctions", on: ["Norway"] }];

  it.each<[string, Parameters<typeof event>[0], Parameters<typeof event>[0]]>([
    ["the same parts", { wordings: sanctions }, { wordings: sanctions }],
    [
      "the same place and day",
      { wordings: [{ type: "meeting" }] },
      { wordings: [{ type: "meeting" }] },
    ],
  ])("must differ: %s", (_what, first, second) => {
    expect(contested(first, second)).toEqual([
      expect.stringMatching(/^events\/market-fire.json wordings.0 fits whatever fits harbour-fire/),
    ]);
  });

  it.each<[string, Parameters<typeof event>[0], Parameters<typeof event>[0]]>([
    [
      "in their parts",
      { wordings: sanctions },
      { wordings: [{ type: "sanctions", on: ["Sweden"] }] },
    ],
    ["in their days", { wordings: sanctions }, { wordings: sanctions, startDate: "2021-03-01" }],
    [
      "in the days of the article",
      { wordings: [{ type: "sanctions", on: ["Norway"], to: "2020-05-01" }] },
      { wordings: [{ type: "sanctions", on: ["Norway"], from: "2020-05-02" }] },
    ],
    [
      "in their places",
      { wordings: [{ type: "meeting" }] },
      { wordings: [{ type: "meeting" }], location: "Oslo" },
    ],
    [
      "in whose they are",
      { wordings: [{ type: "election", whose: ["ada-lund"] }] },
      { wordings: [{ type: "election", whose: ["per-vik"] }] },
    ],
  ])("may differ %s", (_how, first, second) => expect(contested(first, second)).toEqual([]));
});
