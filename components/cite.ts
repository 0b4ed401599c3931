import type { CardContent } from "../contract/messages.ts";
import type { Fact, Source } from "../data/schema.ts";
import { describeAnswer, describeStatus } from "./describe-status.ts";
import { formatDate } from "./format-date.ts";
import { type CitedSource, citedSources } from "./sources-of.ts";

/**
 * A fact as a text to quote: what is said, when, how it stands and who answers, then every source in
 * full on a line of its own.
 */
export function cite(fact: Fact, content: CardContent): string {
  const cited = citedSources(fact, content);
  const own = cited.flatMap(({ source }) => source ?? []);
  const standing = describeStatus(fact, content.labels, own);
  const answers = (fact.answers ?? []).map((answer) => describeAnswer(answer, content.labels));
  const when = fact.date === undefined ? [] : [formatDate(fact.date, "long")];
  const told = [`${[...when, standing].join(". ")}.`, ...answers.map((words) => `${words}.`)];
  return [`${fact.text} (${told.join(" ")})`, ...cited.map(citeSource)].join("\n");
}

function citeSource({ id, source, paragraphs }: CitedSource): string {
  if (!source) return `Source: ${id}`;
  const parts = [
    nameOfSource(source),
    paragraphs.length > 0 &&
      `${paragraphs.length === 1 ? "par." : "pars."} ${paragraphs.join(", ")}`,
    source.url,
  ];
  return `Source: ${parts.filter(Boolean).join(", ")}`;
}

function nameOfSource({ label, title, authors, publisher, datePublished }: Source): string {
  if (!title) return label;
  const by = authors ? `${authors.join(", ")}: ` : "";
  const where = [publisher, datePublished && formatDate(datePublished, "long")].filter(Boolean);
  return `${by}“${title}”${where.length > 0 ? `, ${where.join(", ")}` : ""}`;
}
