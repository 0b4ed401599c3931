import { useState } from "preact/hooks";
import type { EntityLabel } from "../contract/messages.ts";
import type { Fact } from "../data/schema.ts";
import { describeStatus, standingOf } from "./describe-status.ts";
import { FactAnswers } from "./FactAnswers.tsx";
import { FactSources } from "./FactSources.tsx";
import { formatDate } from "./format-date.ts";
import { publicOnlySince } from "./order-facts.ts";
import { KindMark, StatusMark } from "./Shape.tsx";
import { SourceLink } from "./SourceLink.tsx";
import { type CitedSource, citedSources } from "./sources-of.ts";
import type { Telling } from "./telling.ts";
import { ownerId } from "./weigh-facts.ts";
import { words } from "./words.ts";

export interface FactItemProps {
  readonly fact: Fact;
  readonly telling: Telling;
}

/** One fact: when, what, who contradicts it, and who says so. */
export function FactItem({ fact, telling }: FactItemProps) {
  const { content, onOpen } = telling;
  const [areSourcesOpen, setSourcesOpen] = useState(false);
  const owner = content.labels[ownerId(fact)];
  const event = owner?.kind === "event" && owner.id !== content.entity.id ? owner : undefined;
  const cited = citedSources(fact, content);
  const publicSince = publicOnlySince(fact, telling.article);
  const known = cited.flatMap(({ source }) => source ?? []);
  return (
    <li class="fact" tabIndex={-1}>
      <StatusMark standing={standingOf(fact)} />
      {(fact.date || event || publicSince) && (
        <p class="dateline">
          {fact.date && <span class="date">{formatDate(fact.date)}</span>}
          {publicSince && <span class="date">{words.publicSince(formatDate(publicSince))}</span>}
          {event && <Owner event={event} {...(onOpen && { onOpen })} />}
        </p>
      )}
      <p class="text">{fact.text}</p>
      <FactAnswers answers={fact.answers ?? []} telling={telling} />
      <p class="source">
        <span class="standing">{describeStatus(fact, content.labels, known)}</span>
        {cited.map((each) => (
          <Reference key={each.id} cited={each} />
        ))}{" "}
        <button
          type="button"
          class="cite"
          aria-expanded={areSourcesOpen}
          onClick={() => setSourcesOpen(!areSourcesOpen)}
        >
          {words.source(cited.length)}
        </button>
      </p>
      {areSourcesOpen && <FactSources {...{ fact, telling }} />}
    </li>
  );
}

/** The event whose record tells the fact. */
function Owner({ event, onOpen }: { event: EntityLabel; onOpen?(id: string): void }) {
  const inside = (
    <>
      <KindMark kind="event" /> {event.name}
    </>
  );
  return onOpen ? (
    <button type="button" class="owner" data-id={event.id} onClick={() => onOpen(event.id)}>
      {inside}
    </button>
  ) : (
    <span class="owner">{inside}</span>
  );
}

function Reference({ cited: { id, source, paragraphs } }: { readonly cited: CitedSource }) {
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
function Label({ words: label }: { readonly words: string }) {
  const comma = label.lastIndexOf(", ") + 1;
  return (
    <>
      {label.slice(0, comma)} <span class="together">{label.slice(comma).trim()}</span>
    </>
  );
}
