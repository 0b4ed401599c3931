import fc from "fast-check";
import { expect, test } from "vitest";
import { readSettings, withVersion } from "../../contract/read-settings.ts";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";

test.each<[string, unknown, object, "whole" | "corrupt" | "newer"]>([
  ["nothing set", {}, {}, "whole"],
  ["what was stored before versions", { density: "all" }, { density: "all" }, "whole"],
  ["one good, one broken", { density: "all", theme: "pink" }, { density: "all" }, "corrupt"],
  ["a delay below none", { closeDelay: -1 }, {}, "corrupt"],
  ["a delay that is no number", { openDelay: Number.NaN }, {}, "corrupt"],
  ["a setting of nobody", { volume: 11 }, {}, "corrupt"],
  ["a version that is none", { version: "one", people: false }, { people: false }, "corrupt"],
  ["a list", [], {}, "corrupt"],
  ["null", null, {}, "corrupt"],
  ["a newer version", { version: 2, people: false }, {}, "newer"],
])("%s", (_, stored, good, state) => {
  expect(readSettings(stored)).toEqual({
    value: { ...DEFAULT_SETTINGS, ...good },
    isCorrupt: state === "corrupt",
    isNewer: state === "newer",
  });
});

test("whatever is stored, settings come of it, and these are read as whole", () => {
  fc.assert(
    fc.property(fc.anything(), (stored) => {
      const { value } = readSettings(stored);
      expect(readSettings(withVersion(value))).toEqual({ value, isCorrupt: false, isNewer: false });
    }),
  );
});
