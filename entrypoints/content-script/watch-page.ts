import { isExtensionGone } from "./ask-background.ts";
import type { Changes } from "./changes.ts";
import { rootOf } from "./page-kind.ts";
import { PREFERS_DARK } from "./page-shade.ts";
import { Restlessness } from "./restless.ts";
import { CHANGE_DELAY_MS, LOOK_AGAIN_MS, REST_PER_WORK, ROOT_LOOKS_MS } from "./tuning.ts";

/** By these a page shows what it had hidden: a tab, a fold, "read more", text that fades in. */
const SHOWING_ATTRIBUTES = ["class", "style", "hidden", "open"];
const SHOWING_EVENTS = ["click", "toggle", "transitionend", "animationend"];

const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributeFilter: SHOWING_ATTRIBUTES,
};

interface Watched {
  readonly document: Document;
  readonly changes: Changes;
  /** Brings what was found up to date; tells of every open shadow root that it comes to. */
  readonly read: (onRoot: (root: ShadowRoot) => void) => Promise<void>;
  /** The page has changed a text in place; called before that can be seen. */
  readonly onTextChanged: (text: Node) => void;
  /** The page may look different; called a while after, and seldom. */
  readonly onLook: () => void;
  readonly onExtensionGone: () => void;
  /** `document.open` has emptied the document, and dropped all that listened there. */
  readonly onReplaced: () => void;
}

/** Reads the page now, and again whenever it has changed, for as long as the signal lasts. */
export function watchPage(
  { document, changes, read, onExtensionGone, onReplaced, onTextChanged, onLook }: Watched,
  signal: AbortSignal,
) {
  const readSoon = oneTimer(signal);
  const lookSoon = oneTimer(signal);
  const html = document.documentElement;
  const root = rootOf(document);
  let pause = CHANGE_DELAY_MS;

  const onCalm = () => {
    changes.noteAll();
    pause = CHANGE_DELAY_MS;
    schedule();
  };
  const restlessness = new Restlessness({ signal, onCalm });

  const readNow = async () => {
    const startedAt = performance.now();
    const { isWhole } = changes;
    await read(observe);
    restlessness.afterReading(isWhole);
    pause = Math.max(CHANGE_DELAY_MS, (performance.now() - startedAt) * REST_PER_WORK);
    schedule();
  };
  const schedule = () => {
    if (changes.any && !restlessness.isPaused) readSoon(readNow, pause);
  };
  const look = () => {
    onLook();
    changes.checkWaiting();
    schedule();
  };
  const onShowing = () => lookSoon(look, LOOK_AGAIN_MS);

  const observer = new MutationObserver((records) => {
    if (isExtensionGone()) return onExtensionGone();
    if (document.documentElement && document.documentElement !== html) return onReplaced();
    restlessness.note(records.length);
    for (const record of records) {
      if (record.type === "characterData") onTextChanged(record.target);
      if (record.type !== "attributes") changes.note(record);
    }
    onShowing();
    schedule();
  });
  const observe = (tree: Node) => observer.observe(tree, OBSERVED);
  observe(root === html ? document : root);
  signal.addEventListener("abort", () => observer.disconnect());
  for (const event of SHOWING_EVENTS) {
    document.addEventListener(event, onShowing, { capture: true, passive: true, signal });
  }
  matchMedia(PREFERS_DARK).addEventListener("change", onShowing, { signal });
  void readNow();
  // Nothing tells that an element was given a shadow root, as when the script that defines it comes.
  for (const delay of ROOT_LOOKS_MS) oneTimer(signal)(look, delay);
  return restlessness;
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
