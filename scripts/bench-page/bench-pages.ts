import { median } from "../bench/measure.ts";
import type { DrivenBrowser } from "../browsers/driven-browser.ts";
import type { Figures } from "./budgets.ts";
import { countMarks, heapOf, hover, traceVisit } from "./measure-visit.ts";
import type { BenchPage } from "./pages.ts";
import { timeFuse, timeMarkJs } from "./rivals-in-page.ts";
import { switchOff, switchOn } from "./switch-site.ts";

export interface Bench {
  readonly browser: DrivenBrowser;
  readonly origin: string;
  readonly visits: number;
  /** Every name and alias of the base, for the other ways; absent where they are not to be run. */
  readonly aliases?: readonly string[];
}

/** Measures one page after the other, each while nothing else runs. */
export async function benchPages(
  bench: Bench,
  pages: readonly BenchPage[],
  onDone: (figures: Figures) => void,
): Promise<Figures[]> {
  const all: Figures[] = [];
  for (const page of pages) {
    const figures = await benchPage(bench, page);
    onDone(figures);
    all.push(figures);
  }
  return all;
}

async function benchPage(bench: Bench, { name, path }: BenchPage): Promise<Figures> {
  const { browser, origin, visits } = bench;
  const address = `${origin}${path}`;
  const repeat = async <T>(measure: () => Promise<T>): Promise<T[]> => {
    const all: T[] = [];
    for (let visit = 0; visit < visits; visit++) all.push(await measure());
    return all;
  };
  await traceVisit(browser, address);
  const warm = await repeat(() => traceVisit(browser, address));
  const cold = await repeat(async () => {
    await browser.stopBackground();
    return traceVisit(browser, address);
  });
  const hovers = (await repeat(() => hover(browser, address))).flatMap((it) => it ?? []);
  const marks = await countMarks(browser, address);
  const heapOn = await repeat(() => heapOf(browser, address));
  await switchOff(browser, address);
  const heapOff = await repeat(() => heapOf(browser, address));
  const rivals = bench.aliases ? await timeRivals(browser, address, bench.aliases) : {};
  await switchOn(browser, address);
  return {
    page: name,
    ...optional(
      "firstWarmMs",
      warm.flatMap(({ firstMarkMs }) => firstMarkMs ?? []),
    ),
    ...optional(
      "firstColdMs",
      cold.flatMap(({ firstMarkMs }) => firstMarkMs ?? []),
    ),
    workMs: median(warm.map(({ workMs }) => workMs)),
    cpuMs: median(warm.map(({ cpuMs }) => cpuMs)),
    longestTaskMs: median(warm.map(({ longestTaskMs }) => longestTaskMs)),
    heapMb: median(heapOn) - median(heapOff),
    marks,
    ...optional(
      "cardLateMs",
      hovers.map(({ lateMs }) => lateMs),
    ),
    ...optional(
      "cardFrames",
      hovers.map(({ frames }) => frames),
    ),
    ...rivals,
  };
}

/** The other ways once each, as they take a thousand times as long: the page without our marks. */
async function timeRivals(browser: DrivenBrowser, address: string, aliases: readonly string[]) {
  const { tab } = await browser.openPage(address);
  // A task of this length is no fault here.
  tab.setDefaultTimeout(0);
  const fuseMs = await timeFuse(tab, aliases);
  const markJs = await timeMarkJs(tab, aliases);
  await tab.close();
  return { fuseMs, ...markJs };
}

function optional<Name extends string>(name: Name, values: readonly number[]) {
  return values.length > 0 ? ({ [name]: median(values) } as Record<Name, number>) : {};
}
