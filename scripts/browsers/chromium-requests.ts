import { readFile } from "node:fs/promises";
import type { SeenRequest } from "./driven-browser.ts";

interface NetLogEvent {
  readonly type: number;
  readonly params?: {
    readonly url?: string;
    readonly initiator?: string;
    readonly request_type?: string;
  };
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly NetLogEvent[];
}

/** What the log writes where the browser itself, or the reader, asked. */
const NO_ORIGIN = "not an origin";

/**
 * The requests in a file written by `--log-net-log`, the one record that misses neither a service
 * worker nor the first moments of a page. Without an origin, only documents in tabs and frames are
 * counted; the rest is Chromium's own (updates, clock, sign-in), which no flag silences wholly.
 */
export async function readNetLog(file: string): Promise<SeenRequest[]> {
  const log = JSON.parse(await readFile(file, "utf8")) as NetLog;
  const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
  return log.events.flatMap(({ type, params }) => {
    if (type !== start || !params?.url) return [];
    const { url, initiator = NO_ORIGIN, request_type: kind = "" } = params;
    if (initiator !== NO_ORIGIN) return [{ url, origin: initiator }];
    return kind.endsWith("frame") ? [{ url }] : [];
  });
}
