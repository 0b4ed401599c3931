import type { SyncProblem, SyncState } from "../../contract/options-questions.ts";
import { Section } from "./Section.tsx";
import { Toggle } from "./Toggle.tsx";

interface SyncSectionProps {
  readonly sync: SyncState;
  onSwitch(on: boolean): void;
  onTryAgain(): void;
}

const PROBLEMS: Readonly<Record<SyncProblem, string>> = {
  unavailable:
    "This browser offers extensions no way to carry settings. They are kept here all the same.",
  quota:
    "The browser takes no more at the moment: too many changes in a short time, or too little room. They are kept here all the same.",
  newer:
    "Another of your browsers has a newer Sidelight, whose settings this one does not understand. Nothing was taken over. Update Sidelight here.",
  damaged: "What another of your browsers has stored cannot be read. Nothing was taken over.",
  failed: "The browser could not store the settings for carrying. They are kept here all the same.",
};

/** The one thing that may leave this machine, and only if the reader says so. */
export function SyncSection({ sync: { on, problem }, onSwitch, onTryAgain }: SyncSectionProps) {
  return (
    <Section id="sync" title="Your other browsers">
      <Toggle
        label="Carry the settings of marks and cards to my other browsers"
        hint="Off unless you switch it on. The maker of your browser carries them, with the account that you are signed in with there: Google, Mozilla, Microsoft or another. Site rules, hidden subjects and corrections are never carried, nor anything that you read."
        name="sync"
        checked={on}
        onToggle={onSwitch}
      />
      {on && !problem && (
        <p class="hint" role="status">
          Settings that another of your browsers has stored already take the place of these.
        </p>
      )}
      {problem && (
        <p class="problem" role="alert">
          {PROBLEMS[problem]}{" "}
          {problem !== "unavailable" && problem !== "newer" && (
            <button type="button" class="plain" onClick={onTryAgain}>
              {problem === "damaged" ? "Replace it with these" : "Try again"}
            </button>
          )}
        </p>
      )}
    </Section>
  );
}
