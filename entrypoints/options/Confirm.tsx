import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";

interface ConfirmProps {
  readonly title: string;
  readonly children: ComponentChildren;
  /** What the button says that does it; without it there is nothing to do but close. */
  readonly action?: string;
  onConfirm(): void;
  onCancel(): void;
}

/** Asks before something is done that changes much. Esc and "Cancel" leave all as it is. */
export function Confirm({ title, children, action, onConfirm, onCancel }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} aria-labelledby="confirm-title" onClose={onCancel}>
      <h2 id="confirm-title">{title}</h2>
      <div class="said">{children}</div>
      <div class="actions">
        <button type="button" class="plain" onClick={() => dialog.current?.close()}>
          {action ? "Cancel" : "Close"}
        </button>
        {action && (
          <button type="button" class="action" onClick={onConfirm}>
            {action}
          </button>
        )}
      </div>
    </dialog>
  );
}
