import type { OpenName, PageReport, PageSubject } from "../../contract/messages.ts";
import type { FrameReport } from "../../contract/page-report.ts";

/**
 * The report of a page with what its frames have found added. The headline is that of the page at the
 * top: what is the headline of a frame is a teaser or an advertisement there.
 */
export function mergeReports(top: PageReport, frames: readonly FrameReport[]): PageReport {
  const reports = [top, ...partsOn(frames).map(({ report }) => withoutPlaces(report))];
  return {
    ...top,
    subjects: merged(
      reports.flatMap((report) => report.subjects),
      ({ id }) => id,
      addSubjects,
    ).sort((a, b) => b.count - a.count),
    open: merged(
      reports.flatMap((report) => report.open),
      openKey,
      addOpen,
    ),
    marks: reports.reduce((sum, { marks }) => sum + marks, 0),
  };
}

/** The frames that are on: one that is off has nothing that could be gone to. */
export function partsOn(frames: readonly FrameReport[]): readonly FrameReport[] {
  return frames.filter(({ report }) => report.on);
}

/** Names an open name by whom it may mean, in the order of the page's own ids. */
export function openKey({ candidates }: OpenName): string {
  return candidates.map(({ id }) => id).join(" ");
}

function withoutPlaces(report: PageReport): PageReport {
  const subjects = report.subjects.map(({ headline: _, lead: __, ...subject }) => subject);
  return { ...report, subjects };
}

function addSubjects(a: PageSubject, b: PageSubject): PageSubject {
  const uncertain = (a.uncertain ?? 0) + (b.uncertain ?? 0);
  return { ...a, count: a.count + b.count, ...(uncertain > 0 && { uncertain }) };
}

const addOpen = (a: OpenName, b: OpenName): OpenName => ({ ...a, count: a.count + b.count });

function merged<T>(all: readonly T[], keyOf: (item: T) => string, add: (a: T, b: T) => T): T[] {
  const known = new Map<string, T>();
  for (const item of all) {
    const before = known.get(keyOf(item));
    known.set(keyOf(item), before === undefined ? item : add(before, item));
  }
  return [...known.values()];
}
