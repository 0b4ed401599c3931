import { type ArticleDay, NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import type { PageFindings, PageSettings } from "../../contract/messages.ts";
import type { ReaderChoices } from "../../contract/reader-choices.ts";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";
import { chooseMarks, isWanted, type Mark } from "./choose-marks.ts";
import { FoundBlocks } from "./found-blocks.ts";
import { mentionKey, mentionOf, type PlacedMention } from "./mention-key.ts";
import type { MarkPainter } from "./paint-marks.ts";
import { TextRecogniser } from "./recognise-text.ts";
import { reportPage } from "./report-page.ts";
import { heedReaderChoices, type Readings, readingsOf, Settler } from "./settle-mentions.ts";

/** What a page mentions, as far as it is read, and what of that the reader wants to see. */
export class PageMentions {
  readonly found = new FoundBlocks();
  readonly recogniser = new TextRecogniser();
  private readonly settler = new Settler(this.found, this.recogniser);
  articleDay: ArticleDay = NO_ARTICLE_DAY;
  private marks: readonly Mark[] = [];
  private markedKeys: ReadonlySet<string> = new Set();

  constructor(
    private known: PageSettings,
    private readonly painter: MarkPainter,
    private readonly signal: AbortSignal,
  ) {}

  /** The mentions that are underlined, in the order of the document. */
  get marked(): readonly PlacedMention[] {
    return this.marks;
  }

  /** True for a kind of mention that the reader wants to be shown, marked or not. */
  isWanted({ mention }: PlacedMention): boolean {
    return isWanted(mention, this.found.labels, this.known.settings);
  }

  isMarked(key: string): boolean {
    return this.markedKeys.has(key);
  }

  /** Decides anew what is mentioned. */
  async settle(): Promise<void> {
    await this.settler.settle(this.articleDay.date);
    if (!this.signal.aborted) this.show();
  }

  /** Heeds what the reader has set or chosen since. */
  heed(known: Partial<PageSettings>): void {
    this.known = { ...this.known, ...known };
    this.show();
  }

  /** Everybody who is surely meant somewhere on the page. */
  get subjectIds(): ReadonlySet<string> {
    const sure = new Set<string>();
    for (const { mentions } of this.found.all) {
      for (const { ids } of mentions) if (ids.length === 1 && ids[0]) sure.add(ids[0]);
    }
    return sure;
  }

  at(key: string): PlacedMention | undefined {
    return mentionOf(this.found, key);
  }

  readingsOf(at: PlacedMention): Readings {
    return readingsOf(at, this.choices);
  }

  report({ host, on }: Pick<SiteState, "host" | "on">): PageFindings {
    const { found, recogniser, articleDay, marks } = this;
    return {
      host,
      on,
      ...reportPage(found.all, found.labels, articleDay),
      page: recogniser.page,
      marks: marks.length,
    };
  }

  private get choices(): ReaderChoices {
    return this.known.choices;
  }

  private show(): void {
    heedReaderChoices(this.found, this.choices);
    this.marks = chooseMarks(this.found.all, this.found.labels, this.known.settings);
    this.markedKeys = new Set(this.marks.map(({ found, mention }) => mentionKey(found, mention)));
    this.painter.style = this.known.settings.markStyle;
    this.painter.paint(this.marks);
  }
}
