import { fitOfTitle } from "../names/office.ts";
import type { Candidate, Reading, Why } from "../recognition.ts";
import { tuning } from "../tuning.ts";
import {
  isBefore,
  lastBefore,
  onlyBearerOfTitle,
  type PageReading,
  type Place,
} from "./page-reading.ts";

/** Whom a bare surname means and why; several readings where the page leaves it open. */
export interface Bearer {
  readonly readings: readonly Reading[];
  readonly why: Why;
}

/**
 * A bare surname has to be earned: by a title that its bearer held, by the full name anywhere on
 * the page, by companions, or, for the prominent alone, by nothing speaking against it.
 */
export function chooseBearer(
  candidate: Candidate,
  surnames: readonly Reading[],
  block: number,
  page: PageReading,
): Bearer | undefined {
  const possible = surnames.filter((reading) => !isContradicted(candidate, reading, page));
  if (possible.length === 0) return undefined;
  const titled = onlyBearerOfTitle(candidate, page.profiles, page.articleDays);
  const byTitle = possible.filter(({ id }) => id === titled);
  if (byTitle.length > 0) return { readings: byTitle, why: "title" };

  const licensed = possible.filter(
    ({ id }) =>
      page.certain.has(id) && !isSomebodyElse(id, { block, start: candidate.start }, page),
  );
  if (licensed.length > 0) {
    return {
      readings: amongLicensed(licensed, possible, candidate, block, page),
      why: "surname-licensed",
    };
  }
  // A word that is only nearly a surname is not taken for one without its bearer on the page.
  if (candidate.how === "fuzzy") return undefined;
  const accompanied = possible.filter(({ id }) => hasCompanions(id, page));
  if (accompanied.length === 1) return { readings: accompanied, why: "companions" };
  const prominent = possible.filter(
    ({ id }) => isProminent(id, page) && !page.othersBySurname.has(id) && !page.commonWords.has(id),
  );
  return prominent.length === 1 ? { readings: prominent, why: "surname-alone" } : undefined;
}

function isContradicted({ title }: Candidate, { id }: Reading, page: PageReading): boolean {
  const profile = page.profiles.get(id);
  if (!title || !profile) return false;
  return fitOfTitle(title, profile, page.articleDays) === "contradicts";
}

/**
 * The surname of a prominent bearer means that bearer, unless the page names only another one in
 * full: then it stays open. Among others the nearest full name above in the same block decides.
 */
function amongLicensed(
  licensed: readonly Reading[],
  possible: readonly Reading[],
  { start }: Candidate,
  block: number,
  page: PageReading,
): readonly Reading[] {
  const prominent = licensed.filter(({ id }) => isProminent(id, page));
  if (prominent.length === 1) return prominent;
  if (licensed.length === 1) {
    const rivals = possible.filter(({ id }) => isProminent(id, page));
    return [...licensed, ...rivals];
  }
  const lastPlace = ({ id }: Reading) => {
    const last = lastBefore(page.namedAt.get(id), { block, start });
    return last?.block === block ? last.start : -1;
  };
  const nearest = Math.max(...licensed.map(lastPlace));
  return nearest < 0 ? licensed : licensed.filter((reading) => lastPlace(reading) === nearest);
}

/**
 * Where the full name last read before the surname is somebody else's ("Bill Clinton"), that one is
 * meant. A prominent bearer stays the one whom the bare surname means.
 */
function isSomebodyElse(id: string, at: Place, page: PageReading): boolean {
  const other = lastBefore(page.othersBySurname.get(id), at);
  if (!other || isProminent(id, page)) return false;
  const own = lastBefore(page.namedAt.get(id), at);
  return !own || isBefore(own, other);
}

function isProminent(id: string, page: PageReading): boolean {
  return page.profiles.get(id)?.prominent ?? false;
}

/** Related people who are certain on the page; somebody else of the same surname undoes them. */
function hasCompanions(id: string, page: PageReading): boolean {
  if (page.othersBySurname.has(id)) return false;
  const related = page.profiles.get(id)?.related ?? [];
  const people = related.filter(
    (other) => page.certain.has(other) && page.profiles.get(other)?.kind === "person",
  );
  return people.length >= tuning.companions;
}
