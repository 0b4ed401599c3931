import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { FrameReport } from "../../contract/page-report.ts";
import { goToNext, type MentionPlace } from "./next-mention.ts";
import type { PageStatus, PopupServices } from "./services.ts";

/** Where the reader has gone to last: the subject by its ids, and which mention; none if not shown. */
export interface Jumped {
  readonly key: string;
  readonly number?: number;
  readonly of?: number;
}

export interface Jumps {
  readonly last: Jumped | undefined;
  /** Goes to the next mention of what these ids mean. */
  go(ids: readonly string[]): void;
}

/** Goes from mention to mention on the page below. Another page in the tab begins anew. */
export function useJumps(services: PopupServices, status: PageStatus): Jumps {
  const [last, setLast] = useState<Jumped>();
  const numbers = useRef(new Map<string, number>());
  const page = status.kind === "report" ? status.report.page : "";
  const shown = useRef(page);
  useLayoutEffect(() => {
    shown.current = page;
    numbers.current.clear();
    setLast(undefined);
  }, [page]);

  const go = async (ids: readonly string[]) => {
    if (status.kind !== "report" || shown.current !== page) return;
    const key = ids.join(" ");
    const places = placesOf(status.frames, key);
    const gone = await goToNext(places, numbers.current.get(key), (frame, from) =>
      services.goToMention(frame, { ids, from }),
    );
    if (shown.current !== page) return;
    if (gone) numbers.current.set(key, gone.number);
    setLast({ key, ...gone });
  };
  // One after another: which mention is the next is known once the page has gone to the last one.
  const turn = useRef<Promise<void>>(Promise.resolve());
  const goInTurn = (ids: readonly string[]) => {
    const next = () => go(ids);
    turn.current = turn.current.then(next, next);
  };
  return { last, go: goInTurn };
}

function placesOf(frames: readonly FrameReport[], key: string): readonly MentionPlace[] {
  return frames.flatMap(({ frame, report: { subjects, open } }) => {
    const named = subjects.find(({ id }) => id === key);
    const left = open.find(({ candidates }) => candidates.map(({ id }) => id).join(" ") === key);
    const count = (named ?? left)?.count;
    return count === undefined ? [] : { frame, count };
  });
}
