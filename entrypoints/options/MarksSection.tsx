import { Sample } from "../../components/Sample.tsx";
import { SettingChoices } from "../../components/SettingChoices.tsx";
import type { Settings } from "../../contract/settings.ts";
import { Section } from "./Section.tsx";
import { densityWords, styleWords } from "./setting-words.ts";
import { Toggle } from "./Toggle.tsx";

export interface SettingsProps {
  readonly settings: Settings;
  onSet(changes: Partial<Settings>): void;
}

/** What is marked, and how a mark looks, with a sample of both. */
export function MarksSection({ settings, onSet }: SettingsProps) {
  const { density, headings, people, events, markStyle } = settings;
  return (
    <Section id="marks" title="Marks">
      <p class="lead">Repeats that show no mark have a card all the same.</p>
      <div class="beside">
        <div>
          <fieldset class="choices">
            <legend>What is marked</legend>
            <Toggle
              {...{ label: "People", name: "people", checked: people }}
              onToggle={(checked) => onSet({ people: checked })}
            />
            <Toggle
              {...{ label: "Events", name: "events", checked: events }}
              onToggle={(checked) => onSet({ events: checked })}
            />
            <Toggle
              {...{ label: "Names in headings, too", name: "headings", checked: headings }}
              onToggle={(checked) => onSet({ headings: checked })}
            />
          </fieldset>
          <SettingChoices
            legend="How often"
            name="density"
            value={density}
            options={densityWords}
            onChoose={(value) => onSet({ density: value })}
          />
          <SettingChoices
            legend="How it looks"
            name="markStyle"
            value={markStyle}
            options={styleWords}
            onChoose={(value) => onSet({ markStyle: value })}
          />
        </div>
        <div class="preview">
          <p class="caption" id="sample-caption">
            A sample: it is read, marked and answered like any page.
          </p>
          <Sample />
        </div>
      </div>
    </Section>
  );
}
