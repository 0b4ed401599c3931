import type { Entity } from "../../data/schema.ts";
import type { Finding } from "./desk.ts";
import { textsOf } from "./record-texts.ts";

/** Words that judge whom they describe; a speaker may use them, in quotation marks. */
const JUDGING_WORDS = [
  "admit|admits|admitted|antics|appalling|baseless|bloodthirsty|botched|brutal|brutally|bumbling",
  "controversial|corrupt|cowardly|crony|cronies|despot|despotic|dictator|discredited|disgraced",
  "disgraceful|draconian|evil|extremist|fanatic|heroic|hoax|illegitimate|infamous|insane|lackey",
  "lied|lies|ludicrous|mastermind|notorious|notoriously|outrageous|puppet|radical|regime|regimes",
  "ridiculous|ruthless|scandalous|shameful|shameless|shocking|sham|sinister|so-called|strongman",
  "thug|thugs|toxic|tyrant|unhinged|witch hunt|war-mongering|warmonger",
].join("|");

const JUDGING = new RegExp(`(?<![\\p{L}-])(?:${JUDGING_WORDS})(?![\\p{L}-])`, "giu");
const QUOTED = /“[^”]*”|"[^"]*"|‘[^’]*’(?!\p{L})/gu;

/** Words of our own, in descriptions, facts and answers, that take sides. */
export function judgingTexts(entity: Entity): Finding[] {
  return textsOf(entity).flatMap(({ field, text }) =>
    [...text.replace(QUOTED, " ").matchAll(JUDGING)].map(([word]) => ({
      field,
      reason: `judges: "${word}"`,
    })),
  );
}
