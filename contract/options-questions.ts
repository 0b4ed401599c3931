import type { Backup } from "./backup.ts";
import type { EntityLabel } from "./messages.ts";
import type { Decision } from "./reader-choices.ts";

/** The questions of the options page; no script in a tab may ask them. */

/** One thing that the reader has said of a page; it holds until the browser closes. */
export interface PageCorrection {
  readonly address: string;
  readonly decision: Decision;
  readonly label: EntityLabel;
}

/** What the facts hold that come with the extension. */
export interface BaseSummary {
  readonly people: number;
  readonly events: number;
  readonly facts: number;
  readonly sources: number;
  /** The newest day on which a record was checked. */
  readonly checked: string;
}

/** What stands in the way of carrying settings between the reader's browsers. */
export type SyncProblem = "unavailable" | "quota" | "newer" | "damaged" | "failed";

export interface SyncState {
  readonly on: boolean;
  readonly problem?: SyncProblem;
}

/** Stored values that could not be used; they are kept as they were found. */
export interface KeptAside {
  /** The name that the value is stored under. */
  readonly name: string;
  /** Why the value that is stored now cannot be used in full; absent where it can. */
  readonly now?: "corrupt" | "newer";
  /** All such values, those overwritten by now first. */
  readonly found: readonly unknown[];
}

/** What took the place of everything that was set before, which can be brought back. */
export interface Replaced {
  readonly by: "import" | "reset" | "sync";
  /** The moment, as an ISO date and time. */
  readonly at: string;
}

/** All that the options page shows. */
export interface OptionsState {
  readonly set: Backup;
  readonly hidden: readonly EntityLabel[];
  readonly corrections: readonly PageCorrection[];
  readonly base: BaseSummary;
  readonly sync: SyncState;
  readonly keptAside: readonly KeptAside[];
  readonly replaced?: Replaced;
}

export interface OptionsQuestions {
  optionsState(): OptionsState;
  /** Takes back what was said of a page. */
  takeBack(correction: Pick<PageCorrection, "address" | "decision">): void;
  /** Puts the contents of a backup file in the place of everything; all of it or nothing. */
  importBackup(question: { text: string }): void;
  /** Everything as it was when Sidelight was installed. */
  resetAll(): void;
  /** Brings back what the last import, reset or first sync has replaced. */
  undoReplacing(): void;
  /** Leaves it at that: what was replaced is forgotten. */
  keepReplacing(): void;
  /** Forgets the stored values that could not be used. */
  discardKept(): void;
  /** Carries the settings to the reader's other browsers, or no longer. */
  setSync(question: { on: boolean }): void;
  /** Tries once more what went wrong. */
  trySync(): void;
}
