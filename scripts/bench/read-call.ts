import { parseArgs } from "node:util";
import { PARTS, type Part } from "./parts.ts";

/** What one call of the benchmark asks for. */
export interface Call {
  readonly isQuick: boolean;
  readonly asJson: boolean;
  readonly wanted: readonly Part[];
}

export const USAGE = `usage: npm run bench -- [--quick] [--json] [--only PART]...
  --quick      small sizes, to see that it works; says nothing about the floors
  --json       one JSON object in place of the tables (npm run --silent)
  --only PART  ${PARTS.join(", ")}; may be given again`;

/** The call, or what is wrong with it. */
export function readCall(args: string[]): Call | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        quick: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        only: { type: "string", multiple: true, default: [] },
      },
    });
    const { quick: isQuick, json: asJson, only } = values;
    const unknown = only.find((name) => !PARTS.some((part) => part === name));
    if (unknown !== undefined) return `"${unknown}" is no part of the benchmark`;
    const wanted = only.length > 0 ? PARTS.filter((part) => only.includes(part)) : PARTS;
    return { isQuick, asJson, wanted };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
