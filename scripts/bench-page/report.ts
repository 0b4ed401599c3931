import { type Cell, table } from "../bench/table.ts";
import { BUDGETS, type Figures } from "./budgets.ts";

/** One line a page. */
export function reportPages(all: readonly Figures[]): string {
  const headings = [
    ...["page", "marks", "first warm ms", "first cold ms", "work ms", "CPU ms", "longest task ms"],
    ...["heap MB", "card late ms", "frames", "mark.js ms", "mark.js CPU ms", "Fuse.js ms"],
  ];
  const rows = all.map((it): Cell[] => [
    ...[it.page, it.marks, it.firstWarmMs, it.firstColdMs, it.workMs, it.cpuMs, it.longestTaskMs],
    ...[it.heapMb, it.cardLateMs, it.cardFrames, it.markJsMs, it.markJsCpuMs, it.fuseMs],
  ]);
  return table(headings, rows);
}

/** The budgets of the pages that were measured, and whether this run kept them. */
export function reportBudgets(all: readonly Figures[]): { text: string; areKept: boolean } {
  let areKept = true;
  const rows = BUDGETS.flatMap(({ what, page, of, limit, isFloor }) => {
    const figures = all.find((it) => it.page === page);
    const value = figures && of(figures);
    if (value === undefined) return [];
    const isKept = isFloor ? value >= limit : value <= limit;
    areKept &&= isKept;
    return [[what, page, isFloor ? `≥ ${limit}` : `≤ ${limit}`, value, isKept ? "kept" : "BROKEN"]];
  });
  return { text: table(["what", "page", "budget", "here", ""], rows), areKept };
}
