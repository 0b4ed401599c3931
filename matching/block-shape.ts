import type { Token } from "./tokenize.ts";
import { tuning } from "./tuning.ts";

/** How a block is capitalised; it decides what a capital in it tells. */
export type BlockShape = "sentence" | "title-case" | "capitals";

export function shapeOfBlock(tokens: readonly Token[]): BlockShape {
  const long = tokens.filter(
    ({ folded, shape }) => folded.length >= tuning.titleCaseLetters && shape !== "number",
  );
  if (long.length < 2) return "sentence";
  const share = (test: (token: Token) => boolean) => long.filter(test).length / long.length;
  if (share(({ shape }) => shape === "caps") >= tuning.capitalsShare) return "capitals";
  return share(isCapitalised) >= tuning.titleCaseShare ? "title-case" : "sentence";
}

export function isCapitalised({ shape }: Token): boolean {
  return shape === "capital" || shape === "caps";
}
