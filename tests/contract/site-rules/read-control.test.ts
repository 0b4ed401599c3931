import fc from "fast-check";
import { expect, test } from "vitest";
import { readControl, storedControl } from "../../../contract/site-rules/read-control.ts";
import { SENSITIVE_SITES } from "../../../contract/site-rules/sensitive-sites.ts";
import { DEFAULT_CONTROL, type SiteControl } from "../../../contract/site-rules/site-control.ts";
import { readPattern } from "../../../contract/site-rules/site-pattern.ts";

const control = (changes: Partial<SiteControl>): SiteControl => ({
  ...DEFAULT_CONTROL,
  ...changes,
});
const FULL: SiteControl = {
  mode: "chosen",
  rules: { "*.example.com": "off", "www.example.com/a": "on" },
  sensitive: { "mail.*": false, "own.example": true },
};

test("what is stored is read as it was", () => {
  expect(readControl(storedControl(FULL))).toEqual({ value: FULL });
  expect(readControl(JSON.parse(JSON.stringify(storedControl(FULL))))).toEqual({ value: FULL });
  expect(readControl(undefined)).toEqual({ value: DEFAULT_CONTROL });
});

test.each<[string, unknown, SiteControl]>([
  ["no rule", {}, DEFAULT_CONTROL],
  [
    "hosts",
    { "a.example": "off", "b.example": "on", "[::1]": "off", localhost: "off", format: "off" },
    control({
      rules: {
        "a.example": "off",
        "b.example": "on",
        "[::1]": "off",
        localhost: "off",
        format: "off",
      },
    }),
  ],
  [
    "a host with a dot at its end",
    { "a.example.": "off" },
    control({ rules: { "a.example": "off" } }),
  ],
])("the first format, %s, is read without loss", (_, stored, value) => {
  expect(readControl(stored)).toEqual({ value });
});

test.each<[string, unknown, SiteControl, string]>([
  ["a list", ["off"], DEFAULT_CONTROL, "corrupt"],
  ["a text", "off", DEFAULT_CONTROL, "corrupt"],
  ["a number", 0, DEFAULT_CONTROL, "corrupt"],
  ["nothing", null, DEFAULT_CONTROL, "corrupt"],
  [
    "one broken entry of the first format",
    { "a.example": "off", "b.example": 1, "": "off", "c d": "on" },
    control({ rules: { "a.example": "off" } }),
    "corrupt",
  ],
  [
    "an unknown mode",
    { ...storedControl(FULL), mode: "never" },
    { ...FULL, mode: "everywhere" },
    "corrupt",
  ],
  ["rules that are none", { ...storedControl(FULL), rules: 7 }, { ...FULL, rules: {} }, "corrupt"],
  [
    "a broken edit of the list",
    { ...storedControl(FULL), sensitive: { "mail.*": false, x: "yes" } },
    { ...FULL, sensitive: { "mail.*": false } },
    "corrupt",
  ],
  [
    "a newer format",
    { ...storedControl(FULL), format: 3, rules: { "a.example": "off", "b.example": { for: 1 } } },
    { ...FULL, rules: { "a.example": "off" } },
    "newer",
  ],
])("%s: what is good is used, and the trouble is told", (_, stored, value, trouble) => {
  expect(readControl(stored)).toEqual({ value, trouble });
});

test("never throws and gives a control, whatever is stored", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (stored) => {
      const { value } = readControl(stored);
      expect(readControl(storedControl(value))).toEqual({ value });
    }),
  );
});

test("ten thousand rules are read without anybody noticing", () => {
  const rules = Object.fromEntries(
    Array.from({ length: 10_000 }, (_, index) => [`www.site-${index}.example/a`, "off"] as const),
  );
  const started = performance.now();
  expect(readControl(storedControl(control({ rules }))).value.rules).toEqual(rules);
  expect(performance.now() - started).toBeLessThan(1000);
});

test("the sensitive list holds patterns, each of them once", () => {
  const all: readonly string[] = Object.values(SENSITIVE_SITES).flat();
  expect(all.map(readPattern)).toEqual(all);
  expect(new Set(all).size).toBe(all.length);
});
