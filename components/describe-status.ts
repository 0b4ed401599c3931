import type { EntityLabel } from "../contract/messages.ts";
import type { Answer, Fact, Source, Speaker } from "../data/schema.ts";
import { formatDate } from "./format-date.ts";

export type Labels = Readonly<Record<string, EntityLabel>>;

/** How a fact stands: its status, unless somebody contradicts it. */
export type Standing = Fact["status"] | "disputed";

/** A fact that anybody denies or disputes stands as disputed, whatever its status. */
export function standingOf(fact: Fact): Standing {
  return contradiction(fact) === undefined ? fact.status : "disputed";
}

/** The status in words, e.g. "Alleged by Jane Doe, denied". */
export function describeStatus(fact: Fact, labels: Labels, sources: readonly Source[]): string {
  const speaker = fact.by && nameOf(fact.by, labels);
  const asserted = withSpeaker[fact.status](speaker && isSource(speaker, sources) ? "" : speaker);
  return [asserted, contradiction(fact)].filter(Boolean).join(", ");
}

/** An answer in words, e.g. "Bo Berg denies it, 4 Mar 2015". */
export function describeAnswer({ by, says, date }: Answer, labels: Labels): string {
  const when = date === undefined ? [] : [formatDate(date)];
  return [`${nameOf(by, labels)} ${says} it`, ...when].join(", ");
}

/** The name of somebody who asserts or answers. */
export function nameOf(speaker: Speaker, labels: Labels): string {
  return "name" in speaker ? speaker.name : (labels[speaker.id]?.name ?? speaker.id);
}

/** Everything known of a source, for a tooltip. */
export function describeSource(source: Source): string {
  const parts = [
    source.title && `“${source.title}”`,
    source.authors?.join(", "),
    source.publisher,
    source.datePublished && formatDate(source.datePublished),
  ];
  return parts.filter(Boolean).join(" · ") || source.label;
}

const withSpeaker: Readonly<Record<Fact["status"], (by?: string) => string>> = {
  confirmed: (by) => (by ? `Confirmed, stated by ${by}` : "Confirmed"),
  reported: (by) => (by ? `Reported by ${by}` : "Reported"),
  alleged: (by) => (by ? `Alleged by ${by}` : "Alleged"),
  opinion: (by) => (by ? `Opinion of ${by}` : "Opinion"),
};

/** Whether anybody denies or disputes a fact, in a word. */
export function contradiction({ answers = [] }: { answers?: Fact["answers"] }): string | undefined {
  if (answers.some(({ says }) => says === "denies")) return "denied";
  return answers.some(({ says }) => says === "disputes") ? "disputed" : undefined;
}

/** A paper that reports in its own name is named by the source that follows; once is enough. */
function isSource(speaker: string, sources: readonly Source[]): boolean {
  const name = speaker.replace(/^The /, "");
  return sources.some(({ label, publisher = "" }) =>
    [publisher, label].some((words) => words.replace(/^The /, "").startsWith(name)),
  );
}
