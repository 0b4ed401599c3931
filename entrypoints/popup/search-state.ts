import { formatCount } from "../../components/page-words.ts";
import type { EntityKind } from "../../data/schema.ts";
import {
  CLAIM_STATUSES,
  type ClaimStatus,
  type RecordFilter,
} from "../../matching/search/filter-records.ts";

/** What the reader is looking for, as it stands in the fields; kept while a record is open. */
export interface Search {
  readonly query: string;
  readonly kind?: EntityKind | undefined;
  readonly status?: ClaimStatus | undefined;
  readonly source?: string | undefined;
  /** As typed; not yet a year while it is being typed. */
  readonly fromYear?: string | undefined;
  readonly toYear?: string | undefined;
}

export const STATUS_NAMES: Readonly<Record<ClaimStatus, string>> = {
  confirmed: "Confirmed",
  reported: "Reported",
  alleged: "Alleged",
  opinion: "Opinion",
  denied: "Denied by somebody",
  disputed: "Disputed by somebody",
};

export const isClaimStatus = (text: string): text is ClaimStatus =>
  CLAIM_STATUSES.some((status) => status === text);

/** The filter that the fields say; a year that is not one yet is left out. */
export function filterOf({ kind, status, source, fromYear, toYear }: Search): RecordFilter {
  const [from, to] = [yearOf(fromYear), yearOf(toYear)];
  return {
    ...(kind && { kind }),
    ...(status && { status }),
    ...(source && { source }),
    ...(from !== undefined && { fromYear: from }),
    ...(to !== undefined && { toYear: to }),
  };
}

/** The search without all that narrows it but the words. */
export const withoutFilters = ({ query }: Search): Search => ({ query });

/** How many of the fields below "Filters" are in use. */
export function filtersInUse(search: Search): number {
  const { kind: _, ...filter } = filterOf(search);
  const hasYears = filter.fromYear !== undefined || filter.toYear !== undefined;
  return [filter.status, filter.source, hasYears || undefined].filter((each) => each !== undefined)
    .length;
}

/** What is wrong with the years, in words. */
export function yearsProblem({ fromYear = "", toYear = "" }: Search): string | undefined {
  if ([fromYear, toYear].some((text) => text.trim() !== "" && yearOf(text) === undefined)) {
    return "A year has four digits.";
  }
  const [from, to] = [yearOf(fromYear), yearOf(toYear)];
  return from !== undefined && to !== undefined && from > to
    ? `No year lies between ${from} and ${to}.`
    : undefined;
}

function yearOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*\d{4}\s*$/.test(text) ? Number(text) : undefined;
}

/** "12 records, best first". */
export function describeFound(total: number, { query }: Search): string {
  const records = total === 1 ? "1 record" : `${formatCount(total)} records`;
  return query.trim() ? `${records}, best first` : `${records}, by name`;
}

/** Characters of a query that a sentence repeats; a pasted page would push all else away. */
const QUOTED_CHARACTERS = 40;

export function describeNothing(search: Search): string {
  const sought = search.query.trim();
  if (sought === "") return "No record passes the filters.";
  const quoted =
    sought.length > QUOTED_CHARACTERS ? `${sought.slice(0, QUOTED_CHARACTERS)}…` : sought;
  return `Nothing found for “${quoted}”.`;
}
