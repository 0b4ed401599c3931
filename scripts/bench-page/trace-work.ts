/** What a trace of Chromium says of the work of our script. Times are milliseconds. */
export interface TracedWork {
  /** Tasks of the main thread that contain a frame of our script, from first to last. */
  readonly tasks: readonly number[];
  readonly workMs: number;
  /** The same by the thread's own clock: without the time in which others had the processor. */
  readonly cpuMs: number;
  readonly longestTaskMs: number;
  /** The longest by the thread's own clock. */
  readonly longestTaskCpuMs: number;
  /** From the first run of our script until the page saw a mark in view; absent where it saw none. */
  readonly firstMarkMs?: number;
}

/** Categories that the figures are read from. */
export const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "toplevel",
  "blink.user_timing",
  "v8.execute",
  "disabled-by-default-v8.cpu_profiler",
];
/** The page notes this when it sees a mark; see watch-marks.ts. */
export const FIRST_MARK = "a mark is in view";

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds that the thread itself has run; not every system tells. */
  readonly tdur?: number;
  readonly id?: string;
  readonly args: {
    readonly name?: string;
    readonly data?: {
      readonly url?: string;
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly ProfileNode[];
        readonly samples?: readonly number[];
      };
    };
  };
}

interface ProfileNode {
  readonly id: number;
  readonly parent?: number;
  readonly callFrame: { readonly url?: string };
}

const MICROSECONDS = 1_000;
const isOurs = (url?: string) => url?.startsWith("chrome-extension://") === true;

/** Reads a trace as Chromium writes it. */
export function traceWork(json: string): TracedWork {
  const { traceEvents } = JSON.parse(json) as { traceEvents: readonly TraceEvent[] };
  const calls = traceEvents.filter(
    ({ name, args }) =>
      (name === "EvaluateScript" || name === "FunctionCall") && isOurs(args.data?.url),
  );
  const [first] = calls.toSorted((a, b) => a.ts - b.ts);
  if (!first) throw new Error("The trace holds no run of our script.");
  const { pid, tid } = first;
  const here = traceEvents.filter((event) => event.pid === pid);
  const moments = [
    ...calls.filter((event) => event.tid === tid && event.pid === pid).map(({ ts }) => ts),
    ...sampledMoments(here),
  ].toSorted((a, b) => a - b);
  const ours = outermostTasks(here.filter((event) => event.tid === tid)).filter(({ ts, dur = 0 }) =>
    holdsOne(moments, ts, ts + dur),
  );
  const tasks = ours.map(({ dur = 0 }) => dur / MICROSECONDS);
  const cpu = ours.map(({ dur = 0, tdur = dur }) => tdur / MICROSECONDS);
  const mark = here.find(({ name, ph }) => name === FIRST_MARK && ph !== "e");
  return {
    tasks,
    workMs: tasks.reduce((sum, ms) => sum + ms, 0),
    cpuMs: cpu.reduce((sum, ms) => sum + ms, 0),
    longestTaskMs: Math.max(...tasks),
    longestTaskCpuMs: Math.max(...cpu),
    ...(mark && { firstMarkMs: (mark.ts - first.ts) / MICROSECONDS }),
  };
}

/**
 * Milliseconds of the longest task in a trace, by the clock of its thread, as our own work is summed:
 * what one long call of another script takes.
 */
export function longestCpuMs(json: string): number {
  const { traceEvents } = JSON.parse(json) as { traceEvents: readonly TraceEvent[] };
  const longest = traceEvents
    .filter(isTask)
    .reduce((most, { dur = 0, tdur = dur }) => Math.max(most, tdur), 0);
  return longest / MICROSECONDS;
}

const isTask = ({ name, ph }: TraceEvent) =>
  ph === "X" && (name === "RunTask" || name.endsWith("::RunTask"));

/** Tasks of the scheduler; some of them run within another one. */
function outermostTasks(events: readonly TraceEvent[]): TraceEvent[] {
  const tasks = events
    .filter(isTask)
    .toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  let end = Number.NEGATIVE_INFINITY;
  return tasks.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** Moments, in microseconds, at which the profiler saw a frame of ours on the main thread's stack. */
function sampledMoments(events: readonly TraceEvent[]): number[] {
  const moments: number[] = [];
  const starts = events.filter(({ name }) => name === "Profile");
  for (const { id, pid, args } of starts) {
    let at = args.data?.startTime ?? 0;
    const ours = new Map<number, boolean>();
    const chunks = events.filter(
      (it) => it.name === "ProfileChunk" && it.id === id && it.pid === pid,
    );
    for (const { args: chunk } of chunks.toSorted((a, b) => a.ts - b.ts)) {
      const { cpuProfile, timeDeltas = [] } = chunk.data ?? {};
      for (const { id: node, parent = -1, callFrame } of cpuProfile?.nodes ?? []) {
        ours.set(node, isOurs(callFrame.url) || ours.get(parent) === true);
      }
      cpuProfile?.samples?.forEach((node, index) => {
        at += timeDeltas[index] ?? 0;
        if (ours.get(node)) moments.push(at);
      });
    }
  }
  return moments;
}

/** Whether a sorted list holds a number from `start` to `end`. */
function holdsOne(sorted: readonly number[], start: number, end: number): boolean {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return (sorted[low] ?? Number.POSITIVE_INFINITY) <= end;
}
