interface ToggleProps {
  readonly label: string;
  readonly hint?: string;
  readonly name: string;
  readonly checked: boolean;
  onToggle(checked: boolean): void;
}

/** Something that is so, or is not. */
export function Toggle({ label, hint, name, checked, onToggle }: ToggleProps) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        name={name}
        checked={checked}
        onChange={({ currentTarget }) => onToggle(currentTarget.checked)}
      />
      <span>
        {label}
        {hint && <span class="hint">{hint}</span>}
      </span>
    </label>
  );
}
