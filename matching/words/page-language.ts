import type { Block } from "../recognition.ts";
import { tuning } from "../tuning.ts";
import { TELLING_LETTERS, TELLING_WORDS } from "./telling-words.ts";

type Tag = (typeof TELLING_WORDS)[number][0];

const WORD = /\p{Ll}+/gu;

/**
 * The language of a page that does not give it, as far as names are declined in it: told by its
 * commonest words, since "Putins" is a genitive in German and a plural in English. Blocks are taken as
 * they come; what a page says in its first thousands of letters decides for the rest.
 */
export class PageLanguage {
  private readonly signals = { en: 0, de: 0, pl: 0 };
  private unread: number = tuning.languageUnits;

  /** The blocks with the page's language where they give none and enough of the page tells it. */
  fill<B extends Block>(blocks: readonly B[]): readonly B[] {
    for (const { text, lang } of blocks) if (!lang) this.read(text);
    const lang = this.told();
    return lang ? blocks.map((block) => (block.lang ? block : { ...block, lang })) : blocks;
  }

  private read(text: string): void {
    if (this.unread <= 0) return;
    const part = text.slice(0, this.unread);
    this.unread -= part.length;
    for (const [word] of part.normalize("NFC").toLowerCase().matchAll(WORD)) {
      for (const [tag, words] of TELLING_WORDS) if (words.has(word)) this.signals[tag]++;
      for (const [tag, letters] of TELLING_LETTERS) if (letters.test(word)) this.signals[tag]++;
    }
  }

  private told(): Tag | undefined {
    const [first, second] = TELLING_WORDS.map(([tag]) => ({
      tag,
      signals: this.signals[tag],
    })).sort((a, b) => b.signals - a.signals);
    if (!first || !second || first.tag === "en") return undefined;
    const { signals, lead } = tuning.languageTold;
    const isTold = first.signals >= signals && first.signals >= lead * second.signals;
    return isTold ? first.tag : undefined;
  }
}
