import { daySpan, isLater } from "../data/dates.ts";
import { daysOf } from "../data/event-days.ts";
import type { Entity, Event, Person } from "../data/schema.ts";
import { formatDate } from "./format-date.ts";
import { rolesOn } from "./roles-on.ts";
import { words } from "./words.ts";

interface EntityHeadlineProps {
  readonly entity: Entity;
  /** EDTF date or interval of the article. */
  readonly articleDate?: string | undefined;
}

/** What stands under a name: a person's roles on the day, an event's days and place, a description. */
export function EntityHeadline({ entity, articleDate }: EntityHeadlineProps) {
  return (
    <>
      {entity.kind === "person" ? (
        <Roles person={entity} articleDate={articleDate} />
      ) : (
        <DaysAndPlace event={entity} articleDate={articleDate} />
      )}
      <p class="lead">{entity.description}</p>
    </>
  );
}

function Roles({ person, articleDate }: { person: Person; articleDate?: string | undefined }) {
  const { lines, now } = rolesOn(person, articleDate);
  return (
    <>
      {lines.map(({ title, isFormer, when }) => (
        <p class="role" key={title}>
          {isFormer && <span class="when">{words.formerly}</span>} <b>{title}</b>{" "}
          {when && <span class="when">{when}</span>}
        </p>
      ))}
      {now && <p class="now">{now}</p>}
    </>
  );
}

function DaysAndPlace({ event, articleDate }: { event: Event; articleDate?: string | undefined }) {
  const days = daysOf(event);
  const isAfter = days && articleDate && isLater(daySpan(days), daySpan(articleDate));
  if (!days && !event.location) return null;
  return (
    <>
      <p class="role">
        {days && <b>{formatDate(days, days.includes("/") ? "short" : "long")}</b>}{" "}
        {event.location && <span class="when">{event.location}</span>}
      </p>
      {isAfter && <p class="now">{words.afterArticle}</p>}
    </>
  );
}
