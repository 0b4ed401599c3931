import { tuning } from "../tuning.ts";
import type { BlockWords, Token } from "./tokenize.ts";

/** How a block is capitalised; it decides what a capital in it tells. */
export type BlockShape = "sentence" | "title-case" | "capitals";

export function shapeOfBlock({ scan }: BlockWords): BlockShape {
  let [long, capitals, capitalised] = [0, 0, 0];
  for (let at = 0; at < scan.count; at++) {
    if (scan.lengthOf(at) < tuning.titleCaseLetters) continue;
    const shape = scan.shapeOf(at);
    if (shape === "number") continue;
    long++;
    if (shape === "caps") capitals++;
    if (shape === "caps" || shape === "capital") capitalised++;
  }
  if (long < 2) return "sentence";
  if (capitals / long >= tuning.capitalsShare) return "capitals";
  return capitalised / long >= tuning.titleCaseShare ? "title-case" : "sentence";
}

export function isCapitalised({ shape }: Token): boolean {
  return shape === "capital" || shape === "caps";
}
