/** How long anything may take on a slow machine, in milliseconds, before it counts as failed. */
export const PATIENCE = 15_000;
const PAUSE_BETWEEN_LOOKS = 40;

/**
 * Looks again and again until the probe gives something other than null, undefined or false, and
 * resolves to it. Rejects with what was waited for after PATIENCE milliseconds.
 */
export async function waitUntil<T>(
  what: string,
  probe: () => T | Promise<T>,
  patience = PATIENCE,
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = performance.now() + patience;
  for (;;) {
    const found = await probe();
    if (found !== null && found !== undefined && found !== false) {
      return found as Exclude<T, null | undefined | false>;
    }
    if (performance.now() > deadline) throw new Error(`Waited ${patience} ms in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_BETWEEN_LOOKS));
  }
}
