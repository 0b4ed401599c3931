import { ownId } from "./own-id.ts";
import { RETRY_DELAY_MS } from "./tuning.ts";

/**
 * The answer to a question to the background. A worker that the browser has just stopped may miss a
 * question, so it is put twice; undefined where nobody answers, as after the extension was removed.
 */
export async function answer<T>(ask: () => Promise<T>): Promise<T | undefined> {
  try {
    return await ask();
  } catch {
    if (isExtensionGone()) return undefined;
    await new Promise((done) => setTimeout(done, RETRY_DELAY_MS));
    return ask().catch(() => undefined);
  }
}

/** True once this script is what is left of a copy that was removed or updated. */
export const isExtensionGone = () => ownId() === undefined;
