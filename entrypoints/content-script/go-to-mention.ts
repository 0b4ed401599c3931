import type { MentionSought } from "../../contract/messages.ts";
import type { FoundBlocks } from "./found-blocks.ts";
import type { PlacedMention } from "./mention-key.ts";
import { firstLineOf } from "./mention-steps.ts";
import type { MarkPainter } from "./paint-marks.ts";
import { centreMention } from "./reveal-line.ts";
import { FLASH_BLINKS, FLASH_STEP_MS, FLASH_STEPS } from "./tuning.ts";

/** Goes to the mentions that the reader asks for in the popup. */
export class MentionJumps {
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly found: FoundBlocks,
    private readonly painter: MarkPainter,
    private readonly window: Window,
    signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => clearTimeout(this.timer));
  }

  /**
   * Brings the mention of that number, or the first behind it that is shown, into sight, and has the
   * marks of its subject flash. Nothing where the page shows none from there on.
   */
  goTo({ ids, from }: MentionSought): { number: number; at: PlacedMention } | undefined {
    const sought = ids.join();
    const all = this.found.all.flatMap((found) =>
      found.mentions
        .filter((mention) => mention.ids.join() === sought)
        .map((mention): PlacedMention => ({ found, mention })),
    );
    const number = all.findIndex((at, place) => place >= from && firstLineOf(at));
    const at = all[number];
    if (!at) return undefined;
    centreMention(at, this.window);
    this.flash(
      at,
      all.filter((other) => other !== at),
    );
    return { number, at };
  }

  /** All are lit for a moment; the one gone to blinks, unless the reader wants no motion. */
  private flash(at: PlacedMention, others: readonly PlacedMention[], step = 0): void {
    clearTimeout(this.timer);
    if (step === FLASH_STEPS) {
      this.painter.light([], []);
      return;
    }
    const isCalm = this.window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    const isLit = isCalm || step >= FLASH_BLINKS || step % 2 === 0;
    this.painter.light(isLit ? [at] : [], others);
    this.timer = setTimeout(() => this.flash(at, others, step + 1), FLASH_STEP_MS);
  }
}
