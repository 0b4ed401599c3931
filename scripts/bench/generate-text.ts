import type { Entity } from "../../data/schema.ts";
import type { Block } from "../../matching/recognition.ts";
import { type Cast, castFrom, type Strangers } from "./generate-cast.ts";
import { peopleAmong } from "./generate-records.ts";
import { inTitleCase } from "./news-grammar.ts";
import { type Random, seeded } from "./random.ts";
import { type Placed, type WrittenText, writeSentence } from "./write-story.ts";

/** News-like text in blocks, and where it names whom. */
export interface GeneratedText {
  readonly blocks: readonly Block[];
  /** Names of each block, in its order. */
  readonly placed: readonly (readonly Placed[])[];
  /** Of UTF-8. */
  readonly bytes: number;
  readonly words: number;
  /** Share of words that begin with a capital. */
  readonly capitalised: number;
}

const SEED = 2;
/** A story is a heading and so many paragraphs of one to four sentences. */
const PARAGRAPHS = 14;
const SENTENCES_MAX = 4;

/** Stories about people and events of these records, until there are so many bytes. */
export function generateText(
  records: readonly Entity[],
  bytesWanted: number,
  strangers: Strangers = "common-names",
): GeneratedText {
  const random = seeded(SEED);
  const people = peopleAmong(records);
  const events = records.filter((record) => record.kind === "event");
  const written: WrittenText[] = [];
  let bytes = 0;
  while (bytes < bytesWanted) {
    const cast = castFrom(people, events, strangers, random);
    for (let at = 0; at <= PARAGRAPHS && bytes < bytesWanted; at++) {
      const block = at === 0 ? heading(cast, random) : paragraph(cast, random);
      bytes += Buffer.byteLength(block.text);
      written.push(block);
    }
  }
  return {
    blocks: written.map(({ text }) => ({ text, lang: "en" })),
    placed: written.map(({ placed }) => placed),
    bytes,
    ...countWords(written),
  };
}

function heading(cast: Cast, random: Random): WrittenText {
  const { text, placed } = writeSentence("headline", cast, random);
  return { text: inTitleCase(text), placed };
}

function paragraph(cast: Cast, random: Random): WrittenText {
  let text = "";
  const placed: Placed[] = [];
  const sentences = 1 + random.below(SENTENCES_MAX);
  for (let at = 0; at < sentences; at++) {
    if (text) text += " ";
    const sentence = writeSentence("sentence", cast, random);
    const shift = text.length;
    text += sentence.text;
    for (const each of sentence.placed) {
      placed.push({ ...each, start: each.start + shift, end: each.end + shift });
    }
  }
  return { text, placed };
}

function countWords(written: readonly WrittenText[]): { words: number; capitalised: number } {
  let words = 0;
  let capitals = 0;
  for (const { text } of written) {
    words += text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
    capitals += text.match(/(?<![\p{L}\p{N}’'-])\p{Lu}/gu)?.length ?? 0;
  }
  return { words, capitalised: capitals / words };
}
