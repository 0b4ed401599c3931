import { isExtensionGone } from "./ask-background.ts";
import type { Changes } from "./changes.ts";
import { CHANGE_DELAY_MS, HIDDEN_RECHECK_MS, REST_PER_WORK } from "./tuning.ts";

/** By these a page shows what it had hidden: a tab, a fold, "read more", text that fades in. */
const SHOWING_ATTRIBUTES = ["class", "style", "hidden", "open"];
const SHOWING_EVENTS = ["click", "toggle", "transitionend", "animationend"];

interface Watched {
  readonly document: Document;
  readonly changes: Changes;
  /** Brings what was found up to date. */
  readonly read: () => Promise<void>;
  readonly onExtensionGone: () => void;
}

/** Reads the page now, and again whenever it has changed, for as long as the signal lasts. */
export function watchPage(
  { document, changes, read, onExtensionGone }: Watched,
  signal: AbortSignal,
) {
  const readSoon = oneTimer(signal);
  const lookSoon = oneTimer(signal);
  let pause = CHANGE_DELAY_MS;

  const readNow = async () => {
    const startedAt = performance.now();
    await read();
    pause = Math.max(CHANGE_DELAY_MS, (performance.now() - startedAt) * REST_PER_WORK);
    schedule();
  };
  const schedule = () => {
    if (changes.any) readSoon(readNow, pause);
  };
  const lookAtHidden = () => {
    changes.checkHidden();
    schedule();
  };
  const onShowing = () => {
    if (changes.anyHidden) lookSoon(lookAtHidden, HIDDEN_RECHECK_MS);
  };

  const observer = new MutationObserver((records) => {
    if (isExtensionGone()) return onExtensionGone();
    for (const record of records) {
      if (record.type === "attributes") onShowing();
      else changes.note(record);
    }
    schedule();
  });
  observer.observe(document, {
    subtree: true,
    childList: true,
    characterData: true,
    attributeFilter: SHOWING_ATTRIBUTES,
  });
  signal.addEventListener("abort", () => observer.disconnect());
  for (const event of SHOWING_EVENTS) {
    document.addEventListener(event, onShowing, { capture: true, passive: true, signal });
  }
  void readNow();
}

/** A timer that is set at most once at a time and ends with the signal. */
function oneTimer(signal: AbortSignal) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  signal.addEventListener("abort", () => clearTimeout(timer));
  return (run: () => void, delay: number) => {
    if (signal.aborted || timer !== undefined) return;
    timer = setTimeout(() => {
      timer = undefined;
      run();
    }, delay);
  };
}
