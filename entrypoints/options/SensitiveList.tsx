import {
  isListed,
  SENSITIVE_SITES,
  type SensitiveEdits,
  type SensitiveKind,
} from "../../contract/site-rules/sensitive-sites.ts";
import { PatternForm } from "./PatternForm.tsx";

const KINDS: Readonly<Record<SensitiveKind, string>> = {
  mail: "Mail and messages",
  banking: "Banking",
  health: "Health",
  documents: "Documents",
};

interface SensitiveListProps {
  readonly edits: SensitiveEdits;
  onList(pattern: string, listed: boolean): void;
}

/** The sites on which Sidelight is off unless a rule says otherwise. */
export function SensitiveList({ edits, onList }: SensitiveListProps) {
  const kinds = Object.entries(KINDS) as readonly [SensitiveKind, string][];
  const ours = new Set<string>(Object.values(SENSITIVE_SITES).flat());
  const yours = Object.keys(edits).filter((pattern) => !ours.has(pattern));
  return (
    <div class="sensitive">
      {kinds.map(([kind, title]) => (
        <Group
          key={kind}
          {...{ title, edits, onList, patterns: SENSITIVE_SITES[kind], isOpen: false }}
        />
      ))}
      {yours.length > 0 && (
        <Group {...{ title: "Added by you", edits, onList, patterns: yours, isOpen: true }} />
      )}
      <PatternForm
        label="Add a site to stay away from"
        name="sensitive"
        onAdd={(pattern) => onList(pattern, true)}
      />
    </div>
  );
}

interface GroupProps extends SensitiveListProps {
  readonly title: string;
  readonly patterns: readonly string[];
  readonly isOpen: boolean;
}

function Group({ title, patterns, isOpen, edits, onList }: GroupProps) {
  const listed = patterns.filter((pattern) => isListed(pattern, edits)).length;
  const count = listed === patterns.length ? `${listed}` : `${listed} of ${patterns.length}`;
  return (
    <details open={isOpen}>
      <summary>
        {title} <span class="hint">{count}</span>
      </summary>
      <ul>
        {patterns.map((pattern) => (
          <li key={pattern}>
            <label>
              <input
                type="checkbox"
                name={`sensitive ${pattern}`}
                checked={isListed(pattern, edits)}
                onChange={({ currentTarget }) => onList(pattern, currentTarget.checked)}
              />
              <span>{pattern}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
