import type { SiteMode } from "../contract/site-rules/site-control.ts";
import { Choices } from "./Choices.tsx";

interface ModeChoiceProps {
  readonly mode: SiteMode;
  onMode(mode: SiteMode): void;
}

const MODES = [
  { value: "everywhere", label: "Everywhere" },
  { value: "chosen", label: "Only where I choose" },
] as const;

/** Whether Sidelight runs on every site or only on those that the reader switches on. */
export function ModeChoice({ mode, onMode }: ModeChoiceProps) {
  return (
    <Choices
      className="modes"
      legend="Where Sidelight runs"
      isLegendHidden
      options={MODES}
      selected={mode}
      onSelect={onMode}
    />
  );
}
