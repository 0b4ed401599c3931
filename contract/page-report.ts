import { type PageReport, sendMessage } from "./messages.ts";

const TOP_FRAME = 0;

/** What the page in one frame of a tab reports; the page at the top is in frame 0. */
export interface FrameReport {
  readonly frame: number;
  readonly report: PageReport;
}

/** What the page at the top of a tab has found; rejects where no script of ours answers. */
export const reportOfTop = (tabId: number): Promise<PageReport> => reportOf(tabId, TOP_FRAME);

/** The same, and what the frames within have found that are on: the others have nothing to report. */
export async function reportsOfTab(
  tabId: number,
): Promise<{ readonly top: FrameReport; readonly within: readonly FrameReport[] }> {
  const report = await reportOfTop(tabId);
  const asked = (report.frames ?? []).map(async (frame) => ({
    ...{ frame, report: await reportOf(tabId, frame) },
  }));
  // A frame that is gone by now has nothing to report either.
  const answers = await Promise.allSettled(asked);
  const within = answers.flatMap((each) => (each.status === "fulfilled" ? each.value : []));
  return {
    top: { frame: TOP_FRAME, report },
    within: within.filter((each) => each.report.on),
  };
}

const reportOf = (tabId: number, frameId: number) =>
  sendMessage("pageReport", undefined, { tabId, frameId });
