/** Until when Sidelight rests on every site: a time in milliseconds since 1970, or the next start. */
export type Pause = number | "restart";

/** Milliseconds of the pause that ends by itself. */
export const PAUSE_MS = 60 * 60 * 1000;

/**
 * Whether a pause still lasts. One that would last longer than any that can be chosen is over: the
 * clock has been put back, and nobody should wait for it.
 */
export function isPausedAt(pause: Pause | undefined, now: number): pause is Pause {
  if (pause === undefined || pause === "restart") return pause !== undefined;
  return pause > now && pause - now <= PAUSE_MS;
}

/** What a reader may ask for: a pause that ends by itself, one until the next start, or its end. */
export const PAUSE_CHOICES = ["hour", "restart", "none"] as const;
export type PauseChoice = (typeof PAUSE_CHOICES)[number];

/** The pause that is asked for now. */
export function pauseOf(choice: PauseChoice, now: number): Pause | undefined {
  if (choice === "none") return undefined;
  return choice === "hour" ? now + PAUSE_MS : choice;
}
