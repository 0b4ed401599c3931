import type { PageReport, SiteState } from "../../contract/messages.ts";
import { readArticleDate } from "./article-date.ts";
import { CardContents } from "./card-contents.ts";
import { CardOpener } from "./card-opener.ts";
import { Changes } from "./changes.ts";
import { chooseMarks } from "./choose-marks.ts";
import { FoundBlocks } from "./found-blocks.ts";
import { mentionAt } from "./hit-test.ts";
import { mentionKey } from "./mention-key.ts";
import { MarkPainter } from "./paint-marks.ts";
import { PagePointer } from "./point-at-page.ts";
import { PageReader } from "./read-page.ts";
import { reportPage } from "./report-page.ts";
import { mentionedIds, settleMentions } from "./settle-mentions.ts";
import { watchPage } from "./watch-page.ts";

/** What runs on a page while the extension is on there. */
export interface Session {
  report(): PageReport;
}

/** Reads, marks and watches a page until the signal is aborted; then nothing of it is left. */
export function startSession(
  document: Document,
  site: SiteState,
  signal: AbortSignal,
  onExtensionGone: () => void,
): Session {
  const found = new FoundBlocks();
  const changes = new Changes();
  const contents = new CardContents();
  const painter = new MarkPainter(signal);
  let articleDate: string | undefined;

  const settle = () => {
    settleMentions(found, articleDate);
    painter.paint(chooseMarks(found.all, found.profiles));
    cards.follow();
    void contents.prepare(mentionedIds(found));
  };
  const cards = new CardOpener({
    found,
    contents,
    articleDate: () => articleDate,
    labels: () => mentionedIds(found).flatMap((id) => found.profiles.get(id) ?? []),
    onClosed: () => pointer.send({ type: "closed" }),
  });
  const pointer = new PagePointer(
    {
      document,
      onExtensionGone,
      mentionAt: (target, at) => {
        const placed = mentionAt(found, target, at);
        return placed ? mentionKey(placed.found, placed.mention) : null;
      },
      isOnCard: (target, at) => cards.isOnCard(target, at),
      show: (mention, at) => void cards.show(mention, at),
      follow: () => cards.follow(),
    },
    signal,
  );
  const reader = new PageReader(document, changes, found, settle, signal);
  const read = () => {
    articleDate = readArticleDate(document);
    return reader.read();
  };
  watchPage({ document, changes, onExtensionGone, read }, signal);
  return { report: () => reportPage(site, found.all, found.profiles, articleDate) };
}
