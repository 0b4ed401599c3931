import { describe, expect, test } from "vitest";
import { eventsIn } from "./event-world.ts";

const LUND = "Ada Lund and Per Vik were named.";
const WAR = "The war in Iceland goes on.";
const DATE = "2021-03-01";

describe("“the war” behind one that the page spoke of", () => {
  test.each([
    ["in the same block", [`${WAR} Nobody won the war.`], "war = iceland-war?"],
    ["in the block above", [WAR, "Nobody won the war."], "war = iceland-war?"],
    ["two blocks above", [WAR, "It rained.", "Nobody won the war."], "war = iceland-war?"],
    ["by another noun", [WAR, "Nobody won the conflict."], "conflict = iceland-war?"],
    ["with an adjective", [WAR, "Nobody won the long, bloody war."], "war = iceland-war?"],
    [
      "of several",
      ["Sanctions on Denmark bite.", "Those sanctions hurt."],
      "sanctions = sanctions?",
    ],
    [
      "named in full",
      [LUND, "The Bergen summit of 2016 was short.", "The summit was short."],
      "summit = bergen-summit?",
    ],
    [
      "as theirs",
      [LUND, "The summit in Bergen was short.", "Their meeting was short."],
      "meeting = bergen-summit?",
    ],
    [
      "again and again",
      [WAR, "The war is long.", "It rained.", "The war is cold.", "The war is lost."],
      "war = iceland-war?",
    ],
  ])("%s", (_where, blocks, expected) => expect(eventsIn(blocks, DATE).at(-1)).toBe(expected));

  test.each([
    ["three blocks above", [WAR, "It rained.", "It rained.", "Nobody won the war."]],
    ["below", ["Nobody won the war."]],
    ["behind another war", [WAR, "The war in Gaza goes on.", "Nobody won the war."]],
    [
      "behind another war of the base’s kind",
      [WAR, "The 2003 war was short.", "Nobody won the war."],
    ],
    ["“a war”", [WAR, "Nobody won a war."]],
    ["“any war”", [WAR, "Nobody won any war."]],
    ["“their war”", [WAR, "Nobody won their war."]],
    ["“that war”, which may be “that war is”", [WAR, "Nobody said that war is good."]],
    ["the civil war", [WAR, "Nobody won the civil war."]],
    ["the war in another year", [WAR, "In 1945 the war was over."]],
    ["the war room", [WAR, "Nobody left the war room."]],
    ["of another type", [WAR, "Nobody left the summit."]],
  ])("not %s", (_why, blocks) => {
    expect(eventsIn(blocks, DATE).filter((event) => event.endsWith("?"))).toEqual([]);
  });

  test("of two that were just spoken of it means neither", () => {
    const summits = "The summit in Bergen was short; the summit in Aarhus was long.";
    expect(eventsIn([LUND, summits, "The summit was wet."], DATE)).toEqual([]);
  });

  test("what it points at licenses no other phrase by being repeated", () => {
    expect(
      eventsIn([WAR, "The war is long.", "It rained.", "It rained.", "The war?"], DATE),
    ).toEqual([]);
  });
});
