import type { Random } from "./random.ts";

const LETTERS = "abcdefghijklmnopqrstuvwxyz";

/**
 * The name with one slip of the hand in its longest word, behind the first letter: a letter dropped,
 * doubled, swapped with the next, or replaced by another.
 */
export function withTypo(name: string, random: Random): string {
  const words = name.split(" ");
  const longest = words.reduce((a, b) => (b.length > a.length ? b : a));
  for (;;) {
    const slipped = slip(longest, 1 + random.below(longest.length - 2), random);
    if (slipped !== longest) return words.map((w) => (w === longest ? slipped : w)).join(" ");
  }
}

function slip(word: string, at: number, random: Random): string {
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
  switch (random.below(4)) {
    case 0:
      return before + after;
    case 1:
      return before + letter + letter + after;
    case 2:
      return before + after.charAt(0) + letter + after.slice(1);
    default:
      return before + LETTERS.charAt(random.below(LETTERS.length)) + after;
  }
}
