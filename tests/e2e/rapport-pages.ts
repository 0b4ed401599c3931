import { readFileSync } from "node:fs";
import { join } from "node:path";
import { FIXTURES } from "./start-browser.ts";

const DATED = /<meta property="article:published_time"[^>]*>/;
const page = readFileSync(join(FIXTURES, "rapport.html"), "utf8");

/** The page of rapport.html with another statement of its date, or with none. */
export const rapportWith = (statement: string) => page.replace(DATED, statement);

export const published = (day: string) =>
  `<meta property="article:published_time" content="${day}" />`;
