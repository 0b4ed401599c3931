import { daySpan, isLater, overlaps } from "../../data/dates.ts";
import type { Entity, Role } from "../../data/schema.ts";
import { fold } from "../../matching/words/fold.ts";
import type { Finding } from "./desk.ts";

/** Roles whose days contradict each other, or leave open whether the role is held. */
export function oddRoles(entity: Entity): Finding[] {
  if (entity.kind === "event") return [];
  return entity.roles.flatMap((role, r) => [
    ...oddDays(role, `roles.${r}`),
    ...heldTwice(role, entity.roles.slice(0, r), `roles.${r}`),
  ]);
}

function oddDays({ from, to, asOf, ended }: Role, field: string): Finding[] {
  const findings: Finding[] = [];
  if (to && asOf) findings.push({ field: `${field}.asOf`, reason: "is for roles without an end" });
  if (to && ended) findings.push({ field: `${field}.ended`, reason: "is for ends not known" });
  if (!to && !asOf && !ended) {
    findings.push({ field, reason: 'has neither "to" nor "asOf": is it still held?' });
  }
  if (from && asOf && isLater(daySpan(from), daySpan(asOf))) {
    findings.push({ field: `${field}.asOf`, reason: `is before the role began (${from})` });
  }
  return findings;
}

/** One may leave an office and come back on the same day, but not hold it twice. */
function heldTwice(role: Role, earlier: readonly Role[], field: string): Finding[] {
  const rival = earlier.find(
    (other) => fold(other.title) === fold(role.title) && overlaps(inner(role), inner(other)),
  );
  return rival ? [{ field, reason: `holds "${role.title}" twice at the same time` }] : [];
}

/** The days of a role but the last, on which the next may begin. */
function inner({ from = "..", to = ".." }: Role) {
  const { first, last } = daySpan(`${from}/${to}`);
  if (last === null || first === null || last <= first) return { first, last };
  const eve = new Date(`${last}T00:00:00Z`);
  eve.setUTCDate(eve.getUTCDate() - 1);
  return { first, last: eve.toISOString().slice(0, 10) };
}
