import { act } from "preact/test-utils";
import { vi } from "vitest";
import type { LookUp } from "../../contract/look-up.ts";
import type { PageReport } from "../../contract/messages.ts";
import type { SiteStanding } from "../../contract/site-rules/site-questions.ts";
import { createMatcher } from "../../entrypoints/background/matcher.ts";
import { App } from "../../entrypoints/popup/App.tsx";
import type { PageStatus, PopupServices } from "../../entrypoints/popup/services.ts";
import { find, press, show } from "../components/rendering.ts";
import { event, GAZETTE, HERALD, person } from "../components/sample-content.ts";

const ADA = person({ roles: [{ title: "Rector", from: "2019", source: "gazette" }] });
const FIRE = event({ participants: ["ada-lund"] });
const BO = person({ id: "bo-berg", name: "Bo Berg", familyName: "Berg" });
const matcher = createMatcher({ entities: [ADA, FIRE, BO], sources: [GAZETTE, HERALD] });

const REPORT: PageReport = {
  host: "www.example.com",
  on: true,
  address: "https://www.example.com/story",
  articleDay: { date: "2024-11-14", doubts: [] },
  subjects: [
    { id: "harbour-fire", kind: "event", name: "Harbour fire", count: 2 },
    { id: "bo-berg", kind: "person", name: "Bo Berg", count: 1 },
    { id: "ada-lund", kind: "person", name: "Ada Lund", count: 5 },
  ],
  page: "page-1",
  open: [
    {
      surface: "Berg",
      candidates: [
        { id: "bo-berg", kind: "person", name: "Bo Berg" },
        { id: "ada-lund", kind: "person", name: "Ada Lund" },
      ],
      count: 2,
    },
  ],
  marks: 9,
  readingMs: 38.2,
};
export const reported = (changes: Partial<PageReport> = {}): PageStatus => {
  const report = { ...REPORT, ...changes };
  return { kind: "report", report, frames: [{ frame: 0, report }] };
};

/** How Sidelight stands on the page of the report, but for what the test says. */
export const standing = (changes: Partial<SiteStanding> = {}): SiteStanding => ({
  page: { address: REPORT.address, isPrivate: false },
  place: { host: REPORT.host, path: "/story" },
  domain: "example.com",
  mode: "everywhere",
  state: { host: REPORT.host, on: true, why: { kind: "mode", mode: "everywhere" } },
  ...changes,
});

/** Services over the real matcher; the page is what the test says. */
export function servicesFor(
  status: PageStatus,
  changes: Partial<PopupServices> = {},
): PopupServices {
  return {
    version: "1.2.3",
    askPage: async () => status,
    startHere: vi.fn(async () => reported()),
    goOn: vi.fn(async () => undefined),
    grantAccess: vi.fn(async () => reported()),
    siteStanding: async () => standing(),
    switchSite: vi.fn(async () => undefined),
    setPause: vi.fn(async () => undefined),
    setMode: vi.fn(async () => undefined),
    shortcuts: async () => [{ name: "next-mention", keys: "Alt+Period" }],
    changeShortcuts: vi.fn(async () => undefined),
    goToMention: vi.fn(async (_, { from }) => from),
    pageRecords: async (ids) => ({ ...matcher.slimRecords(ids), requests: 0 }),
    search: async (sought) => matcher.search(sought),
    searchOptions: async () => matcher.searchOptions(),
    recallView: async () => undefined,
    keepView: vi.fn(async () => undefined),
    cardContents: async (ids) => matcher.cardContents(ids),
    neverMarked: async () => [],
    markAgain: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    openOptions: vi.fn(),
    onLookUp: () => () => undefined,
    ...changes,
  };
}

export async function showApp(services: PopupServices, first?: LookUp) {
  const root = show(<App services={services} first={first} />);
  await settled();
  return root;
}

/** Lets every answered question reach the view. */
export const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));

/** The same under fake timers, so many milliseconds later. */
export const wait = (milliseconds: number) =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(milliseconds);
  });

export async function key(name: string, target: Element = document.activeElement ?? document.body) {
  const pressed = new KeyboardEvent("keydown", { key: name, bubbles: true, cancelable: true });
  act(() => {
    target.dispatchEvent(pressed);
  });
  await settled();
  return pressed;
}

export async function type(root: HTMLElement, query: string) {
  const input = find<HTMLInputElement>(root, "input[type=search]");
  input.value = query;
  act(() => {
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
  await settled();
}

export async function pressAndSettle(root: HTMLElement, selector: string) {
  press(find(root, selector));
  await settled();
}
