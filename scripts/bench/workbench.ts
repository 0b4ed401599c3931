import { type Base, makeBase } from "./bases.ts";
import { generateRecords } from "./generate-records.ts";
import { type GeneratedText, generateText } from "./generate-text.ts";
import type { Scale } from "./scale.ts";

/** What the parts of one run have in common: its texts, and bases built when first asked for. */
export class Workbench {
  readonly text: GeneratedText;
  /** The same story about the same people, but its strangers are called as nobody of any base. */
  readonly textOfStrangers: GeneratedText;
  private readonly made = new Map<number, Base>();

  constructor(readonly scale: Scale) {
    const records = generateRecords(scale.sizes[0]);
    this.text = generateText(records, scale.textBytes);
    this.textOfStrangers = generateText(records, scale.textBytes, "foreign-names");
  }

  /** The bases of the scale, the smallest first. */
  get bases(): readonly [Base, ...Base[]] {
    const [smallest, ...larger] = this.scale.sizes;
    return [this.base(smallest), ...larger.map((size) => this.base(size))];
  }

  base(aliases: number): Base {
    const made = this.made.get(aliases) ?? makeBase(aliases);
    this.made.set(aliases, made);
    return made;
  }
}
