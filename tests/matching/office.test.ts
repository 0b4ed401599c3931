import { describe, expect, test } from "vitest";
import { daySpan } from "../../data/dates.ts";
import { fitOfTitle } from "../../matching/names/office.ts";
import type { Profile } from "../../matching/recognition.ts";

const person = (roles: Profile["roles"], gender: "female" | "male" = "male"): Profile => ({
  id: "x",
  kind: "person",
  name: "X",
  gender,
  related: [],
  surnames: ["x"],
  givenNames: [],
  roles,
});
const president = person([
  { title: "45th President of the United States", from: "2017-01-20", to: "2021-01-20" },
  { title: "President-elect", from: "2024-11-06", to: "2025-01-20" },
]);
const secretary = person([{ title: "US secretary of state", from: "2025-01-21" }]);
const spokesman = person([
  { title: "Press secretary of the Russian president", from: "2012-05-22" },
]);

describe("a title before a surname", () => {
  test.each([
    ["fits in office", president, "president", false, "2019", "fits"],
    ["is silent out of office", president, "president", false, "2022-05", "silent"],
    ["fits after the office, as former", president, "president", true, "2022-05", "fits"],
    ["is silent as former in office", president, "president", true, "2019-05", "silent"],
    ["fits without a date", president, "president", false, undefined, "fits"],
    [
      "tells president-elect from president",
      president,
      "president-elect",
      false,
      "2024-12",
      "fits",
    ],
    ["contradicts an office never held", president, "senator", false, "2019", "contradicts"],
    ["fits an open role", secretary, "secretary", false, "2026-03", "fits"],
    ["fits a longer title", secretary, "secretary of state", false, "2026-03", "fits"],
    ["does not look inside a role", spokesman, "president", false, "2019", "contradicts"],
    ["is silent where no role is known", person([]), "president", false, "2019", "silent"],
  ] as const)("%s", (_name, profile, office, former, date, fit) => {
    const days = date === undefined ? undefined : daySpan(date);
    expect(fitOfTitle({ office, former }, profile, days)).toBe(fit);
  });

  test.each([
    ["learning", president, "contradicts"],
    ["learning", person([{ title: "Senior fellow, Atlantic Council" }]), "silent"],
    ["learning", person([{ title: "Epidemiologist" }]), "silent"],
    ["learning", person([]), "silent"],
    ["court", president, "contradicts"],
    ["court", person([{ title: "US district judge" }]), "silent"],
    ["sport", person([{ title: "Head coach of the Vikings" }]), "silent"],
    ["church", president, "contradicts"],
    ["police", secretary, "contradicts"],
  ] as const)("of a calling (%#): %s", (calling, profile, fit) => {
    expect(fitOfTitle({ calling, former: false }, profile, undefined)).toBe(fit);
  });

  test.each([
    ["female", "contradicts"],
    ["male", "silent"],
  ] as const)("of a %s bearer: %s", (gender, fit) => {
    expect(fitOfTitle({ gender, former: false }, president, undefined)).toBe(fit);
  });
});
