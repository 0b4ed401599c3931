import { ChevronDown } from "lucide";
import type { ComponentChildren } from "preact";
import { Icon } from "./Icon.tsx";

interface DisclosureProps {
  readonly className: string;
  readonly summary: string;
  readonly isOpen: boolean;
  onToggle(isOpen: boolean): void;
  readonly children: () => ComponentChildren;
}

/** Something closed at first. What it holds is built only while it is open: a long list costs nothing. */
export function Disclosure({ className, summary, isOpen, onToggle, children }: DisclosureProps) {
  return (
    <details
      class={`disclosure ${className}`}
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>
        <span>{summary}</span>
        <Icon node={ChevronDown} size={14} />
      </summary>
      {isOpen && children()}
    </details>
  );
}
