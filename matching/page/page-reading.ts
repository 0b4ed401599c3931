import { type DaySpan, daySpan } from "../../data/dates.ts";
import { fitOfTitle } from "../names/office.ts";
import type { Candidate, Profile } from "../recognition.ts";
import type { PageFindings } from "../resolve.ts";

/** Where a candidate stands on the page. */
export interface Place {
  readonly block: number;
  readonly start: number;
}

/** What the whole page tells, gathered before any candidate is decided. */
export interface PageReading {
  readonly profiles: ReadonlyMap<string, Profile>;
  /** The days of the article's date, where it is known. */
  readonly articleDays: DaySpan | undefined;
  /** Entities that the page names in full, or by a surname behind a title that fits. */
  readonly certain: ReadonlySet<string>;
  /** Where the page names each of them so, in the order of the page. */
  readonly namedAt: ReadonlyMap<string, readonly Place[]>;
  /** Entities whose surname the page also uses as a common word. */
  readonly commonWords: ReadonlySet<string>;
  /** Where the page names somebody else of an entity's surname, in the order of the page. */
  readonly othersBySurname: ReadonlyMap<string, readonly Place[]>;
  /** Given names of entities that somebody else on the page bears; see `givenNameKey`. */
  readonly sharedGivenNames: ReadonlySet<string>;
}

/** Reads names, titles and other bearers off all candidates of a page. */
export function readPage({ blocks, profiles, articleDate }: PageFindings): PageReading {
  const articleDays = articleDate === undefined ? undefined : daySpan(articleDate);
  const certain = new Set<string>();
  const commonWords = new Set<string>();
  const namedAt = new Map<string, Place[]>();
  const othersBySurname = new Map<string, Place[]>();
  const sharedGivenNames = new Set<string>();
  blocks.forEach((candidates, block) => {
    for (const candidate of candidates) {
      const place = { block, start: candidate.start };
      for (const { id, part, given, against } of candidate.readings) {
        if (against === "common-word") commonWords.add(id);
        else if (against === "other-person") {
          if (part === "given") sharedGivenNames.add(givenNameKey(id, given));
          else push(othersBySurname, id, place);
        } else if (part === "name" && !against && candidate.readings.length === 1) {
          certain.add(id);
          push(namedAt, id, place);
        }
      }
      const titled = onlyBearerOfTitle(candidate, profiles, articleDays);
      if (titled) {
        certain.add(titled);
        push(namedAt, titled, place);
      }
    }
  });
  return {
    profiles,
    articleDays,
    certain,
    namedAt,
    commonWords,
    othersBySurname,
    sharedGivenNames,
  };
}

/** An entity with one of its given names, folded. */
export function givenNameKey(id: string, given = ""): string {
  return `${given} ${id}`;
}

/** The one person whom a title and a surname name together, as in "President Putin". */
export function onlyBearerOfTitle(
  candidate: Candidate,
  profiles: ReadonlyMap<string, Profile>,
  articleDays: DaySpan | undefined,
): string | undefined {
  const { title } = candidate;
  if (!title) return undefined;
  const fitting = candidate.readings.filter(({ id, part, against }) => {
    const profile = profiles.get(id);
    if (part !== "surname" || against || !profile) return false;
    return fitOfTitle(title, profile, articleDays) === "fits";
  });
  return fitting.length === 1 ? fitting[0]?.id : undefined;
}

/** The last of the places, which are in order, that stand before a place of the page. */
export function lastBefore(places: readonly Place[] | undefined, at: Place): Place | undefined {
  if (!places) return undefined;
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && isBefore(place, at)) low = middle + 1;
    else high = middle;
  }
  return places[low - 1];
}

export function isBefore(a: Place, b: Place): boolean {
  return a.block < b.block || (a.block === b.block && a.start < b.start);
}

function push(map: Map<string, Place[]>, id: string, place: Place): void {
  const places = map.get(id);
  if (places) places.push(place);
  else map.set(id, [place]);
}
