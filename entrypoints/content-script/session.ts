import type { CommandName } from "../../contract/commands.ts";
import type {
  CardNews,
  MentionSought,
  PageFindings,
  PageSettings,
  TopPage,
} from "../../contract/messages.ts";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";
import { localDay, readArticleDay } from "./article-date.ts";
import { Changes } from "./changes.ts";
import { MentionJumps } from "./go-to-mention.ts";
import { PageCards } from "./page-cards.ts";
import { PageMentions } from "./page-mentions.ts";
import type { PageNotice } from "./page-notice.ts";
import { MarkPainter } from "./paint-marks.ts";
import { PageReader } from "./read-page.ts";
import { TabPages } from "./tab-pages.ts";
import { FoundTeller } from "./tell-found.ts";
import { watchPage } from "./watch-page.ts";

/** What runs on a page while the extension is on there. */
export interface Session {
  report(): PageFindings;
  /** Reads on where reading has stopped. */
  goOn(): void;
  /** Brings a mention into sight and has it flash; tells which, or nothing where none is shown. */
  goTo(sought: MentionSought): number | undefined;
  /** What the page says to those in its frames; asked for the frame of that number. */
  describe(frame: number): TopPage;
  /** The page at the top says something else. */
  topChanged(): Promise<void>;
  /** Heeds what the reader has set or chosen since. */
  heed(known: PageSettings): void;
  /** Something has happened to a card in another document of the tab. */
  hearOfCard(news: CardNews): void;
  /** Does what the reader asked for by key. */
  obey(command: CommandName): void;
}

export interface SessionStart {
  readonly document: Document;
  readonly site: SiteState;
  readonly known: PageSettings;
  readonly notice: PageNotice;
  readonly signal: AbortSignal;
  readonly onExtensionGone: () => void;
  /** The page has put another document in the place of this one, and dropped all that listened. */
  readonly onReplaced: () => void;
}

/** Reads, marks and watches a page until the signal is aborted; then nothing of it is left. */
export function startSession(start: SessionStart): Session {
  const { document, site, known, signal } = start;
  const painter = new MarkPainter(signal);
  const mentions = new PageMentions(known, painter, signal);
  const tab = new TabPages(document);
  const teller = new FoundTeller();
  const describe = () => {
    const { articleDay, subjects } = mentions.report(site);
    return { articleDay, subjects };
  };
  const subjects = () => tab.around.with(describe().subjects);
  const cards = new PageCards({ ...start, mentions, painter, subjects });
  const changes = new Changes();
  const onFound = async () => {
    await mentions.settle();
    if (signal.aborted) return;
    cards.pageChanged();
    tab.tell(describe);
    // A long page is settled several times, and each telling has it asked for a report.
    if (!reader.isReading) teller.tell(mentions.subjectIds);
  };
  const readDay = () => {
    mentions.articleDay = tab.dayOf(readArticleDay(document, localDay(new Date())));
  };
  const topChanged = async () => {
    if (!(await tab.around.ask()) || signal.aborted) return;
    readDay();
    await onFound();
  };
  const { found, recogniser } = mentions;
  const reader = new PageReader(document, changes, found, recogniser, onFound, signal);
  const read = (onRoot: (root: ShadowRoot) => void) => {
    readDay();
    return reader.read(onRoot);
  };
  const jumps = new MentionJumps(found, painter, document.defaultView ?? window, signal);
  const onTextChanged = (text: Node) => painter.unpaintChanged(text);
  const onLook = () => {
    painter.heedGrounds();
    cards.heedGround();
  };
  const restlessness = watchPage({ ...start, changes, read, onTextChanged, onLook }, signal);
  if (!tab.isTop) void topChanged();
  return {
    report: () => ({
      ...mentions.report(site),
      ...(tab.within.numbers.length > 0 && { frames: tab.within.numbers }),
      ...(reader.tookMs !== undefined && { readingMs: reader.tookMs }),
      ...(reader.cut && { stopped: reader.cut }),
      ...(restlessness.isPaused && { stopped: "restless" }),
    }),
    goOn: () => {
      reader.raiseLimit();
      restlessness.goOn();
    },
    goTo: (sought) => {
      const gone = jumps.goTo(sought);
      if (gone) cards.standAt(gone.at);
      return gone?.number;
    },
    describe: (frame) => {
      tab.within.note(frame);
      return describe();
    },
    topChanged,
    heed: (settings) => {
      mentions.heed(settings);
      teller.tell(mentions.subjectIds);
      cards.heed(settings);
    },
    hearOfCard: (news) => cards.hear(news),
    obey: (command) => cards.obey(command),
  };
}
