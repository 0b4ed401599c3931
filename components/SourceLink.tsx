import type { ComponentChildren } from "preact";
import type { Source } from "../data/schema.ts";
import { describeSource } from "./describe-status.ts";

interface SourceLinkProps {
  readonly source: Source | undefined;
  readonly children: ComponentChildren;
}

/** Words that lead to a source where it has an address, and that tell all about it in a tooltip. */
export function SourceLink({ source, children }: SourceLinkProps) {
  if (!source) return <>{children}</>;
  const title = describeSource(source);
  return source.url ? (
    <a href={source.url} title={title} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span title={title}>{children}</span>
  );
}
