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
    ...listChange("Site rules", rulesOf(before), rulesOf(after)),
    ...listChange("Changes of the sensitive list", listedOf(before), listedOf(after)),
    ...listChange("Subjects never marked", before.neverMark, after.neverMark),
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

const rulesOf = ({ siteControl }: Backup) => entriesOf(siteControl.rules);
const listedOf = ({ siteControl }: Backup) => entriesOf(siteControl.sensitive);

const entriesOf = (record: Readonly<Record<string, unknown>>) =>
  Object.entries(record).map(([pattern, said]) => `${pattern} ${said}`);

function listChange(
  what: string,
  before: readonly string[],
  after: readonly string[],
): readonly Change[] {
  const [old, now] = [new Set(before), new Set(after)];
  const added = after.filter((each) => !old.has(each)).length;
  const removed = before.filter((each) => !now.has(each)).length;
  if (added + removed === 0) return [];
  const parts = [
    ...(added > 0 ? [`${added} added`] : []),
    ...(removed > 0 ? [`${removed} removed`] : []),
  ];
  return [{ what, before: `${before.length}`, after: `${after.length} (${parts.join(", ")})` }];
}
