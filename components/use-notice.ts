import { useState } from "preact/hooks";

/** A line on the card about what could not be done. */
export interface Notice {
  readonly text: string | undefined;
  /** Does something, and says so where it fails; what went wrong before is forgotten. */
  unless(failure: string, work: () => Promise<void>): Promise<void>;
}

export function useNotice(): Notice {
  const [text, setText] = useState<string>();
  return {
    text,
    unless: (failure, work) =>
      work().then(
        () => setText(undefined),
        () => setText(failure),
      ),
  };
}
