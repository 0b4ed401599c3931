import type { ComponentChildren } from "preact";

interface SectionProps {
  /** Also the part of the page's address that leads here. */
  readonly id: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** One subject of the page. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section id={id} aria-labelledby={`title-${id}`}>
      <h2 id={`title-${id}`} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </section>
  );
}
