import type { KeptAside, OptionsState } from "../../contract/options-questions.ts";

interface ToldProps extends Pick<OptionsState, "keptAside"> {
  readonly replaced: OptionsState["replaced"] | undefined;
  readonly problem: string | undefined;
  onUndo(): void;
  onKeep(): void;
  onSaveKept(): void;
  onDiscard(): void;
}

const REPLACED = {
  import: "A backup has taken the place of what was set here.",
  reset: "Everything is as it was when Sidelight was installed.",
  sync: "Settings of another of your browsers have taken the place of these.",
} as const;

/** What the reader has to know before anything else: what went wrong, and what can be undone. */
export function Told(props: ToldProps) {
  const { problem, keptAside, replaced, onUndo, onKeep, onSaveKept, onDiscard } = props;
  return (
    <div class="told">
      <p class="problem" role="alert">
        {problem}
      </p>
      <div role="status">
        {replaced && (
          <div class="note">
            <p class="words">
              {REPLACED[replaced.by]} <time dateTime={replaced.at}>{dayAndTime(replaced.at)}</time>
            </p>
            <button type="button" class="quiet" onClick={onUndo}>
              Undo
            </button>
            <button type="button" class="quiet" onClick={onKeep}>
              Keep it
            </button>
          </div>
        )}
        {keptAside.length > 0 && (
          <div class="note">
            <p class="words">
              {describeKept(keptAside)} It is kept as it was found, and the defaults are used in its
              place.
            </p>
            <button type="button" class="quiet" onClick={onSaveKept}>
              Save it to a file
            </button>
            <button type="button" class="quiet" onClick={onDiscard}>
              Discard it
            </button>
          </div>
        )}
      </div>
    </div>
  );
}

function describeKept(kept: readonly KeptAside[]): string {
  return kept.some(({ now }) => now === "newer")
    ? "Some of what is stored here was written by a newer Sidelight and cannot be read."
    : "Some of what was stored here could not be read.";
}

const dayAndTime = (at: string) =>
  new Date(at).toLocaleString("en-GB", { dateStyle: "medium", timeStyle: "short" });
