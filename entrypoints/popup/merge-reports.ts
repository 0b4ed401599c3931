import type { PageReport, PageSubject } from "../../contract/messages.ts";

/** The report of a page with what its frames have found added, the most mentioned first. */
export function mergeReports(top: PageReport, frames: readonly PageReport[]): PageReport {
  const reports = [top, ...frames.filter(({ on }) => on)];
  const subjects = new Map<string, PageSubject>();
  for (const subject of reports.flatMap((report) => report.subjects)) {
    const before = subjects.get(subject.id)?.count ?? 0;
    subjects.set(subject.id, { ...subject, count: before + subject.count });
  }
  return {
    ...top,
    subjects: [...subjects.values()].sort((a, b) => b.count - a.count),
    openCount: reports.reduce((sum, { openCount }) => sum + openCount, 0),
  };
}
