import { useEffect } from "preact/hooks";
import { type Backup, writeBackup } from "../../contract/backup.ts";
import type { Settings } from "../../contract/settings.ts";
import { type ControlChange, withChange } from "../../contract/site-rules/change-control.ts";
import { BackupSection } from "./BackupSection.tsx";
import { CardSection } from "./CardSection.tsx";
import { FactsSection } from "./FactsSection.tsx";
import { HiddenSection } from "./HiddenSection.tsx";
import { KeysSection } from "./KeysSection.tsx";
import { LanguageSection } from "./LanguageSection.tsx";
import { MarksSection } from "./MarksSection.tsx";
import { SitesSection } from "./SitesSection.tsx";
import { SyncSection } from "./SyncSection.tsx";
import type { OptionsServices } from "./services.ts";
import { Told } from "./Told.tsx";
import { useOptions } from "./use-options.ts";

const SECTIONS = [
  ["sites", "Sites"],
  ["marks", "Marks"],
  ["cards", "Cards"],
  ["keys", "Keys"],
  ["hidden", "Hidden and corrections"],
  ["facts", "Facts and packs"],
  ["language", "Language"],
  ["sync", "Your other browsers"],
  ["backup", "Backup"],
] as const;

interface AppProps {
  readonly services: OptionsServices;
  readonly nothingSet: Backup;
}

/** All that a reader can set, on one page. */
export function App({ services, nothingSet }: AppProps) {
  const { state, problem, run } = useOptions(services);
  const isShown = state !== undefined;
  useEffect(() => {
    if (isShown) services.startSample();
  }, [isShown]);
  if (!state) return <p role="alert">{problem}</p>;
  const { set, keptAside, replaced } = state;

  const change = (settings: Partial<Settings>) =>
    run(
      () => services.set(settings),
      (before) => ({
        ...before,
        set: { ...before.set, settings: { ...before.set.settings, ...settings } },
      }),
    );
  const changeSites = (change: ControlChange) =>
    run(
      () => services.changeSites(change),
      (before) => ({
        ...before,
        set: { ...before.set, siteControl: withChange(before.set.siteControl, change) },
      }),
    );
  const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const save = () => services.saveFile(`sidelight-${today}.json`, writeBackup(set, today));
  const saveKept = () =>
    services.saveFile("sidelight-unread.json", JSON.stringify(keptAside, null, 2));

  return (
    <div class="page">
      <header class="head">
        <h1>
          <img src="/icon.svg" alt="" width="28" height="28" /> Sidelight
        </h1>
        <p>Everything is kept on this machine, and is at work at once in open tabs.</p>
      </header>
      <nav aria-label="Settings">
        <ul>
          {SECTIONS.map(([id, title]) => (
            <li key={id}>
              <a href={`#${id}`}>{title}</a>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        <Told
          {...{ problem, keptAside, replaced }}
          onUndo={() => run(services.undoReplacing)}
          onKeep={() => run(services.keepReplacing)}
          onSaveKept={saveKept}
          onDiscard={() => run(services.discardKept)}
        />
        <SitesSection control={set.siteControl} onChange={changeSites} />
        <MarksSection settings={set.settings} onSet={change} />
        <CardSection settings={set.settings} onSet={change} />
        <KeysSection services={services} />
        <HiddenSection
          {...{ hidden: state.hidden, corrections: state.corrections }}
          onMarkAgain={(id) => run(() => services.markAgain(id))}
          onTakeBack={(correction) => run(() => services.takeBack(correction))}
        />
        <FactsSection base={state.base} />
        <LanguageSection />
        <SyncSection
          sync={state.sync}
          onSwitch={(on) => run(() => services.setSync(on))}
          onTryAgain={() => run(services.trySync)}
        />
        <BackupSection
          {...{ set, nothingSet, onSave: save }}
          onImport={(text) => run(() => services.importBackup(text))}
          onReset={() => run(services.resetAll)}
        />
      </main>
      <footer>Sidelight {services.version}</footer>
    </div>
  );
}
