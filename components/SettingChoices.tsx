import type { ComponentChildren } from "preact";

interface SettingChoicesProps<Value extends string> {
  readonly legend: string;
  /** What the choice is about, where the legend does not say enough. */
  readonly hint?: ComponentChildren;
  /** Names the group; a page has each name once. */
  readonly name: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string; note?: string }[];
  onChoose(value: Value): void;
}

/** One of several, all in sight. */
export function SettingChoices<Value extends string>(props: SettingChoicesProps<Value>) {
  const { legend, hint, name, value, options, onChoose } = props;
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {hint && <p class="hint">{hint}</p>}
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChoose(option.value)}
          />
          <span>
            {option.label}
            {option.note && <span class="hint">{option.note}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
