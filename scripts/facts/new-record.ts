import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { recordFile } from "../../data/problems.ts";
import type { EntityKind } from "../../data/schema.ts";
import { fold } from "../../matching/words/fold.ts";
import { canonicalJson } from "./canonical.ts";

/**
 * Writes an empty record of that name and returns its file, relative to the base's folder. What an
 * editor has to find out is left out rather than guessed, so that the desk asks for each of it.
 * Throws where the name has no letter or digit for an id, and where the file is there already.
 */
export function writeNewRecord(folder: string, kind: EntityKind, name: string): string {
  const id = idOf(name);
  if (!id) throw new Error(`"${name}" has no Latin letter or digit to make an id of`);
  const file = recordFile({ kind, id });
  try {
    writeFileSync(join(folder, file), canonicalJson(emptyRecord(kind, id, name)), { flag: "wx" });
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") {
      throw new Error(`${file} is there already`);
    }
    throw error;
  }
  return file;
}

function emptyRecord(kind: EntityKind, id: string, name: string) {
  const ofKind = kind === "person" ? { roles: [] } : { participants: [] };
  return { id, kind, name: name.trim(), aliases: [], never: [], ...ofKind };
}

/** "Jane Doe" is "jane-doe", "Volodymyr Żeleński" is "volodymyr-zelenski". */
export function idOf(name: string): string {
  return fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
