import { modeWords } from "../../components/mode-words.ts";
import type { Backup } from "../../contract/backup.ts";
import type { Settings } from "../../contract/settings.ts";
import { among, settingNames } from "./setting-words.ts";

/** One line of what a backup would change. */
export interface Change {
  readonly what: string;
  readonly before: string;
  readonly after: string;
}

/** What is other in `after`, in the words of the page; nothing where all is the same. */
export function describeChanges(before: Backup, after: Backup): readonly Change[] {
  const names = Object.keys(settingNames) as readonly (keyof Settings)[];
  return [
    ...names.flatMap((name) => settingChange(name, before.settings, after.settings)),
    ...modeChange(before, after),
    ...entriesChange("Site rules", rulesOf(before), rulesOf(after)),
    ...entriesChange("Your changes of the sensitive list", listedOf(before), listedOf(after)),
    ...entriesChange("Subjects never marked", hiddenOf(before), hiddenOf(after)),
  ];
}

function settingChange<Name extends keyof Settings>(
  name: Name,
  before: Settings,
  after: Settings,
): readonly Change[] {
  const [what, say] = settingNames[name];
  if (before[name] === after[name]) return [];
  return [{ what, before: say(before[name]), after: say(after[name]) }];
}

function modeChange({ siteControl: before }: Backup, { siteControl: after }: Backup) {
  if (before.mode === after.mode) return [];
  const say = among(modeWords);
  return [{ what: "Sidelight runs", before: say(before.mode), after: say(after.mode) }];
}

type Entries = Readonly<Record<string, unknown>>;

const rulesOf = ({ siteControl }: Backup): Entries => siteControl.rules;
const listedOf = ({ siteControl }: Backup): Entries => siteControl.sensitive;
const hiddenOf = ({ neverMark }: Backup): Entries =>
  Object.fromEntries(neverMark.map((id) => [id, true]));

function entriesChange(what: string, before: Entries, after: Entries): readonly Change[] {
  const [old, now] = [Object.keys(before), Object.keys(after)];
  const counts = {
    added: now.filter((key) => !Object.hasOwn(before, key)).length,
    removed: old.filter((key) => !Object.hasOwn(after, key)).length,
    changed: now.filter((key) => Object.hasOwn(before, key) && before[key] !== after[key]).length,
  };
  const parts = Object.entries(counts).flatMap(([word, count]) =>
    count > 0 ? [`${inWords(count)} ${word}`] : [],
  );
  if (parts.length === 0) return [];
  const then = `${inWords(now.length)} (${parts.join(", ")})`;
  return [{ what, before: inWords(old.length), after: then }];
}

const inWords = (count: number) => count.toLocaleString("en-GB");
