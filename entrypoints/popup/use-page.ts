import { useCallback, useEffect, useState } from "preact/hooks";
import type { PageStatus, PopupServices } from "./services.ts";
import { tuning } from "./tuning.ts";

/** The page as the popup knows it, and what the reader can do to it. */
export interface Page {
  readonly status: PageStatus;
  /** What went wrong with the last switch or start, in words. */
  readonly problem: string | undefined;
  switchSite(host: string, on: boolean): void;
  startHere(): void;
}

/** Asks the page, and asks again while the popup is open, since a page is read in slices. */
export function usePage(services: PopupServices): Page {
  const [status, setStatus] = useState<PageStatus>({ kind: "asking" });
  const [problem, setProblem] = useState<string>();

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      const answer = await services.askPage();
      if (isOver) return;
      // A failed start has shown more than an unanswered question can.
      setStatus((known) =>
        known.kind === "cannot-run" && answer.kind !== "report" ? known : answer,
      );
      timer = setTimeout(ask, tuning.pageRefresh);
    };
    void ask();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [services]);

  const switchSite = useCallback(
    async (host: string, on: boolean) => {
      try {
        await services.setSite(host, on);
        setProblem(undefined);
      } catch {
        setProblem("The browser could not store this. Is the disk full?");
      }
      setStatus(await services.askPage());
    },
    [services],
  );
  const startHere = useCallback(async () => setStatus(await services.startHere()), [services]);
  return { status, problem, switchSite, startHere };
}
