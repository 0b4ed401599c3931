import { KindMark } from "../../components/Shape.tsx";
import type { OptionsState, PageCorrection } from "../../contract/options-questions.ts";
import { Section } from "./Section.tsx";

interface HiddenSectionProps extends Pick<OptionsState, "hidden" | "corrections"> {
  onMarkAgain(id: string): void;
  onTakeBack(correction: PageCorrection): void;
}

/** What the reader has said on cards, each with a way to take it back. */
export function HiddenSection(props: HiddenSectionProps) {
  const { hidden, corrections, onMarkAgain, onTakeBack } = props;
  return (
    <Section id="hidden" title="Hidden subjects and corrections">
      <h3>Never marked</h3>
      {hidden.length === 0 && (
        <p class="none">Nobody and nothing. “Not right?” on a card hides its subject for good.</p>
      )}
      <ul class="rows" aria-label="Never marked">
        {hidden.map(({ id, kind, name }) => (
          <li key={id} data-id={id}>
            <KindMark kind={kind} />
            <span class="row-name">{name}</span>
            <button type="button" aria-label={`Mark ${name} again`} onClick={() => onMarkAgain(id)}>
              Mark again
            </button>
          </li>
        ))}
      </ul>
      <h3>On single pages</h3>
      <p class="hint">
        These hold until the browser closes. They are in no backup, as they name what you have read.
      </p>
      {corrections.length === 0 && <p class="none">None at the moment.</p>}
      <ul class="rows" aria-label="On single pages">
        {corrections.map((correction) => (
          <li key={`${correction.address} ${JSON.stringify(correction.decision)}`}>
            <KindMark kind={correction.label.kind} />
            <span class="row-name">
              {correction.decision.kind === "meant" ? "Meant: " : "Not meant: "}
              {correction.label.name}
              <span class="hint address">{correction.address}</span>
            </span>
            <button
              type="button"
              aria-label={`Take back what was said of ${correction.label.name} on ${correction.address}`}
              onClick={() => onTakeBack(correction)}
            >
              Take back
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
