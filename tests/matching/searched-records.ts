import type { Entity } from "../../data/schema.ts";
import { event, fact, person } from "../components/sample-content.ts";

/** Records whose texts overlap, so that each field answers some query that another does, too. */
export const RECORDS: readonly Entity[] = [
  person({
    id: "zoe-quist",
    name: "Zoé Quist",
    familyName: "Quist",
    description: "Painter.",
    aliases: [{ text: "Зоя Квист", use: "alone" }],
    facts: [fact("zoe-quist#1", { text: "Zoé Quist painted the harbour at Molde." })],
  }),
  person({
    id: "harald-molde",
    name: "Harald Molde",
    familyName: "Molde",
    description: "Admiral of the northern fleet.",
  }),
  person({
    id: "nora-vik",
    name: "Nora Vik",
    familyName: "Vik",
    description: "Novelist from Molde.",
  }),
  person({
    id: "ane-vik",
    name: "Ane Vik",
    familyName: "Vik",
    description: "Judge.",
    prominent: true,
  }),
  person({
    id: "per-lind",
    name: "Per Lind",
    familyName: "Lind",
    description: "Singer.",
    aliases: [{ text: "The Molde Nightingale", use: "alone" }],
  }),
  event({
    id: "vik-trial",
    name: "Vik trial",
    description: "Trial of a banker.",
    facts: [fact("vik-trial#1", { text: "The prosecutor asked for nine years." })],
  }),
];
