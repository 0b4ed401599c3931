import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface ChoicesProps<T extends string> {
  readonly className: string;
  /** Said before the options; hidden from sight where they speak for themselves. */
  readonly legend: string;
  readonly isLegendHidden?: boolean;
  readonly options: readonly { readonly value: T; readonly label: ComponentChildren }[];
  readonly selected: T;
  onSelect(value: T): void;
}

/** One of a few, as radio buttons: one tab stop, arrow keys change the choice. */
export function Choices<T extends string>(props: ChoicesProps<T>) {
  const { className, legend, isLegendHidden, options, selected, onSelect } = props;
  const name = useId();
  return (
    <fieldset class={`choices ${className}`}>
      <legend class={isLegendHidden ? "unseen" : ""}>{legend}</legend>
      {options.map(({ value, label }) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === selected}
            onChange={() => onSelect(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}
