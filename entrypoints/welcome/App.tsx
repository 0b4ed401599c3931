import { useEffect, useState } from "preact/hooks";
import { modeWords } from "../../components/mode-words.ts";
import { Sample } from "../../components/Sample.tsx";
import { SettingChoices } from "../../components/SettingChoices.tsx";
import type { SiteMode } from "../../contract/site-rules/site-control.ts";
import { Pictures } from "./Pictures.tsx";
import type { WelcomeServices } from "./services.ts";

/** The page that is shown once, after the installation. */
export function App({ services }: { readonly services: WelcomeServices }) {
  const [mode, setMode] = useState<SiteMode>();
  const [problem, setProblem] = useState<string>();
  useEffect(() => {
    services.startSample();
    services
      .mode()
      .then(setMode, () => setProblem("Sidelight does not answer yet. Reload this page."));
  }, [services]);

  const choose = (next: SiteMode) => {
    setProblem(undefined);
    setMode(next);
    services.setMode(next).catch(() => {
      setMode(mode);
      setProblem("The browser could not remember this.");
    });
  };
  return (
    <div class="page">
      <header>
        <h1>
          <img src="/icon.svg" alt="" width="34" height="34" /> Welcome to Sidelight
        </h1>
        <p class="lead">Who is that? What was that? A card tells you, while you read the news.</p>
      </header>
      <main>
        <section aria-labelledby="try">
          <h2 id="try">Try it here</h2>
          <p class="hint">
            Rest the pointer on an underlined name, or tap it. By key: Alt+. goes to the next name,
            Esc closes its card.
          </p>
          <Sample />
        </section>
        <section aria-labelledby="what">
          <h2 id="what">What you will see</h2>
          <Pictures />
        </section>
        <section aria-labelledby="where">
          <h2 id="where">One choice</h2>
          <SettingChoices
            legend="Where should Sidelight look for names?"
            name="mode"
            value={mode}
            options={modeWords}
            onChoose={choose}
          />
          <p class="problem" role="alert">
            {problem}
          </p>
          <p class="hint">
            You can change this at any time, for a site behind the toolbar button, for all of them
            in the{" "}
            <button type="button" class="plain" onClick={() => void services.openOptions()}>
              settings
            </button>
            .
          </p>
        </section>
      </main>
      <footer>
        No account, no server. Nothing that you read leaves this machine, and nobody counts
        anything. You can close this page.
      </footer>
    </div>
  );
}
