import { ownId } from "./own-id.ts";
import { RETRY_DELAYS_MS } from "./tuning.ts";

/**
 * The answer to a question to the background. A worker that the browser stops just then misses it, so it
 * is put again; undefined where nobody answers, as after the extension was removed.
 */
export async function answer<T>(ask: () => Promise<T>): Promise<T | undefined> {
  for (const delay of RETRY_DELAYS_MS) {
    try {
      return await ask();
    } catch {
      if (isExtensionGone()) return undefined;
      await new Promise((done) => setTimeout(done, delay));
    }
  }
  return ask().catch(() => undefined);
}

/** True once this script is what is left of a copy that was removed or updated. */
export const isExtensionGone = () => ownId() === undefined;
