import type { Entity } from "../../data/schema.ts";

/** A text of a record that a card shows, and where it stands. */
export interface RecordText {
  readonly field: string;
  readonly text: string;
}

/** The texts that the editors wrote themselves; names, titles and labels are others' words. */
export function textsOf(entity: Entity): RecordText[] {
  const ofRoles = entity.kind === "person" ? entity.roles : [];
  return [
    { field: "description", text: entity.description },
    ...ofRoles.flatMap(({ note }, r) => (note ? [{ field: `roles.${r}.note`, text: note }] : [])),
    ...entity.facts.flatMap(({ text, answers = [] }, f) => [
      { field: `facts.${f}.text`, text },
      ...answers.flatMap((answer, a) =>
        answer.text ? [{ field: `facts.${f}.answers.${a}.text`, text: answer.text }] : [],
      ),
    ]),
  ];
}
