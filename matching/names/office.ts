import { type DaySpan, daySpan, overlaps } from "../../data/dates.ts";
import type { Profile, TitleBefore } from "../recognition.ts";
import type { Calling } from "./words-around.ts";

type RoleDates = Profile["roles"][number];

/** What a title before a surname says of a bearer. */
export type TitleFit =
  /** The bearer held the office on the article's date, or before it where the title says so. */
  | "fits"
  /** The bearer never held it, has another calling or gender: somebody else is meant. */
  | "contradicts"
  /** It tells nothing. */
  | "silent";

/** Words that may stand before the office in a role's title. */
const BEFORE_OFFICE = "(?:\\d+(?:st|nd|rd|th)|us|u\\.s\\.|acting|interim|former|[a-z]+ian)";

/** Words of a role by which its bearer has a calling: "Dr. Biden" is not the president. */
const ROLES_OF: Readonly<Record<Calling, RegExp>> = {
  learning:
    /\b(?:dr|doctor|physician|surgeon|psychiatrist|psychologist|dentist|professor|lecturer|fellow|scholar|academic|scientist|researcher|historian|economist|engineer|philosopher|theologian|\w*ologist|physicist|chemist|mathematician)\b/i,
  court: /\b(?:judge|justice|magistrate|jurist)\b/i,
  church: /\b(?:pastor|priest|preacher|minister|reverend|bishop|archbishop|cardinal|church)\b/i,
  police: /\b(?:police|officer|detective|sheriff|inspector|constable)\b/i,
  sport: /\b(?:coach|manager|trainer)\b/i,
};

/** Judges a title by the roles of a person; without an article date any day counts. */
export function fitOfTitle(
  title: TitleBefore,
  person: Profile,
  articleDays: DaySpan | undefined,
): TitleFit {
  if (title.gender && person.gender && title.gender !== person.gender) return "contradicts";
  const { office, calling } = title;
  if (person.roles.length === 0) return "silent";
  if (calling && !person.roles.some((role) => ROLES_OF[calling].test(role.title))) {
    return "contradicts";
  }
  if (!office) return "silent";
  const held = person.roles.filter((role) => namesOffice(role.title, office));
  if (held.length === 0) return "contradicts";
  if (!articleDays) return "fits";
  return held.some((role) => isTimely(role, title.former, articleDays)) ? "fits" : "silent";
}

function namesOffice(roleTitle: string, office: string): boolean {
  const pattern = new RegExp(`^(?:${BEFORE_OFFICE} )*${office}(?![\\w-])`, "i");
  return pattern.test(roleTitle);
}

function isTimely(role: RoleDates, former: boolean, articleDays: DaySpan): boolean {
  const days = daySpan(`${role.from ?? ".."}/${role.to ?? ".."}`);
  if (!former) return overlaps(days, articleDays);
  return days.last !== null && articleDays.last !== null && days.last < articleDays.last;
}
