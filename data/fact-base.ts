import bundled from "virtual:fact-base";
import type { FactBase } from "./schema.ts";

/** The bundled records: checked when the extension was built, frozen here. */
export const factBase: FactBase = deepFreeze(bundled);

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}
