import { formatDate } from "../../components/format-date.ts";
import { rolesOn } from "../../components/roles-on.ts";
import { daysOf } from "../../data/event-days.ts";
import type { Entity } from "../../data/schema.ts";

/** Half a line about an entity of the page: a person's first role then, an event's days. */
export function noteOn(entity: Entity, articleDate: string | undefined): string | undefined {
  if (entity.kind === "person") {
    const [line] = rolesOn(entity, articleDate).lines;
    return line?.isFormer ? `${line.title} (formerly)` : line?.title;
  }
  const days = daysOf(entity);
  return days && formatDate(days);
}
