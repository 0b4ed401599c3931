import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { VISITS } from "./budgets.ts";

/** What one call of the benchmark asks for. */
export interface Call {
  /** Saved pages, measured after the generated ones. */
  readonly files: readonly string[];
  readonly visits: number;
  readonly withRivals: boolean;
}

export const USAGE = `usage: npm run bench:page -- [--visits N] [--no-rivals] [PAGE.html]...
  --visits N   visits of which the median counts; ${VISITS} if absent
  --no-rivals  without mark.js and Fuse.js, which take minutes`;

/** The call, or what is wrong with it. */
export function readCall(args: string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      allowNegative: true,
      options: {
        visits: { type: "string", default: `${VISITS}` },
        rivals: { type: "boolean", default: true },
      },
    });
    const visits = Number(values.visits);
    if (!Number.isInteger(visits) || visits < 1) return `"${values.visits}" is no number of visits`;
    const missing = positionals.find((file) => !existsSync(file));
    if (missing !== undefined) return `${missing} is not there`;
    return { files: positionals, visits, withRivals: values.rivals };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
