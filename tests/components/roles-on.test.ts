import { describe, expect, test } from "vitest";
import { type RolesView, rolesOn } from "../../components/roles-on.ts";
import type { Person, Role } from "../../data/schema.ts";
import { person } from "./sample-content.ts";

function role(title: string, changes: Partial<Role> = {}): Role {
  return { title, source: "gazette", ...changes };
}

const FIRST_TERM = role("45th President", { from: "2017-01-20", to: "2021-01-20" });
const ELECT = role("President-elect", { from: "2024-11-06", to: "2025-01-20" });
const SECOND_TERM = role("47th President", { from: "2025-01-20", asOf: "2026-06-15" });
const PRESIDENT: Partial<Person> = {
  roles: [FIRST_TERM, ELECT, SECOND_TERM],
  checked: "2026-11-22",
};

describe("the roles of the article's day, and now", () => {
  test.each<[string, Partial<Person>, string, RolesView]>([
    [
      "another role since",
      PRESIDENT,
      "2024-11-14",
      {
        lines: [{ title: "President-elect", when: "on 14 Nov 2024" }],
        now: "Now: 47th President (as of Jun 2026)",
      },
    ],
    [
      "the same role still",
      PRESIDENT,
      "2025-07",
      {
        lines: [{ title: "47th President", when: "in Jul 2025" }],
        now: "Now: the same (as of Jun 2026)",
      },
    ],
    [
      "a day on which two roles meet",
      PRESIDENT,
      "2025-01-20",
      {
        lines: [{ title: "President-elect" }, { title: "47th President", when: "on 20 Jan 2025" }],
        now: "Now: 47th President (as of Jun 2026)",
      },
    ],
    [
      "between two roles",
      PRESIDENT,
      "2023-05-01",
      {
        lines: [{ title: "45th President", isFormer: true, when: "20 Jan 2017 – 20 Jan 2021" }],
        now: "Now: 47th President (as of Jun 2026)",
      },
    ],
    [
      "before any role",
      PRESIDENT,
      "2015-06-16",
      { lines: [], now: "Now: 47th President (as of Jun 2026)" },
    ],
    [
      "an article newer than the role was last seen to hold",
      PRESIDENT,
      "2026-09-01",
      {
        lines: [{ title: "47th President", when: "as of Jun 2026" }],
      },
    ],
    [
      "an article newer than the record",
      PRESIDENT,
      "2027-01-01",
      { lines: [{ title: "47th President", when: "as of Jun 2026" }] },
    ],
    [
      "a role that has ended since",
      { roles: [FIRST_TERM] },
      "2018",
      { lines: [{ title: "45th President", when: "in 2018" }], now: "Held until 20 Jan 2021" },
    ],
    [
      "a role that had ended, and nothing since",
      { roles: [FIRST_TERM] },
      "2022",
      { lines: [{ title: "45th President", isFormer: true, when: "20 Jan 2017 – 20 Jan 2021" }] },
    ],
    [
      "dead since",
      { roles: [role("Rector", { from: "1990" })], deathDate: "2022-07-14" },
      "2020",
      { lines: [{ title: "Rector", when: "in 2020" }], now: "Died 14 Jul 2022" },
    ],
    [
      "a role of unknown start, on a day before it was seen to hold",
      { roles: [role("Fellow", { asOf: "2025-09-29" })] },
      "2024",
      { lines: [], now: "Now: Fellow (as of Sep 2025)" },
    ],
    [
      "a role of unknown end, after it was last seen to hold",
      { roles: [role("Fellow", { from: "2020-10", asOf: "2022-02", ended: true })] },
      "2024",
      { lines: [{ title: "Fellow", isFormer: true, when: "from Oct 2020" }] },
    ],
    ["no roles", {}, "2024", { lines: [] }],
  ])("%s", (_, changes, articleDate, view) => {
    expect(rolesOn(person(changes), articleDate)).toEqual(view);
  });

  test("several roles are vouched for as long as the first to be seen last", () => {
    const roles = [role("Owner", { from: "2002", asOf: "2025" }), role("Chief", { from: "2008" })];
    expect(rolesOn(person({ roles }), "2024").now).toBe("Now: the same (as of 2025)");
  });
});

describe("the latest roles, where the article has no date", () => {
  test.each<[string, Partial<Person>, RolesView]>([
    ["held", PRESIDENT, { lines: [{ title: "47th President", when: "as of Jun 2026" }] }],
    [
      "each with its own last sight",
      { roles: [role("Owner", { from: "2002", asOf: "2025" }), role("Chief", { from: "2008" })] },
      {
        lines: [
          { title: "Owner", when: "as of 2025" },
          { title: "Chief", when: "as of Jan 2026" },
        ],
      },
    ],
    [
      "ended",
      { roles: [FIRST_TERM] },
      { lines: [{ title: "45th President", isFormer: true, when: "20 Jan 2017 – 20 Jan 2021" }] },
    ],
    [
      "dead",
      { roles: [role("Rector", { from: "1990", to: "1999" })], deathDate: "2022-07-14" },
      {
        lines: [{ title: "Rector", isFormer: true, when: "1990–1999" }],
        now: "Died 14 Jul 2022",
      },
    ],
  ])("%s", (_, changes, view) => {
    expect(rolesOn(person(changes))).toEqual(view);
  });
});
