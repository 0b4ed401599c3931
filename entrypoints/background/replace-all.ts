import { storage } from "wxt/utils/storage";
import type { Backup } from "../../contract/backup.ts";
import type { Replaced } from "../../contract/options-questions.ts";
import { storeEntries } from "./mended-store.ts";
import type { Stores } from "./stores.ts";

const NAME = "replaced";
const replaced = storage.defineItem<Replaced & { readonly before: Backup }>(`local:${NAME}`);

export type ReplacedStores = Pick<Stores, "settings" | "siteRules" | "choices">;

/** Everything that the reader has set for good. */
export async function readAll({ settings, siteRules, choices }: ReplacedStores): Promise<Backup> {
  const [set, siteControl, never] = await Promise.all([
    settings.read(),
    siteRules.stored.read(),
    choices.never.read(),
  ]);
  return { settings: set, siteControl, neverMark: never };
}

/**
 * Puts what `next` makes of everything in its place: all of it or, where the browser cannot store it,
 * nothing. What was there before is kept until the next time.
 */
export function replaceAll(
  stores: ReplacedStores,
  by: Replaced["by"],
  next: (before: Backup) => Backup,
): Promise<void> {
  return writeAll(stores, (before) => {
    const at = new Date().toISOString();
    return { after: next(before), entries: { [NAME]: { by, at, before } } };
  });
}

/** What was replaced last and can be brought back. */
export async function lastReplaced(): Promise<Replaced | undefined> {
  const last = await replaced.getValue();
  return last ? { by: last.by, at: last.at } : undefined;
}

/** Brings back what was replaced last; rejects where there is nothing. */
export async function undoReplacing(stores: ReplacedStores): Promise<void> {
  const last = await replaced.getValue();
  if (!last) throw new Error("Nothing was replaced.");
  await writeAll(stores, () => ({ after: last.before, entries: {} }));
  await replaced.removeValue();
}

export const keepReplacing = (): Promise<void> => replaced.removeValue();

function writeAll(
  { settings, siteRules, choices: { never } }: ReplacedStores,
  plan: (before: Backup) => { after: Backup; entries: Readonly<Record<string, unknown>> },
): Promise<void> {
  const rules = siteRules.stored;
  return settings.alone((set) =>
    rules.alone((siteControl) =>
      never.alone(async (neverMark) => {
        const before = { settings: set, siteControl, neverMark };
        const { after, entries } = plan(before);
        await storeEntries({
          ...(await settings.entriesOf(after.settings)),
          ...(await rules.entriesOf(after.siteControl)),
          ...(await never.entriesOf(after.neverMark)),
          ...entries,
        });
      }),
    ),
  );
}
