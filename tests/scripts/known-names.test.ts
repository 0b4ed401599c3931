import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { KNOWN_NAMES, knownNames } from "../../scripts/known-names.ts";

test("the list of names is that of the dictionary (else: npm run names)", () => {
  expect(readFileSync(KNOWN_NAMES, "utf8")).toBe(knownNames());
});
