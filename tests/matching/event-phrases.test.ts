import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readBase } from "../../data/read-base.ts";
import { mentionsOn } from "./mentions-of.ts";

interface Section {
  readonly title: string;
  readonly lines: readonly string[];
}

/** What stands in a file under each "## " heading. */
function sectionsOf(file: string): Section[] {
  const text = readFileSync(join(import.meta.dirname, file), "utf8");
  return text
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = "", ...lines] = section.trim().split("\n");
      return { title, lines: lines.filter((line) => line.trim() !== "") };
    });
}

const { entities } = readBase("data");
const events = new Set(entities.flatMap(({ kind, id }) => (kind === "event" ? id : [])));

/** The events of the last of some blocks. */
function eventsIn(blocks: readonly string[], date: string): string[] {
  return mentionsOn(blocks, date)
    .filter(({ block }) => block === blocks.length - 1)
    .flatMap(({ ids }) => ids.filter((id) => events.has(id)));
}

const phrases = sectionsOf("event-phrases.txt");

describe("what news say of the events of the base", () => {
  test("is tried for each of them", () => {
    expect(new Set(phrases.map(({ title }) => title.split(" ")[0]))).toEqual(events);
  });

  describe.each(phrases)("$title", ({ title, lines }) => {
    const [heading = "", page] = title.split(" | ");
    const [id, date = ""] = heading.split(" ");
    test.each(lines)("%s", (sentence) => {
      expect(eventsIn(page ? [page, sentence] : [sentence], date)).toContain(id);
    });
  });
});

const people = entities.filter(({ kind }) => kind === "person").map(({ name }) => name);

describe("what news say of other events", () => {
  describe.each(sectionsOf("event-others.txt"))("in an article of $title", ({ title, lines }) => {
    // Far above, so that no pronoun refers back to it.
    const page = [`${people.join(", ")} were in the news.`, "", "", ""];
    test.each(lines)("%s", (sentence) => {
      expect(eventsIn([...page, sentence], title)).toEqual([]);
    });
  });
});
