import type { IconNode } from "lucide";
import { h } from "preact";

interface IconProps {
  readonly node: IconNode;
  /** Side of the square, in CSS pixels. */
  readonly size?: number;
}

/** A line icon beside words or inside a labelled button; it says nothing of its own. */
export function Icon({ node, size = 16 }: IconProps) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
