/** What a key means in the popup, decided from where it was pressed. */
export type KeyAction =
  | { readonly do: "search" }
  | { readonly do: "clear" }
  | { readonly do: "back" }
  | { readonly do: "focus"; readonly target: HTMLElement };

interface Place {
  /** Everything the popup shows. */
  readonly root: ParentNode;
  readonly isRecordOpen: boolean;
}

/** The action of a key press, or nothing where the browser's own meaning stands. */
export function actionOf(
  event: KeyboardEvent,
  { root, isRecordOpen }: Place,
): KeyAction | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return undefined;
  const target = event.target instanceof HTMLElement ? event.target : null;
  const field = target instanceof HTMLInputElement ? target : null;
  switch (event.key) {
    case "/":
      return field ? undefined : { do: "search" };
    case "Escape":
      // An empty field leaves Escape to the browser, which closes the popup.
      return field && field.value !== "" ? { do: "clear" } : undefined;
    case "Backspace":
      return isRecordOpen && !field ? { do: "back" } : undefined;
    case "ArrowDown":
    case "ArrowUp":
      return isRecordOpen ? undefined : move(target, root, event.key === "ArrowDown" ? 1 : -1);
    default:
      return undefined;
  }
}

/** Up and down run through the field and the entries as one list; from outside, down enters it. */
function move(from: HTMLElement | null, root: ParentNode, step: 1 | -1): KeyAction | undefined {
  const stops = [...root.querySelectorAll<HTMLElement>("input[type=search], button.entity")];
  const position = from ? stops.indexOf(from) : -1;
  const next = position === -1 && step === -1 ? undefined : stops[position + step];
  return next && { do: "focus", target: next };
}
