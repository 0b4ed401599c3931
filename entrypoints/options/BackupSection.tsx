import { useRef, useState } from "preact/hooks";
import { type Backup, type BackupProblem, readBackup } from "../../contract/backup.ts";
import type { OptionsState } from "../../contract/options-questions.ts";
import { Confirm } from "./Confirm.tsx";
import { type Change, describeChanges } from "./describe-changes.ts";
import { Section } from "./Section.tsx";

interface BackupSectionProps extends Pick<OptionsState, "set"> {
  /** Everything as it was at first, to say what a reset changes. */
  readonly nothingSet: Backup;
  onSave(): void;
  onImport(text: string): void;
  onReset(): void;
}

const PROBLEMS: Readonly<Record<BackupProblem, string>> = {
  "too-large": "This file is far larger than any backup of Sidelight.",
  "not-json":
    "This file cannot be read. It is no backup of Sidelight, or only the beginning of one.",
  "not-ours": "This file is no backup of Sidelight.",
  newer: "This backup was made by a newer Sidelight. Update Sidelight here, then try again.",
  damaged: "This backup is damaged: something in it is not as Sidelight writes it.",
};

type Asked =
  | { readonly kind: "import"; readonly text: string; readonly changes: readonly Change[] }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "reset" };

/** Saves everything to a file, and takes it from one. */
export function BackupSection(props: BackupSectionProps) {
  const { set, nothingSet, onSave, onImport, onReset } = props;
  const input = useRef<HTMLInputElement>(null);
  const [asked, setAsked] = useState<Asked>();

  const look = async (file: File | undefined) => {
    if (!file) return;
    setAsked(await judge(file, set));
    // The same file can then be chosen once more.
    if (input.current) input.current.value = "";
  };
  const confirm = () => {
    if (asked?.kind === "import") onImport(asked.text);
    if (asked?.kind === "reset") onReset();
    setAsked(undefined);
  };
  return (
    <Section id="backup" title="Backup">
      <p class="lead">
        Settings, site rules and hidden subjects as one file, for another computer or for later.
      </p>
      <div class="buttons">
        <button type="button" class="action" onClick={onSave}>
          Save to a file
        </button>
        <button type="button" class="quiet" onClick={() => input.current?.click()}>
          Import a file …
        </button>
        <button type="button" class="quiet" onClick={() => setAsked({ kind: "reset" })}>
          Reset everything …
        </button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          aria-label="Backup file"
          hidden
          onChange={({ currentTarget }) => void look(currentTarget.files?.[0])}
        />
      </div>
      {asked && (
        <Asking
          {...{ asked, onConfirm: confirm, onCancel: () => setAsked(undefined) }}
          resetChanges={describeChanges(set, nothingSet)}
        />
      )}
    </Section>
  );
}

async function judge(file: File, set: Backup): Promise<Asked> {
  try {
    const text = await file.text();
    const read = readBackup(text);
    if ("problem" in read) return { kind: "refused", why: PROBLEMS[read.problem] };
    return { kind: "import", text, changes: describeChanges(set, read.backup) };
  } catch {
    return { kind: "refused", why: "The browser could not read this file." };
  }
}

interface AskingProps {
  readonly asked: Asked;
  readonly resetChanges: readonly Change[];
  onConfirm(): void;
  onCancel(): void;
}

function Asking({ asked, resetChanges, onConfirm, onCancel }: AskingProps) {
  if (asked.kind === "refused") {
    return (
      <Confirm title="Nothing was imported" {...{ onConfirm, onCancel }}>
        <p>{asked.why} What is set here stays as it is.</p>
      </Confirm>
    );
  }
  const changes = asked.kind === "reset" ? resetChanges : asked.changes;
  const isImport = asked.kind === "import";
  if (changes.length === 0) {
    return (
      <Confirm title="Nothing to change" {...{ onConfirm, onCancel }}>
        <p>
          {isImport ? "The file holds what is set here already." : "All is as it was at first."}
        </p>
      </Confirm>
    );
  }
  return (
    <Confirm
      title={isImport ? "Import this backup?" : "Reset everything?"}
      action={isImport ? "Import" : "Reset"}
      {...{ onConfirm, onCancel }}
    >
      <Changes changes={changes} />
      <p>
        All of it changes, or nothing. What is set now is kept, so that you can undo this
        afterwards.
      </p>
    </Confirm>
  );
}

function Changes({ changes }: { readonly changes: readonly Change[] }) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">What changes</th>
          <th scope="col">Now</th>
          <th scope="col">Then</th>
        </tr>
      </thead>
      <tbody>
        {changes.map(({ what, before, after }) => (
          <tr key={what}>
            <th scope="row">{what}</th>
            <td>{before}</td>
            <td>{after}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
