import { type DaySpan, daySpan } from "../../data/dates.ts";
import type { Entity, EntityKind, Event, Fact } from "../../data/schema.ts";

/** How a claim stands: its own status, or what somebody has answered to it. */
export const CLAIM_STATUSES = [
  "confirmed",
  "reported",
  "alleged",
  "opinion",
  "denied",
  "disputed",
] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

/** What a reader wants to see only; absent means all. Status, source and years have to meet in one fact. */
export interface RecordFilter {
  readonly kind?: EntityKind;
  readonly status?: ClaimStatus;
  /** Id of a source that the fact cites. */
  readonly source?: string;
  /** First and last year, both included. */
  readonly fromYear?: number;
  readonly toYear?: number;
}

/** Whether a record passes. A year is also that of the event itself, where nothing is asked of a fact. */
export function passes(entity: Entity, filter: RecordFilter): boolean {
  if (filter.kind !== undefined && entity.kind !== filter.kind) return false;
  if (!asksOfFacts(filter)) return true;
  if (entity.facts.some((fact) => factPasses(fact, filter))) return true;
  const asksForYearsOnly = filter.status === undefined && filter.source === undefined;
  return asksForYearsOnly && entity.kind === "event" && isInYears(spanOf(entity), filter);
}

export function asksOfFacts({ status, source, fromYear, toYear }: RecordFilter): boolean {
  return [status, source, fromYear, toYear].some((wanted) => wanted !== undefined);
}

export function factPasses(fact: Fact, filter: RecordFilter): boolean {
  const { status, source } = filter;
  if (status !== undefined && !hasStatus(fact, status)) return false;
  if (source !== undefined && !fact.sources.some((ref) => ref.source === source)) return false;
  return isInYears(fact.date === undefined ? undefined : daySpan(fact.date), filter);
}

/** "Denied" and "disputed" are answers, "alleged" stays what a denied claim is. */
function hasStatus({ status, answers = [] }: Fact, wanted: ClaimStatus): boolean {
  if (wanted === "denied") return answers.some(({ says }) => says === "denies");
  if (wanted === "disputed") return answers.some(({ says }) => says === "disputes");
  return status === wanted;
}

/** The days of an event; nothing where neither end is known. */
function spanOf({ startDate, endDate = startDate }: Event): DaySpan | undefined {
  if (startDate === undefined && (endDate === undefined || endDate === "..")) return undefined;
  return daySpan(`${startDate ?? ".."}/${endDate}`);
}

/** Undated things are in no year. */
function isInYears(span: DaySpan | undefined, { fromYear, toYear }: RecordFilter): boolean {
  if (fromYear === undefined && toYear === undefined) return true;
  if (span === undefined) return false;
  const [first, last] = [yearOf(span.first), yearOf(span.last)];
  const startsInTime = toYear === undefined || first === undefined || first <= toYear;
  const endsInTime = fromYear === undefined || last === undefined || last >= fromYear;
  return startsInTime && endsInTime;
}

const yearOf = (day: string | null) => (day === null ? undefined : Number(day.slice(0, 4)));
