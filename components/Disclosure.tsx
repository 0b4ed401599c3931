import { ChevronDown } from "lucide";
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Icon } from "./Icon.tsx";

interface DisclosureProps {
  readonly className: string;
  readonly summary: string;
  readonly children: () => ComponentChildren;
}

/** Something closed at first. What it holds is built when it is opened, so that a long list costs nothing. */
export function Disclosure({ className, summary, children }: DisclosureProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details
      class={`disclosure ${className}`}
      onToggle={(event) => event.currentTarget.open && setOpened(true)}
    >
      <summary>
        <span>{summary}</span>
        <Icon node={ChevronDown} size={14} />
      </summary>
      {opened && children()}
    </details>
  );
}
