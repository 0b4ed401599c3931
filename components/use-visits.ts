import type { RefObject } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CardContent } from "../contract/messages.ts";
import { OPENED_AT_FIRST, type OpenedFacts } from "./EntityCard.tsx";

/** One thing that a card has shown, as the reader left it. */
export interface Visit {
  /** Absent for the choice between several. */
  readonly content?: CardContent;
  readonly opened: OpenedFacts;
  /** Pixels that were scrolled away. */
  readonly scrolled: number;
  /** The entity that the reader went on to from here. */
  readonly leftFor?: string;
}

export interface Visits {
  readonly current: Visit;
  readonly previous: Visit | undefined;
  open(content: CardContent): void;
  back(): void;
  setOpened(opened: OpenedFacts): void;
}

export function visit(content?: CardContent): Visit {
  return { opened: OPENED_AT_FIRST, scrolled: 0, ...(content && { content }) };
}

/**
 * The way of a reader through one card. Going on begins at the name; going back gives the focus to
 * what had led on, with all as it was left. `card` holds an h2, a `.body` and `[data-id]` buttons.
 */
export function useVisits(first: readonly Visit[], card: RefObject<HTMLElement | null>): Visits {
  const [visits, setVisits] = useState(first);
  const depth = useRef(first.length);
  const current = visits.at(-1) ?? visit();

  useLayoutEffect(() => {
    const [wasDeeper, isNew] = [visits.length < depth.current, visits.length !== depth.current];
    depth.current = visits.length;
    if (!isNew || !card.current) return;
    scrollTo(card.current, wasDeeper ? current.scrolled : 0);
    const { leftFor } = current;
    const led = wasDeeper && leftFor && card.current.querySelector(`[data-id="${leftFor}"]`);
    const target = led || card.current.querySelector("h2");
    (target as HTMLElement | null)?.focus({ preventScroll: true });
  }, [visits.length]);

  const changeCurrent = (changes: Partial<Visit>) => [
    ...visits.slice(0, -1),
    { ...current, ...changes },
  ];
  return {
    current,
    previous: visits.at(-2),
    open: (content) => {
      const scrolled = Math.max(0, ...scrollersOf(card.current).map((part) => part.scrollTop));
      setVisits([...changeCurrent({ scrolled, leftFor: content.entity.id }), visit(content)]);
    },
    back: () => setVisits(visits.length > 1 ? visits.slice(0, -1) : visits),
    setOpened: (opened) => setVisits(changeCurrent({ opened })),
  };
}

/** The body scrolls, or where the window is low the whole card (see card.css). */
function scrollersOf(card: HTMLElement | null): readonly Element[] {
  return card ? [card, ...card.querySelectorAll(".body")] : [];
}

function scrollTo(card: HTMLElement, top: number): void {
  for (const part of scrollersOf(card)) part.scrollTop = top;
}
