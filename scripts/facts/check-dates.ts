import { daySpan, isLater } from "../../data/dates.ts";
import type { Entity } from "../../data/schema.ts";
import type { Finding } from "./desk.ts";

/** Facts without a date that do not say so, and facts that say so and have one. */
export function undatedFacts({ facts }: Entity): Finding[] {
  return facts.flatMap(({ date, undated }, f) => {
    if (date && undated) return [{ field: `facts.${f}.undated`, reason: "stands beside a date" }];
    if (date || undated) return [];
    return [{ field: `facts.${f}.date`, reason: 'is missing, and nothing says "undated": true' }];
  });
}

/**
 * What a person's record dates before the birth or after the death. Events are left out: what led
 * to one belongs in its record.
 */
export function factsOutOfLife(entity: Entity): Finding[] {
  if (entity.kind === "event") return [];
  const { birthDate, deathDate, facts, roles } = entity;
  const life = daySpan(`${birthDate ?? ".."}/${deathDate ?? ".."}`);
  const dated = [
    { field: "deathDate", date: deathDate },
    ...facts.map(({ date }, f) => ({ field: `facts.${f}.date`, date })),
    ...roles.flatMap(({ from, to, asOf }, r) => [
      { field: `roles.${r}.from`, date: from },
      { field: `roles.${r}.to`, date: to },
      { field: `roles.${r}.asOf`, date: asOf },
    ]),
  ];
  return dated.flatMap(({ field, date }) => {
    if (!date) return [];
    const when = daySpan(date);
    if (isLater(life, when)) return [{ field, reason: `is before the birth (${birthDate})` }];
    if (isLater(when, life)) return [{ field, reason: `is after the death (${deathDate})` }];
    return [];
  });
}
