import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { readPattern } from "../../contract/site-rules/site-pattern.ts";
import { describePattern } from "./describe-pattern.ts";

interface PatternFormProps {
  readonly label: string;
  /** Names the field; a page has each name once. */
  readonly name: string;
  /** What stands between the field and the button. */
  readonly children?: ComponentChildren;
  /** A pattern in its stored form. */
  onAdd(pattern: string): void;
}

/** A field for a site, a domain or a page, that says what it makes of what is typed. */
export function PatternForm({ label, name, children, onAdd }: PatternFormProps) {
  const [text, setText] = useState("");
  const [isRefused, setRefused] = useState(false);
  const pattern = text.trim() === "" ? undefined : readPattern(text);

  const add = (event: Event) => {
    event.preventDefault();
    setRefused(!pattern);
    if (!pattern) return;
    onAdd(pattern);
    setText("");
  };
  return (
    <form class="pattern" onSubmit={add} noValidate>
      <label for={`field-${name}`}>{label}</label>
      <div class="entry">
        <input
          id={`field-${name}`}
          name={name}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          placeholder="example.com"
          value={text}
          aria-describedby={`said-${name}`}
          aria-invalid={isRefused}
          onInput={({ currentTarget }) => {
            setRefused(false);
            setText(currentTarget.value);
          }}
        />
        {children}
        <button type="submit" class="quiet">
          Add
        </button>
      </div>
      <p class={isRefused ? "problem" : "hint"} id={`said-${name}`} role="status">
        {describe(text, pattern, isRefused)}
      </p>
    </form>
  );
}

function describe(text: string, pattern: string | undefined, isRefused: boolean): string {
  if (pattern) return `${pattern}: ${describePattern(pattern)}`;
  if (isRefused) return "This is no site. Write a name such as example.com, or paste an address.";
  return text.trim() === ""
    ? "example.com for a site, *.example.com with its subdomains, example.com/news/* for a part of it, or a page’s address."
    : "…";
}
