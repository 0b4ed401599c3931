import type { SiteMode } from "../contract/site-rules/site-control.ts";
import { Choices } from "./Choices.tsx";
import { modeWords } from "./mode-words.ts";

interface ModeChoiceProps {
  readonly mode: SiteMode;
  onMode(mode: SiteMode): void;
}

/** Whether Sidelight runs on every site or only on those that the reader switches on. */
export function ModeChoice({ mode, onMode }: ModeChoiceProps) {
  return (
    <Choices
      className="modes"
      legend="Where Sidelight runs"
      isLegendHidden
      options={modeWords}
      selected={mode}
      onSelect={onMode}
    />
  );
}
