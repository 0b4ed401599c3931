import { useCallback, useEffect, useRef, useState } from "preact/hooks";
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
  const under = useRef({ way: 0, questions: 0 });

  // What was asked before a change shows the page as it was: the switch would jump back for a moment,
  // and a press in that moment would do the opposite of what was meant.
  const look = useCallback(async () => {
    const question = ++under.current.questions;
    const answer = await askBoth(services);
    const isOvertaken = under.current.way > 0 || question !== under.current.questions;
    return isOvertaken ? undefined : answer;
  }, [services]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      const answer = await look();
      if (isOver) return;
      if (answer) setKnown((before) => following(before, answer));
      timer = setTimeout(ask, tuning.pageRefresh);
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [look]);

  const during = async <T>(work: () => Promise<T>): Promise<T> => {
    under.current.way++;
    try {
      return await work();
    } finally {
      under.current.way--;
    }
  };
  const change = useCallback(
    async (make: () => Promise<void>) => {
      try {
        await during(make);
        setProblem(undefined);
      } catch {
        setProblem("The browser could not store this. Is the disk full?");
      }
      const answer = await look();
      if (answer) setKnown(answer);
    },
    [look],
  );
  const start = useCallback(
    async (by: () => Promise<PageStatus>) => {
      const status = await during(by);
      const answer = await look();
      setKnown((before) => ({ ...(answer ?? before), status }));
    },
    [look],
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
