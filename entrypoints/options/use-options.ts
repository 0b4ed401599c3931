import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { OptionsState } from "../../contract/options-questions.ts";
import type { OptionsServices } from "./services.ts";

/** What the page shows, and how what the reader does to it goes. */
export interface Options {
  readonly state: OptionsState | undefined;
  /** Why the last thing asked for was not done. */
  readonly problem: string | undefined;
  /** Does something and shows what came of it; `shown` is what it looks like until then. */
  run(work: () => Promise<void>, shown?: (before: OptionsState) => OptionsState): void;
}

const FULL = "The browser has no room left to store this. Nothing was changed.";
const FAILED = "The browser could not remember this. Nothing was changed.";
const UNREAD = "Sidelight does not answer. Reload this page to try again.";

export function useOptions(services: OptionsServices): Options {
  const [state, setState] = useState<OptionsState>();
  const [problem, setProblem] = useState<string>();

  const under = useRef({ way: 0, questions: 0 });

  // What was asked before a change shows the page as it was, and is worth nothing once it arrives.
  const look = useCallback(async () => {
    const question = ++under.current.questions;
    const isOvertaken = () => under.current.way > 0 || question !== under.current.questions;
    try {
      const found = await services.state();
      if (!isOvertaken()) setState(found);
    } catch {
      if (!isOvertaken()) setProblem(UNREAD);
    }
  }, [services]);
  useEffect(() => {
    void look();
    return services.onStored(() => void look());
  }, [look]);

  return {
    state,
    problem,
    run(work, shown) {
      setProblem(undefined);
      if (shown) setState((before) => before && shown(before));
      under.current.way++;
      work()
        .catch((error: unknown) => setProblem(isFull(error) ? FULL : FAILED))
        .finally(() => {
          under.current.way--;
          return look();
        });
    },
  };
}

/** Browsers say it in words alone. */
const isFull = (error: unknown) =>
  error instanceof Error && /quota|space|full/i.test(error.message);
