import { type Problem, recordFile } from "../../data/problems.ts";
import type { Entity, FactBase, Source } from "../../data/schema.ts";
import { everydayAliases, repeatedAliases, shortAliases } from "./check-aliases.ts";
import { contestedPhrases } from "./check-contested-phrases.ts";
import { factsOutOfLife, undatedFacts } from "./check-dates.ts";
import { contestedWordings, emptyWordings } from "./check-event-wordings.ts";
import { missingParagraphs } from "./check-paragraphs.ts";
import { oddRoles } from "./check-roles.ts";
import { judgingTexts } from "./check-wording.ts";

/** One thing that an editor should mend in a record. */
export type Finding = Pick<Problem, "field" | "reason">;

type RecordCheck = (entity: Entity, sources: ReadonlyMap<string, Source>) => Finding[];

const RECORD_CHECKS: readonly RecordCheck[] = [
  factlessRecord,
  undatedFacts,
  factsOutOfLife,
  oddRoles,
  missingParagraphs,
  shortAliases,
  everydayAliases,
  repeatedAliases,
  emptyWordings,
  judgingTexts,
];

/**
 * What an editor would send back in a base that builds. The checks of data/ come first: what they
 * find stops the build, and these take for granted that it is mended.
 */
export function deskProblems({ entities, sources }: FactBase): Problem[] {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const findings = entities.flatMap((entity) =>
    RECORD_CHECKS.flatMap((check) => check(entity, sourceOf)).map((finding) => ({
      file: recordFile(entity),
      ...finding,
    })),
  );
  return [...findings, ...contestedPhrases(entities), ...contestedWordings(entities)];
}

function factlessRecord({ facts }: Entity): Finding[] {
  return facts.length > 0 ? [] : [{ field: "facts", reason: "has none" }];
}
