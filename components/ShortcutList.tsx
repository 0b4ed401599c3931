import { useState } from "preact/hooks";
import type { Shortcut } from "../contract/shortcuts.ts";

interface ShortcutListProps {
  readonly shortcuts: readonly Shortcut[];
  /** Leads to the browser's own settings; rejects where there is no way to them. */
  onChange(): Promise<void>;
}

/** What each command does, in the order in which a reader meets them. */
const MEANINGS: Readonly<Record<string, string>> = {
  _execute_action: "Open Sidelight",
  "next-mention": "Next mark, with its card",
  "previous-mention": "Mark before, with its card",
  "enter-card": "Into the card, and back out",
  "toggle-site": "Off on this site, or on again",
};
const ORDER = Object.keys(MEANINGS);
/** What browsers call keys that have a sign of their own. */
const SIGNS: Readonly<Record<string, string>> = {
  Period: ".",
  Comma: ",",
  Space: "Space",
  Up: "↑",
  Down: "↓",
  Left: "←",
  Right: "→",
};

/** Every command with the keys that are at work for it, and the way to change them. */
export function ShortcutList({ shortcuts, onChange }: ShortcutListProps) {
  const [isLost, setLost] = useState(false);
  const known = shortcuts
    .filter(({ name }) => name in MEANINGS)
    .toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  return (
    <div class="shortcuts">
      <dl>
        {known.map(({ name, keys }) => (
          <div key={name}>
            <dt>{MEANINGS[name]}</dt>
            <dd>{keys === "" ? <span class="none">no keys</span> : <Keys keys={keys} />}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="quiet" onClick={() => onChange().catch(() => setLost(true))}>
        Change keys
      </button>
      {isLost && (
        <p role="status">
          The browser opens no settings for this. They are with its extensions, under “Keyboard
          shortcuts” or “Manage extension shortcuts”.
        </p>
      )}
    </div>
  );
}

/** "Alt+Period" as three signs; what a Mac writes without plus signs stays together. */
function Keys({ keys }: { readonly keys: string }) {
  return (
    <>
      {keys.split("+").map((key) => (
        <kbd key={key}>{SIGNS[key] ?? key}</kbd>
      ))}
    </>
  );
}
