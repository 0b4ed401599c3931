import type { Source } from "../data/schema.ts";
import { formatDate } from "./format-date.ts";

/** Every source behind a record, in full. */
export function SourceList({ sources }: { readonly sources: readonly Source[] }) {
  return (
    <ul class="sources">
      {sources.map((source) => (
        <li key={source.id}>
          <Title source={source} />
          {detailsOf(source) && <span class="details">{detailsOf(source)}</span>}
        </li>
      ))}
    </ul>
  );
}

function Title({ source: { url, title, label } }: { readonly source: Source }) {
  const words = title ?? label;
  return url ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {words}
    </a>
  ) : (
    <span>{words}</span>
  );
}

function detailsOf({ title, authors, publisher, datePublished }: Source): string {
  const date = datePublished && formatDate(datePublished);
  return title === undefined
    ? ""
    : [authors?.join(", "), publisher, date].filter(Boolean).join(" · ");
}
