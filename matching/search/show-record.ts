import type { Entity } from "../../data/schema.ts";
import { searchTuning } from "../tuning.ts";
import { asksOfFacts, factPasses, type RecordFilter } from "./filter-records.ts";
import {
  excerpt,
  type MarkedText,
  type MarkedWords,
  markLetters,
  type Sought,
} from "./mark-letters.ts";
import type { Field } from "./search-index.ts";

/** A record that answers a query, with the letters that do. */
export interface FoundRecord {
  readonly entity: Entity;
  readonly name: MarkedText;
  /** A line that says why it was found, or else what it is. */
  readonly note: MarkedText;
  readonly noteFrom: Exclude<Field, "name">;
}

/**
 * Chooses the line that tells most of what the name does not: an alias, the description or a fact.
 * Where the filter asks something of facts, it is one that passes.
 */
export function showRecord(
  entity: Entity,
  sought: readonly Sought[],
  filter: RecordFilter,
): FoundRecord {
  const name = markLetters(entity.name, sought, true);
  const description = { from: "description", line: markLetters(entity.description, sought, false) };
  const isWhole = name.found === sought.length;
  const asked = asksOfFacts(filter);
  if (isWhole && !asked) return found(entity, name, description as Line);
  const facts = entity.facts
    .filter((fact) => !asked || factPasses(fact, filter))
    .map(({ text }): Line => ({ from: "fact", line: markLetters(text, sought, false) }));
  const aliases = entity.aliases.map(
    ({ text }): Line => ({ from: "alias", line: markLetters(text, sought, true) }),
  );
  const lines = asked && facts.length > 0 ? facts : [...aliases, description as Line, ...facts];
  const best = lines.reduce(
    (a, b) => (b.line.found > a.line.found ? b : a),
    fallback(lines, description as Line),
  );
  return found(entity, name, best);
}

interface Line {
  readonly from: FoundRecord["noteFrom"];
  readonly line: MarkedWords;
}

/** Without any word in it, an alias says nothing; the description does. */
function fallback(lines: readonly Line[], description: Line): Line {
  return lines.includes(description) ? description : (lines[0] ?? description);
}

function found(entity: Entity, name: MarkedText, { from, line }: Line): FoundRecord {
  const { seenCharacters, excerptBefore } = searchTuning;
  return {
    entity,
    name: { text: name.text, marks: name.marks },
    note:
      from === "fact"
        ? excerpt(line, seenCharacters, excerptBefore)
        : { text: line.text, marks: line.marks },
    noteFrom: from,
  };
}
