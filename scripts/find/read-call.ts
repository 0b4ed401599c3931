import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { isDate, isInterval } from "../../data/dates.ts";

export const USAGE = `usage: npm run --silent find -- [OPTION...] FILE...
  --date YYYY-MM-DD   the article's date
  --lang TAG          the language of the text (de, pl, ...); without it the text's own words tell
  --pack FILE         the records of a pack too (may be repeated)
  --only-pack FILE    the records of a pack instead of the bundled ones (may be repeated)
  --why               also print why each mention was marked and whether that is certain
  --open              also print what stays open between several entities, with "ids" for "id"`;

export interface FindCall {
  readonly files: readonly string[];
  readonly packs: readonly string[];
  /** False where packs stand in the place of the bundled records. */
  readonly bundled: boolean;
  readonly date?: string;
  readonly lang?: string;
  readonly why: boolean;
  readonly open: boolean;
}

export class WrongCall extends Error {}

const OPTIONS = {
  date: { type: "string" },
  lang: { type: "string" },
  pack: { type: "string", multiple: true },
  "only-pack": { type: "string", multiple: true },
  why: { type: "boolean" },
  open: { type: "boolean" },
} as const;

/** Reads the arguments of find. Throws WrongCall with what is wrong about them. */
export function readCall(args: readonly string[]): FindCall {
  const { values, positionals: files } = parsed(args);
  const { date, lang, pack = [], "only-pack": onlyPack = [], why = false, open = false } = values;
  if (date !== undefined && !isDate(date) && !isInterval(date)) {
    throw new WrongCall(`"${date}" is not a date`);
  }
  if (files.length === 0) throw new WrongCall("no file given");
  const packs = [...onlyPack, ...pack];
  const paths = packs.map((file) => resolve(file));
  const twice = packs.find((_, at) => paths.indexOf(paths[at] ?? "") < at);
  if (twice !== undefined) throw new WrongCall(`the pack ${twice} is given twice`);
  const about = { ...(date && { date }), ...(lang && { lang }) };
  return { files, packs, bundled: onlyPack.length === 0, why, open, ...about };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error));
  }
}
