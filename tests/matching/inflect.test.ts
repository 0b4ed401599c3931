import { describe, expect, test } from "vitest";
import { formsOf, pluralsOf } from "../../matching/events/inflect.ts";

describe("the forms of a word", () => {
  test.each([
    ["expel", "expels expelled expelling"],
    ["throw", "throws threw thrown throwing"],
    ["meet", "meets met meeting"],
    ["invade", "invades invaded invading"],
    ["deny", "denies denied denying"],
    ["deploy", "deploys deployed deploying"],
    ["clash", "clashes clashed clashing"],
    ["freeze", "freezes froze frozen freezing"],
    ["free", "frees freed freeing"],
    ["be", "is are was were been being"],
    ["ship", "ships shipped shipping"],
  ])("%s", (word, forms) => {
    expect(formsOf(word)).toEqual(expect.arrayContaining([word, ...forms.split(" ")]));
  });

  test.each([
    ["envoy", "envoys"],
    ["ally", "allies"],
    ["process", "processes"],
    ["35", "35"],
    ["to", "to"],
  ])("the plural of %s", (word, plural) => expect(pluralsOf(word)).toContain(plural));
});
