import { formatDuration, pageWords } from "../../components/page-words.ts";
import type { PageReport } from "../../contract/messages.ts";

interface ReadingLineProps {
  readonly report: PageReport;
  /** Requests to anywhere else; absent until they are known. */
  readonly requests: number | undefined;
}

/** What reading the page has cost: time, marks, and nothing over the network. */
export function ReadingLine({ report: { readingMs, marks }, requests }: ReadingLineProps) {
  const parts = [
    readingMs === undefined ? pageWords.reading : pageWords.readIn(formatDuration(readingMs)),
    pageWords.marks(marks),
    ...(requests === undefined ? [] : [pageWords.requests(requests)]),
  ];
  return <p class="cost">{parts.join(" · ")}</p>;
}
