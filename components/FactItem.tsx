import type { CardContent } from "../contract/messages.ts";
import { type DaySpan, daySpan, isLater } from "../data/dates.ts";
import type { Answer, Fact, Source, SourceRef } from "../data/schema.ts";
import { describeStatus, nameOf, standingOf } from "./describe-status.ts";
import { formatDate } from "./format-date.ts";
import { ownerId } from "./order-facts.ts";
import { KindMark, StatusMark } from "./Shape.tsx";
import { SourceLink } from "./SourceLink.tsx";

export interface FactItemProps {
  readonly fact: Fact;
  /** The card that the fact stands on; it knows the names and the sources. */
  readonly content: CardContent;
  /** Days of the article, where it has any: an answer given later is called so. */
  readonly article?: DaySpan | undefined;
}

/** One fact: when, what, who contradicts it, and who says so. */
export function FactItem({ fact, content, article }: FactItemProps) {
  const { labels, entity } = content;
  const sources = fact.sources.flatMap(({ source }) => content.sources[source] ?? []);
  const owner = ownerId(fact) === entity.id ? undefined : labels[ownerId(fact)];
  const event = owner?.kind === "event" ? owner : undefined;
  return (
    <li class="fact">
      <StatusMark standing={standingOf(fact)} />
      {(fact.date || event) && (
        <p class="dateline">
          {fact.date && <span class="date">{formatDate(fact.date)}</span>}
          {event && (
            <span class="owner">
              <KindMark kind="event" /> {event.name}
            </span>
          )}
        </p>
      )}
      <p class="text">{fact.text}</p>
      {fact.answers?.map((answer, i) => (
        <AnswerLine key={`${i}:${answer.source}`} {...{ answer, content, article }} />
      ))}
      <p class="source">
        {describeStatus(fact, labels, sources)}
        {[...paragraphsBySource(fact.sources)].map(([id, paragraphs]) => (
          <Reference key={id} id={id} source={content.sources[id]} paragraphs={paragraphs} />
        ))}
      </p>
    </li>
  );
}

interface AnswerProps extends Omit<FactItemProps, "fact"> {
  readonly answer: Answer;
}

function AnswerLine({ answer, content, article }: AnswerProps) {
  const { by, says, date, text, source } = answer;
  const isAfterwards = date !== undefined && article && isLater(daySpan(date), article);
  return (
    <p class={`answer ${says}`}>
      {isAfterwards && "Later: "}
      {nameOf(by, content.labels)}{" "}
      <SourceLink source={content.sources[source]}>{says} it</SourceLink>
      {date && `, ${formatDate(date)}`}
      {text && <span class="words">{text}</span>}
    </p>
  );
}

interface ReferenceProps {
  readonly id: string;
  readonly source: Source | undefined;
  readonly paragraphs: readonly number[];
}

function Reference({ id, source, paragraphs }: ReferenceProps) {
  return (
    <>
      {" · "}
      <SourceLink source={source}>
        <Label words={source?.label ?? id} />
      </SourceLink>
      {paragraphs.map((paragraph) => (
        <span key={paragraph} class="paragraph">
          {" "}
          ¶{paragraph}
        </span>
      ))}
    </>
  );
}

/** A source's label with the date at its end kept on one line. */
function Label({ words }: { readonly words: string }) {
  const comma = words.lastIndexOf(", ") + 1;
  return (
    <>
      {words.slice(0, comma)} <span class="together">{words.slice(comma).trim()}</span>
    </>
  );
}

function paragraphsBySource(references: readonly SourceRef[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const { source, paragraph } of references) {
    const paragraphs = found.get(source) ?? [];
    found.set(source, paragraph === undefined ? paragraphs : [...paragraphs, paragraph]);
  }
  return found;
}
