import { ArrowLeft } from "lucide";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../components/Icon.tsx";
import { RecordPage } from "../../components/RecordPage.tsx";
import { words } from "../../components/words.ts";
import type { Entity } from "../../data/schema.ts";
import type { PopupServices } from "./services.ts";
import { useAnswer } from "./use-answer.ts";

interface RecordViewProps {
  readonly id: string;
  readonly services: PopupServices;
  readonly articleDate: string | undefined;
  onOpen(id: string): void;
  onBack(): void;
}

/** A record's full page, with the way back. */
export function RecordView({ id, services, articleDate, onOpen, onBack }: RecordViewProps) {
  const { answer, hasFailed } = useAnswer(() => services.cardContents([id]), [services, id]);
  const content = answer?.find(({ entity }) => entity.id === id);
  const top = useRef<HTMLDivElement>(null);
  // Whoever opened the record by key or ear goes on reading from its name, at the top.
  useLayoutEffect(() => {
    if (content) top.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [content]);

  return (
    <div ref={top}>
      <button type="button" class="back" onClick={onBack}>
        <Icon node={ArrowLeft} /> Back
      </button>
      {content && <NeverMarked entity={content.entity} services={services} />}
      {content && (
        <RecordPage key={id} {...{ content, articleDate, onOpen }} copy={services.copy} />
      )}
      {(hasFailed || (answer && !content)) && (
        <p class="problem">This record could not be read. Close this and open it again.</p>
      )}
    </div>
  );
}

interface NeverMarkedProps {
  readonly entity: Entity;
  readonly services: PopupServices;
}

/** Where the reader has said on a card never to mark this: a way to take it back at any time. */
function NeverMarked({ entity: { id, name }, services }: NeverMarkedProps) {
  const { answer: never = [] } = useAnswer(() => services.neverMarked(), [services, id]);
  const [outcome, setOutcome] = useState<"marked" | "failed">();
  if (!never.includes(id)) return null;
  const markAgain = () =>
    services.markAgain(id).then(
      () => setOutcome("marked"),
      () => setOutcome("failed"),
    );
  return (
    <div class="never">
      <p role="status">{outcome === "marked" ? words.undone(name) : words.doneNever(name)}</p>
      {outcome !== "marked" && (
        <button type="button" onClick={() => void markAgain()}>
          {words.markAgain}
        </button>
      )}
      {outcome === "failed" && (
        <p class="problem" role="alert">
          {words.notRemembered}
        </p>
      )}
    </div>
  );
}
