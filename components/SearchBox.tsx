import { Search, X } from "lucide";
import type { Ref } from "preact";
import { useRef } from "preact/hooks";
import { Icon } from "./Icon.tsx";

interface SearchBoxProps {
  readonly query: string;
  readonly label: string;
  /** Characters; what is pasted beyond is cut. */
  readonly maxLength?: number;
  readonly inputRef?: Ref<HTMLInputElement>;
  onQuery(query: string): void;
  onKeyDown?(event: preact.TargetedKeyboardEvent<HTMLInputElement>): void;
}

/** A field that answers while the reader types. */
export function SearchBox({
  query,
  label,
  maxLength,
  inputRef,
  onQuery,
  onKeyDown,
}: SearchBoxProps) {
  const box = useRef<HTMLDivElement>(null);
  const clear = () => {
    onQuery("");
    box.current?.querySelector("input")?.focus();
  };
  return (
    <div class="search" ref={box}>
      <label>
        <Icon node={Search} />
        <input
          type="search"
          aria-label={label}
          placeholder={label}
          value={query}
          autocomplete="off"
          spellcheck={false}
          {...(maxLength !== undefined && { maxLength })}
          {...(inputRef && { ref: inputRef })}
          onInput={(event) => onQuery(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </label>
      {query !== "" && (
        <button type="button" class="empty" aria-label="Clear the search" onClick={clear}>
          <Icon node={X} />
        </button>
      )}
    </div>
  );
}
