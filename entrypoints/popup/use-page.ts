import { useCallback, useEffect, useState } from "preact/hooks";
import type { SiteStanding } from "../../contract/site-rules/site-questions.ts";
import type { PageStatus, PopupServices } from "./services.ts";
import { tuning } from "./tuning.ts";

/** The page as the popup knows it, and what the reader can do to it. */
export interface Page {
  readonly status: PageStatus;
  /** How Sidelight stands there; absent while that is not known. */
  readonly standing: SiteStanding | undefined;
  /** What went wrong with the last change, in words. */
  readonly problem: string | undefined;
  /** Has a change made, and shows what the page then says. */
  change(make: () => Promise<void>): Promise<void>;
  /** Starts the page by a way that may not lead there. */
  start(by: () => Promise<PageStatus>): Promise<void>;
}

interface Known {
  readonly status: PageStatus;
  readonly standing?: SiteStanding | undefined;
}

/** Asks the page, and asks again while the popup is open, since a page is read in slices. */
export function usePage(services: PopupServices): Page {
  const [known, setKnown] = useState<Known>({ status: { kind: "asking" } });
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      const answer = await askBoth(services);
      if (isOver) return;
      setKnown((before) => following(before, answer));
      timer = setTimeout(ask, tuning.pageRefresh);
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [services]);

  const change = useCallback(
    async (make: () => Promise<void>) => {
      try {
        await make();
        setProblem(undefined);
      } catch {
        setProblem("The browser could not store this. Is the disk full?");
      }
      setKnown(await askBoth(services));
    },
    [services],
  );
  const start = useCallback(
    async (by: () => Promise<PageStatus>) => {
      const status = await by();
      setKnown({ ...(await askBoth(services)), status });
    },
    [services],
  );
  return { ...known, standing: known.standing, problem, change, start };
}

async function askBoth(services: PopupServices): Promise<Known> {
  const [status, standing] = await Promise.all([
    services.askPage(),
    services.siteStanding().catch(() => undefined),
  ]);
  return { status, standing };
}

/** What came of a start tells more than an unanswered question can, as long as the page is the same. */
function following(before: Known, answer: Known): Known {
  const isSamePage = before.standing?.page.address === answer.standing?.page.address;
  const isOutcome = before.status.kind === "cannot-run" || before.status.kind === "allowed";
  const stays = isOutcome && answer.status.kind !== "report";
  return stays && isSamePage ? { ...answer, status: before.status } : answer;
}
