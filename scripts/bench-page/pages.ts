import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Entity } from "../../data/schema.ts";
import { generateText } from "../bench/generate-text.ts";
import { PAGE_NAMES, SIZES } from "./budgets.ts";

/** A page to measure. */
export interface BenchPage {
  readonly name: string;
  readonly path: string;
  readonly html: string;
}

const STYLE = "body{max-width:40em;margin:2em auto;font:18px/1.5 serif}";

/** Pages of news about the people and events of the base, the same ones each time. */
export function generatedPages(records: readonly Entity[]): BenchPage[] {
  return SIZES.map((bytes, at) => {
    const paragraphs = generateText(records, bytes).blocks.map(({ text }) =>
      // Headings of the generator are the blocks that end without a full stop.
      /[.”]$/.test(text) ? `<p>${escaped(text)}</p>` : `<h2>${escaped(text)}</h2>`,
    );
    const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title>
<link rel="icon" href="data:,"><style>${STYLE}</style><article>${paragraphs.join("\n")}</article>`;
    return { name: PAGE_NAMES[at] ?? `${bytes} bytes`, path: `/generated-${at}.html`, html };
  });
}

export function savedPages(files: readonly string[]): BenchPage[] {
  return files.map((file, at) => ({
    name: basename(file),
    path: `/saved-${at}.html`,
    html: readFileSync(file, "utf8"),
  }));
}

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
