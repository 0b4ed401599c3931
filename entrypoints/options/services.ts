import type { OptionsState, PageCorrection } from "../../contract/options-questions.ts";
import type { Settings } from "../../contract/settings.ts";
import type { Shortcut } from "../../contract/shortcuts.ts";
import type { ControlChange } from "../../contract/site-rules/change-control.ts";

/** What the options page needs of the browser. Promises reject where it could not be done. */
export interface OptionsServices {
  readonly version: string;
  state(): Promise<OptionsState>;
  set(changes: Partial<Settings>): Promise<void>;
  changeSites(change: ControlChange): Promise<void>;
  markAgain(id: string): Promise<void>;
  takeBack(correction: PageCorrection): Promise<void>;
  setSync(on: boolean): Promise<void>;
  trySync(): Promise<void>;
  importBackup(text: string): Promise<void>;
  resetAll(): Promise<void>;
  undoReplacing(): Promise<void>;
  keepReplacing(): Promise<void>;
  discardKept(): Promise<void>;
  /** The commands with the keys that are at work. */
  shortcuts(): Promise<readonly Shortcut[]>;
  /** Leads to where the browser lets the reader change them; rejects where there is no way. */
  changeShortcuts(): Promise<void>;
  /** Sets the sample to work, once it is on the page. */
  startSample(): void;
  /** Has the browser save a text as a file. */
  saveFile(name: string, text: string): void;
  /** Tells of every change of what is stored, from whichever page; gives back the way to stop it. */
  onStored(listener: () => void): () => void;
}
