import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CorpusPage, readCorpusPage } from "./corpus-page.ts";

const ENDING = ".txt";

/** The pages of a folder by name. Throws where one is broken. */
export function readCorpus(folder: string): CorpusPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(ENDING))
    .sort()
    .map((file) =>
      readCorpusPage(file.slice(0, -ENDING.length), readFileSync(join(folder, file), "utf8")),
    );
}

/** Ids that a page expects and the base does not hold, as "page:line: id". */
export function unknownIds(pages: readonly CorpusPage[], known: ReadonlySet<string>): string[] {
  return pages.flatMap(({ name, blocks }) =>
    blocks.flatMap(({ line, expected }) =>
      expected
        .flatMap(({ ids }) => ids)
        .filter((id) => !known.has(id))
        .map((id) => `${name}:${line}: ${id}`),
    ),
  );
}
