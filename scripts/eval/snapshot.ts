import type { FoundMention } from "../find-in-page.ts";
import { type CorpusPage, escaped } from "./corpus-page.ts";
import { marked } from "./report.ts";

/** A page and what the program finds on it. */
export interface FoundPage {
  readonly page: CorpusPage;
  readonly mentions: readonly FoundMention[];
}

const HEAD = `What the program finds on the pages of the corpus, line by line, and why. Written by
npm run eval -- --write; a change of behaviour is reviewed as a change of this file.`;

/** All that was found as a text that can be reviewed as a diff. */
export function snapshotOf(found: readonly FoundPage[]): string {
  const sections = found.map(({ page, mentions }) =>
    [`# ${page.name}`, ...mentions.map((mention) => lineOf(page, mention))].join("\n"),
  );
  return `${[HEAD, ...sections].join("\n\n")}\n`;
}

function lineOf({ blocks }: CorpusPage, mention: FoundMention): string {
  const block = blocks[mention.block - 1];
  const mark = marked(block?.text ?? "", mention);
  return escaped(`${block?.line}:${mention.start} ${mark} ${mention.how}, ${mention.why}`);
}
