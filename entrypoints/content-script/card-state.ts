import type { CardTrigger } from "../../contract/settings.ts";

/** A place of the pointer: CSS pixels of the window, and milliseconds of the page's clock. */
export interface PointerAt {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/** A mention under the pointer, by its key. */
export interface Over {
  readonly mention: string;
  /** In a link, or in something else that a press sets off. */
  readonly inLink: boolean;
}

/** The card that is open. There is never more than one. */
export interface OpenCard {
  readonly mention: string;
  /** What opened it: a pointer that rests, a click or tap, or a key. */
  readonly by: "hover" | "press" | "key";
  readonly isPinned: boolean;
  /** The keyboard is in the card. */
  readonly hasFocus: boolean;
}

/** What the reader has set. */
export interface CardHabits {
  readonly trigger: CardTrigger;
  /** Milliseconds that the pointer rests before a card opens. */
  readonly openDelay: number;
  /** Milliseconds after the pointer left mention and card before the card closes. */
  readonly closeDelay: number;
}

/** Where pointing stands. Whoever holds the state shows the card and sends `elapsed` when it is time. */
export interface CardState {
  readonly habits: CardHabits;
  readonly card: OpenCard | null;
  readonly over: Over | null;
  /** The pointer is on the card, or in the gap that leads to it. */
  readonly onCard: boolean;
  /** When the card of `over` opens, unless something comes between. */
  readonly opensAt: number | null;
  /** When the open card closes, unless the pointer comes back. */
  readonly closesAt: number | null;
  /** A mention that was pressed, selected or dismissed: no card until the pointer has left it. */
  readonly silenced: string | null;
  readonly pressed: boolean;
  readonly last: PointerAt | null;
  readonly restedAt: PointerAt | null;
  readonly quietUntil: number;
  /** The next card opens sooner until then. */
  readonly warmUntil: number;
}

/** Times are milliseconds of the page's clock; mentions are named by their keys. */
export type CardEvent =
  | (PointerAt & {
      readonly type: "moved";
      readonly over: Over | null;
      readonly onCard: boolean;
      readonly pressed: boolean;
    })
  /** A button of mouse or pen went down. A finger says nothing before it has tapped. */
  | { readonly type: "pressed"; readonly over: Over | null; readonly onCard: boolean }
  | { readonly type: "released" }
  /** A click of the main button, or a tap. */
  | {
      readonly type: "clicked";
      readonly over: Over | null;
      readonly onCard: boolean;
      readonly isTouch: boolean;
    }
  | { readonly type: "selected" }
  | { readonly type: "scrolled"; readonly at: number }
  /** The pointer left the window. */
  | { readonly type: "left"; readonly at: number }
  /** The reader asked by key for the card of a mention. */
  | { readonly type: "asked"; readonly mention: string }
  /** The keyboard went into the card, or out of it. */
  | { readonly type: "entered" }
  | { readonly type: "exited"; readonly at: number }
  | { readonly type: "pinned"; readonly isPinned: boolean }
  | { readonly type: "escaped" }
  /** The same in another document of the tab, or a card has opened there. */
  | {
      readonly type: "elsewhere";
      readonly news: "opened" | "escaped" | "pressed";
      /** It happened before the pointer came to where it is now. */
      readonly isPast: boolean;
    }
  /** The card was closed by its button, or its mention is out of sight or gone. */
  | { readonly type: "closed" }
  | { readonly type: "habits"; readonly habits: CardHabits }
  | { readonly type: "elapsed"; readonly at: number };

/** No card, and no pointer on the page. */
export const initialState = (habits: CardHabits): CardState => ({
  habits,
  card: null,
  over: null,
  onCard: false,
  opensAt: null,
  closesAt: null,
  silenced: null,
  pressed: false,
  last: null,
  restedAt: null,
  quietUntil: 0,
  warmUntil: 0,
});

/** When the state wants to hear that time has elapsed; null for never. */
export function wakesAt({ opensAt, closesAt }: CardState): number | null {
  if (opensAt === null || closesAt === null) return opensAt ?? closesAt;
  return Math.min(opensAt, closesAt);
}

/** True for a card that does not mind where the pointer is. */
export const isHeld = ({ by, isPinned, hasFocus }: OpenCard) =>
  by !== "hover" || isPinned || hasFocus;
