import { type DaySpan, daySpan, isLater, overlaps } from "../data/dates.ts";
import type { Person, Role } from "../data/schema.ts";
import { formatDate, formatMonth, formatWhen } from "./format-date.ts";
import { limits } from "./limits.ts";

/** One role as a card writes it; `when` is left out where it repeats the line before. */
export interface RoleLine {
  readonly title: string;
  /** True where the role had ended by then, and nothing has followed it. */
  readonly isFormer?: true;
  readonly when?: string;
}

export interface RolesView {
  /** The roles of the article's day, or the latest known ones where it has none. */
  readonly lines: readonly RoleLine[];
  /** What has become of them since, where that says anything. */
  readonly now?: string;
}

/** Who the person was on the article's day (an EDTF date or interval), and who they are now. */
export function rolesOn(person: Person, articleDate?: string): RolesView {
  const today = daySpan(person.checked);
  const latest = linesOf(person, today, (role) => asOf(role, person));
  if (articleDate === undefined) return { lines: latest, ...life(person) };

  const article = daySpan(articleDate);
  const isVouchedFor = (role: Role) => !isLater(article, daySpan(lastSeen(role, person)));
  const lines = linesOf(person, article, (role) =>
    isVouchedFor(role) ? formatWhen(articleDate) : asOf(role, person),
  );
  const then = held(person, article);
  const isLatest = isLater(article, today) || (then.length > 0 && !then.some(isVouchedFor));
  return { lines, ...(isLatest ? life(person) : sinceThen(person, then, held(person, today))) };
}

/** The roles held at some time of the span; several where they overlap. */
function held(person: Person, span: DaySpan): readonly Role[] {
  if (person.deathDate && isLater(span, daySpan(person.deathDate))) return [];
  return person.roles.filter((role) => overlaps(spanOf(role), span));
}

/**
 * The days on which a role is known to have been held. An open role goes on; where its start or its
 * end is not known, the day on which it was seen to hold is all that vouches for it.
 */
function spanOf({ from, to, asOf, ended }: Role): DaySpan {
  const start = from ?? asOf ?? to;
  const end = to ?? (ended ? (asOf ?? from) : undefined);
  return {
    first: start === undefined ? null : daySpan(start).first,
    last: end === undefined ? null : daySpan(end).last,
  };
}

function linesOf(
  person: Person,
  span: DaySpan,
  whenHeld: (role: Role) => string | undefined,
): readonly RoleLine[] {
  const roles = held(person, span);
  if (roles.length === 0) return lastBefore(person, span).map(formerLine);
  const lines = roles.map((role) => ({ title: role.title, when: whenHeld(role) }));
  return lines.map(({ title, when }, i) =>
    when === undefined || when === lines[i + 1]?.when ? { title } : { title, when },
  );
}

/** The roles that ended last before the span began; more than the limit only if on the same day. */
function lastBefore(person: Person, span: DaySpan): readonly Role[] {
  const endOf = (role: Role) => spanOf(role).last ?? "";
  const over = person.roles
    .filter((role) => isLater(span, spanOf(role)))
    .toSorted((a, b) => endOf(b).localeCompare(endOf(a)));
  const earliest = over.slice(0, limits.formerRoles).map(endOf).at(-1);
  return over.filter((role) => earliest !== undefined && endOf(role) >= earliest);
}

function formerLine({ title, from, to }: Role): RoleLine {
  if (from === undefined && to === undefined) return { title, isFormer: true };
  const when =
    to === undefined ? `from ${formatDate(from ?? "")}` : formatDate(`${from ?? ".."}/${to}`);
  return { title, isFormer: true, when };
}

function asOf(role: Role, person: Person): string | undefined {
  return role.to === undefined ? `as of ${formatMonth(role.asOf ?? person.checked)}` : undefined;
}

/** The last day or month on which the role is known to have been held. */
function lastSeen({ to, asOf }: Role, { checked }: Person): string {
  return to ?? asOf ?? checked;
}

function sinceThen(person: Person, then: readonly Role[], now: readonly Role[]) {
  if (now.length > 0) {
    const titles = now.map(({ title }) => title).join("; ");
    const same = titles === then.map(({ title }) => title).join("; ");
    // Several roles are vouched for together only up to the day on which the first was last seen.
    const [seen] = now.map((role) => lastSeen(role, person)).sort();
    const when = seen === undefined ? "" : ` (as of ${formatMonth(seen)})`;
    return { now: `Now: ${same ? "the same" : titles}${when}` };
  }
  if (person.deathDate) return life(person);
  const ends = then.map(({ to }) => to ?? "").sort();
  const end = ends.at(-1);
  if (end === undefined) return {};
  return { now: end === "" ? "No longer held" : `Held until ${formatDate(end)}` };
}

function life({ deathDate }: Person): { now?: string } {
  return deathDate ? { now: `Died ${formatDate(deathDate)}` } : {};
}
