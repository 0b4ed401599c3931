import { expect, test } from "vitest";
import { type Backup, NOTHING_SET } from "../../contract/backup.ts";
import { describeChanges } from "../../entrypoints/options/describe-changes.ts";

const control = (rules: Backup["siteControl"]["rules"]): Backup["siteControl"] => ({
  ...NOTHING_SET.siteControl,
  rules,
});

test("nothing to say where nothing changes", () => {
  expect(describeChanges(NOTHING_SET, structuredClone(NOTHING_SET))).toEqual([]);
});

test.each<[string, Partial<Backup>, Partial<Backup>, string[]]>([
  [
    "a setting",
    {},
    { settings: { ...NOTHING_SET.settings, events: false, closeDelay: 0 } },
    ["Events: yes → no", "Delay before a card closes: 300 ms → 0 ms"],
  ],
  [
    "the mode",
    {},
    { siteControl: { ...NOTHING_SET.siteControl, mode: "chosen" } },
    ["Sidelight runs: Everywhere → Only where I choose"],
  ],
  [
    "rules, one of them turned round",
    { siteControl: control({ "a.example": "on", "b.example": "off" }) },
    { siteControl: control({ "a.example": "off", "b.example": "off", "c.example": "on" }) },
    ["Site rules: 2 → 3 (1 added, 1 changed)"],
  ],
  [
    "hidden subjects",
    { neverMark: ["ada-lund", "bo-berg"] },
    { neverMark: ["ada-lund"] },
    ["Subjects never marked: 2 → 1 (1 removed)"],
  ],
])("%s", (_, before, after, lines) => {
  const changes = describeChanges({ ...NOTHING_SET, ...before }, { ...NOTHING_SET, ...after });
  expect(changes.map((each) => `${each.what}: ${each.before} → ${each.after}`)).toEqual(lines);
});
