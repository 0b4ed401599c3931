/** A frame of the tab and how many mentions of somebody its page has. */
export interface MentionPlace {
  readonly frame: number;
  readonly count: number;
}

/** A mention that was gone to: its number among all of the tab, counted from 1. */
export interface Gone {
  readonly number: number;
  readonly of: number;
}

/**
 * Goes to the next mention, that of the page at the top first and then those of its frames; after the
 * last comes the first. `ask` goes to one of a frame, from that number on, and answers with the number
 * of the one gone to. Nothing where the tab shows none.
 */
export async function goToNext(
  places: readonly MentionPlace[],
  last: number | undefined,
  ask: (frame: number, from: number) => Promise<number | undefined>,
): Promise<Gone | undefined> {
  const of = places.reduce((sum, { count }) => sum + count, 0);
  const next = last === undefined || last >= of ? 0 : last;
  return (await goFrom(places, next, of, ask)) ?? (await goFrom(places, 0, of, ask));
}

async function goFrom(
  places: readonly MentionPlace[],
  next: number,
  of: number,
  ask: (frame: number, from: number) => Promise<number | undefined>,
): Promise<Gone | undefined> {
  let before = 0;
  for (const { frame, count } of places) {
    if (next < before + count) {
      const gone = await ask(frame, Math.max(0, next - before));
      const number = before + (gone ?? 0) + 1;
      // The page may have got more mentions since it was counted.
      if (gone !== undefined) return { number, of: Math.max(of, number) };
    }
    before += count;
  }
  return undefined;
}
