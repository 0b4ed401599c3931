import { ownId } from "./own-id.ts";
import { RETRY_DELAYS_MS } from "./tuning.ts";

/**
 * The answer to a question to the background. A worker that the browser stops just then misses it, so it
 * is put again; undefined where nobody answers, as after the extension was removed, and where nobody is
 * left who asked.
 */
export async function answer<T>(ask: () => Promise<T>): Promise<T | undefined> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      const answered = await ask();
      return isPageGone() ? undefined : answered;
    } catch {
      if (isExtensionGone() || isPageGone()) return undefined;
      await new Promise((done) => setTimeout(done, delay));
    }
  }
  return ask().catch(() => undefined);
}

/** True once the tab or the frame was closed. Firefox then sets no timers, but throws. */
const isPageGone = () => globalThis.closed;

/** True once this script is what is left of a copy that was removed or updated. */
export const isExtensionGone = () => ownId() === undefined;
