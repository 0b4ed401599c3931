/** What a key means in the popup, decided from where it was pressed. */
export type KeyAction =
  | { readonly do: "search" }
  | { readonly do: "clear" }
  | { readonly do: "back" }
  | { readonly do: "open"; readonly id: string }
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
  const isTypedInto = target?.matches("input, select, textarea") ?? false;
  const isSearch = target?.matches(SEARCH) ?? false;
  switch (event.key) {
    case "/":
      return isTypedInto ? undefined : { do: "search" };
    case "Escape":
      // An empty field leaves Escape to the browser, which closes the popup.
      return isSearch && (target as HTMLInputElement).value !== "" ? { do: "clear" } : undefined;
    case "Backspace":
    case "ArrowLeft":
      return isRecordOpen && !isTypedInto ? { do: "back" } : undefined;
    case "ArrowRight":
      return isRecordOpen ? undefined : openRecord(target);
    case "ArrowDown":
    case "ArrowUp":
      if (isRecordOpen || (isTypedInto && !isSearch)) return undefined;
      return move(target, root, event.key === "ArrowDown" ? 1 : -1);
    default:
      return undefined;
  }
}

const SEARCH = "input[type=search]";
const SEEN = "[data-view]:not([hidden])";

/** The record of the line that has the focus; an open name has several, and none of its own. */
function openRecord(target: HTMLElement | null): KeyAction | undefined {
  const id = target?.matches(".entity") ? target.dataset.id : undefined;
  return id === undefined || id.includes(" ") ? undefined : { do: "open", id };
}

/** Up and down run through the field and the entries as one list; from outside, down enters it. */
function move(from: HTMLElement | null, root: ParentNode, step: 1 | -1): KeyAction | undefined {
  const stops = [...root.querySelectorAll<HTMLElement>(`${SEEN} ${SEARCH}, ${SEEN} button.entity`)];
  const line = from?.closest("li")?.querySelector<HTMLElement>("button.entity") ?? from;
  const position = line ? stops.indexOf(line) : -1;
  const next = position === -1 && step === -1 ? undefined : stops[position + step];
  return next && { do: "focus", target: next };
}
