import type { CommandName } from "../../contract/commands.ts";
import type { PageReport, PageSettings, SiteState } from "../../contract/messages.ts";
import { localDay, readArticleDay } from "./article-date.ts";
import { Changes } from "./changes.ts";
import { PageCards } from "./page-cards.ts";
import { PageMentions } from "./page-mentions.ts";
import type { PageNotice } from "./page-notice.ts";
import { MarkPainter } from "./paint-marks.ts";
import { PageReader } from "./read-page.ts";
import { watchPage } from "./watch-page.ts";

/** What runs on a page while the extension is on there. */
export interface Session {
  report(): PageReport;
  /** Heeds what the reader has set or chosen since. */
  heed(known: PageSettings): void;
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
}

/** Reads, marks and watches a page until the signal is aborted; then nothing of it is left. */
export function startSession(start: SessionStart): Session {
  const { document, site, known, signal, onExtensionGone } = start;
  const painter = new MarkPainter(signal);
  const mentions = new PageMentions(known, painter);
  const cards = new PageCards({ ...start, mentions, painter });
  const changes = new Changes();
  const onFound = () => {
    mentions.settle();
    cards.pageChanged();
  };
  const reader = new PageReader(document, changes, mentions.found, onFound, signal);
  const read = () => {
    mentions.articleDay = readArticleDay(document, localDay(new Date()));
    return reader.read();
  };
  watchPage({ document, changes, onExtensionGone, read }, signal);
  return {
    report: () => mentions.report(site),
    heed: (settings) => {
      mentions.heed(settings);
      cards.heed(settings);
    },
    obey: (command) => cards.obey(command),
  };
}
