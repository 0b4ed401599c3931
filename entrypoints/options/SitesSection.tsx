import { useState } from "preact/hooks";
import { modeWords } from "../../components/mode-words.ts";
import { SettingChoices } from "../../components/SettingChoices.tsx";
import type { ControlChange } from "../../contract/site-rules/change-control.ts";
import type { SiteControl, SiteRule } from "../../contract/site-rules/site-control.ts";
import { PatternForm } from "./PatternForm.tsx";
import { RuleList } from "./RuleList.tsx";
import { Section } from "./Section.tsx";
import { SensitiveList } from "./SensitiveList.tsx";

interface SitesSectionProps {
  readonly control: SiteControl;
  onChange(change: ControlChange): void;
}

/** Where Sidelight runs. */
export function SitesSection({ control, onChange }: SitesSectionProps) {
  const [wanted, setWanted] = useState<SiteRule>("off");
  const setRule = (pattern: string, rule: SiteRule | "none") =>
    onChange({ kind: "rule", pattern, rule });
  return (
    <Section id="sites" title="Sites">
      <SettingChoices
        legend="Sidelight runs"
        name="mode"
        value={control.mode}
        options={modeWords}
        onChoose={(mode) => onChange({ kind: "mode", mode })}
      />
      <h3>Your rules</h3>
      <p class="hint">Where two hold for a page, the more specific one decides.</p>
      <PatternForm label="Add a rule" name="rule" onAdd={(pattern) => setRule(pattern, wanted)}>
        <select
          aria-label="Sidelight is then"
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value === "on" ? "on" : "off")}
        >
          <option value="off">Off</option>
          <option value="on">On</option>
        </select>
      </PatternForm>
      <RuleList rules={control.rules} onChange={setRule} />
      <h3>Sensitive sites</h3>
      <p class="hint">
        What stands there is meant for you alone, so Sidelight is off there unless a rule of yours
        says otherwise. A star stands for the rest of a name.
      </p>
      <SensitiveList
        edits={control.sensitive}
        onList={(pattern, listed) => onChange({ kind: "sensitive", pattern, listed })}
      />
    </Section>
  );
}
