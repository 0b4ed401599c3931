import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { cite } from "./cite.ts";
import type { FactItemProps } from "./FactItem.tsx";
import { reveal } from "./reveal.ts";
import { SourceList } from "./SourceList.tsx";
import { answerSources, citedSources } from "./sources-of.ts";
import { words } from "./words.ts";

/** Everything about where a fact and the answers to it come from, and a way to quote it. */
export function FactSources({ fact, telling }: FactItemProps) {
  const { content, copy } = telling;
  const [outcome, setOutcome] = useState<"copied" | "failed">();
  const panel = useRef<HTMLDivElement>(null);
  // Opened at the lower edge of a card, the panel would be out of sight.
  useLayoutEffect(() => {
    if (panel.current) reveal(panel.current);
  }, []);
  const citation = cite(fact, content);
  const copyCitation = () =>
    copy(citation).then(
      () => setOutcome("copied"),
      () => setOutcome("failed"),
    );
  return (
    <div class="citing" ref={panel}>
      <SourceList cited={[...citedSources(fact, content), ...answerSources(fact, content)]} />
      <button type="button" class="copy" onClick={() => void copyCitation()}>
        {words.copy}
      </button>{" "}
      <span role="status" class="outcome">
        {outcome === "copied" && words.copied}
        {outcome === "failed" && words.copyByHand}
      </span>
      {outcome === "failed" && (
        <textarea readOnly rows={5} value={citation} aria-label={words.copy} />
      )}
    </div>
  );
}
