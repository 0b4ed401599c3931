import { CALM_CHANGES, RESTLESS_LOOK_MS, RESTLESS_READINGS_MAX } from "./tuning.ts";

interface Waiting {
  readonly signal: AbortSignal;
  /** The page has become calm enough to be read again. */
  readonly onCalm: () => void;
}

/**
 * Tells when a page changes so fast that reading it is in vain: many readings in a row had to be of all
 * of it, as too much had changed. Then nothing is read until the page has become calm.
 */
export class Restlessness {
  private readings = 0;
  private changes = 0;
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(private readonly waiting: Waiting) {
    waiting.signal.addEventListener("abort", () => clearInterval(this.timer));
  }

  /** True while nothing is read. */
  get isPaused(): boolean {
    return this.timer !== undefined;
  }

  /** The page has made so many changes. */
  note(changes: number): void {
    this.changes += changes;
  }

  /** A reading has ended: one of the whole page, or of what had changed. */
  afterReading(isWhole: boolean): void {
    this.readings = isWhole ? this.readings + 1 : 0;
    if (this.readings >= RESTLESS_READINGS_MAX && !this.waiting.signal.aborted) this.pause();
  }

  /** Ends the pause, if there is one, and has the page read. */
  goOn(): void {
    clearInterval(this.timer);
    this.timer = undefined;
    this.readings = 0;
    this.waiting.onCalm();
  }

  private pause(): void {
    this.changes = 0;
    this.timer = setInterval(() => {
      if (this.changes < CALM_CHANGES) this.goOn();
      this.changes = 0;
    }, RESTLESS_LOOK_MS);
  }
}
