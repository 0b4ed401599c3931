import { useState } from "preact/hooks";
import { DELAY_MAX_MS } from "../../contract/settings.ts";

/** Milliseconds between two positions of the slider; less is not felt. */
const STEP_MS = 50;

interface DelayFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly name: string;
  /** Milliseconds. */
  readonly value: number;
  onSet(value: number): void;
}

/** A delay in milliseconds. It is remembered once the slider is let go. */
export function DelayField({ label, hint, name, value, onSet }: DelayFieldProps) {
  const [moving, setMoving] = useState<number>();
  const shown = moving ?? value;
  return (
    <div class="delay">
      <label for={`delay-${name}`}>{label}</label>
      <p class="hint" id={`hint-${name}`}>
        {hint}
      </p>
      <div class="slider">
        <input
          id={`delay-${name}`}
          name={name}
          type="range"
          min={0}
          max={DELAY_MAX_MS}
          step={STEP_MS}
          value={shown}
          aria-valuetext={`${shown} milliseconds`}
          aria-describedby={`hint-${name}`}
          onInput={({ currentTarget }) => setMoving(currentTarget.valueAsNumber)}
          onChange={({ currentTarget }) => {
            setMoving(undefined);
            onSet(currentTarget.valueAsNumber);
          }}
        />
        <output for={`delay-${name}`}>{shown} ms</output>
      </div>
    </div>
  );
}
