import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { decodePack } from "../../data/pack/decode-pack.ts";
import type { PackOrigin } from "../../data/pack/pack-record.ts";
import { type PackProblem, readPack } from "../../data/pack/read-pack.ts";
import type { Entity } from "../../data/schema.ts";

export interface ReadPacks {
  readonly entities: readonly Entity[];
  /** One message for each thing that is wrong with a pack, ready to print. */
  readonly messages: readonly string[];
}

/** Problems. A pack that is wrong throughout would bury what is wrong with the others. */
const MESSAGES_PER_PACK = 100;
const BUNDLED = "the bundled base";

/** Adds packs to the records that are there. Throws where a file cannot be read. */
export function readPacks(
  files: readonly string[],
  bundled: readonly Entity[],
  readOn: string,
): ReadPacks {
  const owners = new Map(bundled.map(({ id }) => [id, BUNDLED]));
  const entities = [...bundled];
  const messages: string[] = [];
  for (const file of files) {
    const pack = readOne(file, { source: basename(file), readOn }, owners);
    for (const entity of pack.entities) {
      owners.set(entity.id, file);
      entities.push(entity);
    }
    messages.push(...describe(file, pack.problems));
  }
  return { entities, messages };
}

function readOne(file: string, origin: PackOrigin, owners: ReadonlyMap<string, string>) {
  const { text, problems } = decodePack(bytesOf(file));
  const pack = readPack(text, origin, (id) => owners.get(id));
  // Where bytes made no text, the reader of the text has no say in why nothing was found.
  if (problems.length === 0) return pack;
  const inLines = pack.problems.filter(({ line }) => line !== undefined);
  const all = [...problems, ...inLines].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
  return { entities: pack.entities, problems: all };
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Error(`${file}: cannot be read (${String(error)})`);
  }
}

function describe(file: string, problems: readonly PackProblem[]): string[] {
  const shown = problems.slice(0, MESSAGES_PER_PACK).map(({ line, field, reason }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `${place}: ${field} ${reason}`;
  });
  const rest = problems.length - shown.length;
  return rest > 0 ? [...shown, `${file}: and ${rest} more problems`] : shown;
}
