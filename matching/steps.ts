/**
 * Work that takes long, as steps of a few milliseconds: whoever runs them may let others go first in
 * between. What the work comes to is what the last step returns.
 */
export type Steps<T> = Generator<undefined, T>;

/** Runs all steps at a stretch. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
