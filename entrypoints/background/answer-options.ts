import { NOTHING_SET, readBackup } from "../../contract/backup.ts";
import { onMessage } from "../../contract/messages.ts";
import type { PageCorrection } from "../../contract/options-questions.ts";
import type { PageChoices } from "./choices-store.ts";
import type { Matcher } from "./matcher.ts";
import { keepReplacing, lastReplaced, readAll, replaceAll, undoReplacing } from "./replace-all.ts";
import { assertOwnPage, type Sender } from "./sender.ts";
import type { SiteSigns } from "./site-signs.ts";
import type { Stores } from "./stores.ts";
import type { SettingsSync } from "./sync-settings.ts";
import { tellTabs } from "./tell-tabs.ts";

/** Answers what the options page asks of the background. */
export function answerOptions(
  matcher: Matcher,
  stores: Stores,
  sync: SettingsSync,
  signs: SiteSigns,
): void {
  const { settings, siteRules, choices } = stores;
  const kept = [settings, siteRules.stored, choices.never];

  onMessage("optionsState", async ({ sender }) => {
    assertOwnPage(sender);
    const [set, pages, syncState, replaced, aside] = await Promise.all([
      readAll(stores),
      choices.pages(),
      sync.state(),
      lastReplaced(),
      Promise.all(kept.map((store) => store.keptAside())),
    ]);
    return {
      set,
      hidden: set.neverMark.map((id) => matcher.label(id)),
      corrections: correctionsIn(pages, matcher),
      base: matcher.summary(),
      sync: syncState,
      keptAside: aside.flatMap((each) => each ?? []),
      ...(replaced && { replaced }),
    };
  });
  onMessage("takeBack", async ({ data: { address, decision }, sender }) => {
    assertOwnPage(sender);
    await choices.decide(address, { ...decision, undo: true });
    await tellTabs();
  });
  onMessage("setSync", async ({ data, sender }) => {
    assertOwnPage(sender);
    await sync.switchTo(data.on);
  });
  onMessage("trySync", async ({ sender }) => {
    assertOwnPage(sender);
    await sync.push();
  });
  onMessage("discardKept", async ({ sender }) => {
    assertOwnPage(sender);
    await Promise.all(kept.map((store) => store.discardKept()));
  });
  answerReplacing(stores, sync, signs);
}

/** What puts something else in the place of everything. */
function answerReplacing(stores: Stores, sync: SettingsSync, signs: SiteSigns): void {
  const replacing = async (sender: Sender, replace: () => Promise<void>) => {
    assertOwnPage(sender);
    await replace();
    await sync.push();
    await signs.changed();
  };
  onMessage("importBackup", ({ data, sender }) =>
    replacing(sender, async () => {
      const read = readBackup(data.text);
      if ("problem" in read) throw new Error(`This is no backup: ${read.problem}.`);
      await replaceAll(stores, "import", () => read.backup);
    }),
  );
  onMessage("resetAll", ({ sender }) =>
    replacing(sender, () => replaceAll(stores, "reset", () => NOTHING_SET)),
  );
  onMessage("keepReplacing", async ({ sender }) => {
    assertOwnPage(sender);
    await keepReplacing();
  });
  onMessage("undoReplacing", ({ sender }) => replacing(sender, () => undoReplacing(stores)));
}

/** What was said of pages, one by one, the latest first. */
function correctionsIn(
  pages: Readonly<Record<string, PageChoices>>,
  { label }: Matcher,
): readonly PageCorrection[] {
  return Object.entries(pages)
    .toReversed()
    .flatMap(([address, { meant, notHere }]) => [
      ...Object.entries(meant).map(([ids, id]) => ({
        address,
        decision: { kind: "meant" as const, ids: ids.split(" "), id },
        label: label(id),
      })),
      ...notHere.map((id) => ({
        address,
        decision: { kind: "not-here" as const, id },
        label: label(id),
      })),
    ]);
}
