import type { ComponentChildren } from "preact";
import type { EntityKind } from "../data/schema.ts";
import type { Standing } from "./describe-status.ts";

/*
 * Shapes are drawn as SVG and not by borders and backgrounds, which forced colours would repaint
 * alike. Filled means vouched for; an outline means somebody's word.
 */

interface ShapeProps {
  readonly className: string;
  /** What a screen reader says; without it the words beside say the same already. */
  readonly label?: string;
  readonly children: ComponentChildren;
}

function Shape({ className, label, children }: ShapeProps) {
  return (
    <svg
      class={`shape ${className}`}
      viewBox="0 0 10 10"
      width="9"
      height="9"
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {children}
    </svg>
  );
}

const Ring = () => (
  <circle cx="5" cy="5" r="3.9" fill="none" stroke="currentColor" stroke-width="1.5" />
);

const standings: Readonly<Record<Standing, () => ComponentChildren>> = {
  confirmed: () => <circle cx="5" cy="5" r="4.4" fill="currentColor" />,
  reported: Ring,
  alleged: () => (
    <path d="M5 1.2 9.2 8.6H.8Z" fill="none" stroke="currentColor" stroke-width="1.4" />
  ),
  opinion: () => (
    <path d="M5 .9 9.1 5 5 9.1.9 5Z" fill="none" stroke="currentColor" stroke-width="1.4" />
  ),
  disputed: () => (
    <>
      <Ring />
      <path d="M5 1.1a3.9 3.9 0 0 0 0 7.8Z" fill="currentColor" />
    </>
  ),
};

/** How a fact stands, by shape; the word stands in its source line. */
export function StatusMark({ standing }: { readonly standing: Standing }) {
  return <Shape className={`status ${standing}`}>{standings[standing]()}</Shape>;
}

/** A disc for a person, a diamond for an event. */
export function KindMark({ kind }: { readonly kind: EntityKind }) {
  return (
    <Shape className={`kind ${kind}`} label={kind}>
      {kind === "person" ? (
        standings.confirmed()
      ) : (
        <path d="M5 0 10 5 5 10 0 5Z" fill="currentColor" />
      )}
    </Shape>
  );
}
