import { useEffect, useState } from "preact/hooks";

/** What became of a question. The last good answer stays while the next is on its way. */
export interface Answered<T> {
  readonly answer: T | undefined;
  readonly hasFailed: boolean;
}

/** Asks whenever one of the inputs changes; an answer that was overtaken is dropped. */
export function useAnswer<T>(ask: () => Promise<T>, inputs: readonly unknown[]): Answered<T> {
  const [answered, setAnswered] = useState<Answered<T>>({ answer: undefined, hasFailed: false });
  useEffect(() => {
    let isOvertaken = false;
    ask().then(
      (answer) => !isOvertaken && setAnswered({ answer, hasFailed: false }),
      () => !isOvertaken && setAnswered({ answer: undefined, hasFailed: true }),
    );
    return () => {
      isOvertaken = true;
    };
  }, inputs);
  return answered;
}
