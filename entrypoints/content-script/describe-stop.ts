import type { EntityLabel } from "../../contract/messages.ts";

/** What a screen reader says of a mark that was gone to by key. `count` is like "2 of 9". */
export function describeStop(
  ids: readonly string[],
  labels: ReadonlyMap<string, EntityLabel>,
  count?: string,
): string {
  const who = ids.flatMap((id) => labels.get(id) ?? []);
  const names = who.map(({ name, kind }) => `${name}, ${kind}`).join("; or ");
  const parts = [names, count && `Mark ${count}`, "Press Tab for the card"];
  return `${parts.filter(Boolean).join(". ")}.`;
}
