import { checkBase } from "../../../data/check-base.ts";
import { deskProblems } from "../../../scripts/facts/desk.ts";
import { event, fact, filed, person, SOURCE, sourcesFile } from "../../data/sample-base.ts";

type Changes = Record<string, unknown>;

/** "file field: reason" of what the desk finds in a base that is sound but for the changes. */
export function deskFindings(ofPerson: Changes, ofEvent: Changes = {}, ofSource: Changes = {}) {
  const base = checkBase(
    [
      filed(person({ roles: [role()], ...ofPerson })),
      filed(event({ facts: [fact({ id: "harbour-fire#1" })], ...ofEvent })),
    ],
    sourcesFile([{ ...SOURCE, ...ofSource }]),
  );
  return deskProblems(base).map(({ file, field, reason }) => `${file} ${field}: ${reason}`);
}

/** A role that raises no question; `changes` replace whole fields. */
export function role(changes: Changes = {}): Changes {
  return { title: "Rector", from: "2019", asOf: "2020", source: "gazette", ...changes };
}
