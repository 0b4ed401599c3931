import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Backup, NOTHING_SET, readBackup, writeBackup } from "../../contract/backup.ts";
import {
  CARD_TRIGGERS,
  DELAY_MAX_MS,
  DENSITIES,
  MARK_STYLES,
  TEXT_SIZES,
  THEMES,
} from "../../contract/settings.ts";

const DAY = "2026-11-22";
const EMPTY = writeBackup(NOTHING_SET, DAY);
const delay = fc.integer({ min: 0, max: DELAY_MAX_MS });
const patterns = fc.constantFrom("a.example", "*.b.example", "c.example/news/*", "mail.*");
const backups: fc.Arbitrary<Backup> = fc.record({
  settings: fc.record({
    density: fc.constantFrom(...DENSITIES),
    headings: fc.boolean(),
    people: fc.boolean(),
    events: fc.boolean(),
    markStyle: fc.constantFrom(...MARK_STYLES),
    cards: fc.constantFrom(...CARD_TRIGGERS),
    openDelay: delay,
    closeDelay: delay,
    theme: fc.constantFrom(...THEMES),
    textSize: fc.constantFrom(...TEXT_SIZES),
  }),
  siteControl: fc.record({
    mode: fc.constantFrom("everywhere" as const, "chosen" as const),
    rules: fc.dictionary(patterns, fc.constantFrom("on" as const, "off" as const), {
      noNullPrototype: true,
    }),
    sensitive: fc.dictionary(patterns, fc.boolean(), { noNullPrototype: true }),
  }),
  neverMark: fc.uniqueArray(fc.string({ minLength: 1, maxLength: 40 })),
});

test("whatever is set comes back as it was", () => {
  fc.assert(
    fc.property(backups, (backup) => {
      expect(readBackup(writeBackup(backup, DAY))).toEqual({ backup });
    }),
  );
});

test("no part of a file is a backup, nor any text", () => {
  const whole = EMPTY.trimEnd().length;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: whole - 1 }), (length) => {
      expect(readBackup(EMPTY.slice(0, length))).toEqual({ problem: "not-json" });
    }),
  );
  fc.assert(fc.property(fc.string(), (text) => "problem" in readBackup(text)));
  fc.assert(fc.property(fc.json(), (text) => "problem" in readBackup(text)));
});

test("ten thousand rules are read, and a byte order mark is passed over", () => {
  const rules = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, n) => [`site-${n}.example`, "off" as const]),
  );
  const backup = { ...NOTHING_SET, siteControl: { ...NOTHING_SET.siteControl, rules } };
  expect(readBackup(`\uFEFF${writeBackup(backup, DAY)}`)).toEqual({ backup });
});

/** The empty backup with something else in its place. */
const changed = (changes: object) => JSON.stringify({ ...JSON.parse(EMPTY), ...changes });

describe("is refused as a whole", () => {
  test.each<[string, string, string]>([
    ["an empty file", "", "not-json"],
    ["a list", "[]", "not-ours"],
    ["nothing", "null", "not-ours"],
    ["another program's file", '{"version":1,"settings":{}}', "not-ours"],
    ["a newer file", changed({ version: 2, more: [] }), "newer"],
    ["newer settings", changed({ settings: { version: 2 } }), "newer"],
    ["newer rules", changed({ siteControl: { format: 99, mode: "sometimes" } }), "newer"],
    ["a version that is none", changed({ version: 0.5 }), "damaged"],
    ["something more", changed({ surprise: true }), "damaged"],
    ["no hidden subjects", changed({ neverMark: undefined }), "damaged"],
    ["hidden subjects that are none", changed({ neverMark: [7] }), "damaged"],
    ["an empty id", changed({ neverMark: [""] }), "damaged"],
    ["an endless id", changed({ neverMark: ["x".repeat(201)] }), "damaged"],
    ["a setting that is none", changed({ settings: { density: "some" } }), "damaged"],
    ["an unknown setting", changed({ settings: { colour: "red" } }), "damaged"],
    ["settings in a list", changed({ settings: [] }), "damaged"],
    [
      "a rule that is none",
      changed({ siteControl: { format: 2, rules: { "a.example": 1 } } }),
      "damaged",
    ],
    [
      "a rule for no site",
      changed({ siteControl: { format: 2, rules: { "a b": "on" } } }),
      "damaged",
    ],
    ["rules without a format", changed({ siteControl: {} }), "damaged"],
  ])("%s", (_, text, problem) => {
    expect(readBackup(text)).toEqual({ problem });
  });

  test.each(["__proto__", "constructor", "prototype"])("a file with %s in it", (key) => {
    for (const at of ['"settings": {', '"siteControl": {', '"rules": {', "{"]) {
      const text = EMPTY.replace(at, `${at} "${key}": {"isAdmin": true},`).replace(
        /,(\s*\})/,
        "$1",
      );
      expect(readBackup(text)).toEqual({ problem: "damaged" });
    }
    expect("isAdmin" in {}).toBe(false);
  });

  test("a huge file, before it is read", () => {
    expect(readBackup(`"${"x".repeat(5_000_000)}"`)).toEqual({ problem: "too-large" });
  });
});
