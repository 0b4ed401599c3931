import type { Source } from "../data/schema.ts";
import { formatDate } from "./format-date.ts";
import type { CitedSource } from "./sources-of.ts";

/** Sources in full, below each other. */
export function SourceList({ cited }: { readonly cited: readonly CitedSource[] }) {
  return (
    <ul class="sources">
      {cited.map(({ id, source, paragraphs }) => (
        <li key={id}>
          {source ? <Title source={source} /> : id}
          <Details source={source} paragraphs={paragraphs} />
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

function Details({ source, paragraphs }: Pick<CitedSource, "source" | "paragraphs">) {
  const parts = [
    source?.title && source.authors?.join(", "),
    source?.title && source.publisher,
    source?.title && source.datePublished && formatDate(source.datePublished),
    ...paragraphs.map((paragraph) => `¶${paragraph}`),
  ].filter(Boolean);
  return parts.length > 0 ? <span class="details">{parts.join(" · ")}</span> : null;
}
