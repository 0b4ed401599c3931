import { readFileSync } from "node:fs";
import { recordFile } from "../../data/problems.ts";
import type { Entity, FactBase } from "../../data/schema.ts";
import { OFFICIAL_NAMES } from "./official-names.ts";
import { indexArticle, SHARED_WORDS_MIN, sharedRuns } from "./overlap.ts";
import { textsOf } from "./record-texts.ts";
import { counted } from "./report.ts";

interface Line {
  readonly isExempt: boolean;
  readonly text: string;
}

/** What the base's texts share with plain-text articles, and what of it is exempt and why. */
export function overlapReport(
  base: FactBase,
  articles: readonly string[],
): { text: string; isShared: boolean } {
  const names = exemptNames(base);
  const lines = articles.flatMap((article) => {
    const index = indexArticle(readFileSync(article, "utf8"));
    return base.entities.flatMap((entity) =>
      textsOf(entity).flatMap(({ field, text }) =>
        sharedRuns(text, index, names).map(({ words, paragraph, exemptFor }): Line => {
          const place = `${recordFile(entity)}: ${field} "${words}" (${article}, paragraph ${paragraph})`;
          const isExempt = exemptFor.length > 0;
          return { isExempt, text: isExempt ? `${place}: ${exemptFor.join("; ")}` : place };
        }),
      ),
    );
  });
  const shared = lines.filter(({ isExempt }) => !isExempt);
  const text = [
    ...section("Shared", shared),
    ...section(
      "Exempt, for the names in them",
      lines.filter(({ isExempt }) => isExempt),
    ),
    `${counted(shared.length, "run")} of ${SHARED_WORDS_MIN} words or more shared.\n`,
  ].join("\n");
  return { text, isShared: shared.length > 0 };
}

function section(title: string, lines: readonly Line[]): string[] {
  if (lines.length === 0) return [];
  return [`${title}:`, ...lines.map(({ text }) => `  ${text}`), ""];
}

/** Names of entities, offices, publishers and titles of works: they can be written in one way only. */
function exemptNames({ entities, sources }: FactBase): string[] {
  return [
    ...OFFICIAL_NAMES,
    ...entities.flatMap(namesOf),
    ...sources.flatMap(({ title, publisher }) => [title, publisher].flatMap((name) => name ?? [])),
  ];
}

function namesOf(entity: Entity): string[] {
  const roles = entity.kind === "person" ? entity.roles.map(({ title }) => title) : [];
  const aliases = entity.aliases.filter(({ use }) => use === "alone").map(({ text }) => text);
  return [entity.name, ...aliases, ...roles];
}
