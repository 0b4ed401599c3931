import { ArrowLeft } from "lucide";
import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../../components/Icon.tsx";
import { RecordPage } from "../../components/RecordPage.tsx";
import type { PopupServices } from "./services.ts";
import { useAnswer } from "./use-answer.ts";

interface RecordViewProps {
  readonly id: string;
  readonly services: PopupServices;
  onOpen(id: string): void;
  onBack(): void;
}

/** A record's full page, with the way back. */
export function RecordView({ id, services, onOpen, onBack }: RecordViewProps) {
  const { answer, hasFailed } = useAnswer(() => services.cardContents([id]), [services, id]);
  const content = answer?.find(({ entity }) => entity.id === id);
  const top = useRef<HTMLDivElement>(null);
  // Whoever opened the record by key or ear goes on reading from its name, at the top.
  useEffect(() => {
    if (content) top.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [content]);

  return (
    <div ref={top}>
      <button type="button" class="back" onClick={onBack}>
        <Icon node={ArrowLeft} /> Back
      </button>
      {content && <RecordPage key={id} content={content} onOpen={onOpen} />}
      {(hasFailed || (answer && !content)) && (
        <p class="problem">This record could not be read. Close this and open it again.</p>
      )}
    </div>
  );
}
