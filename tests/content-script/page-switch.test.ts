// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import { type PageSettings, sendMessage } from "../../contract/messages.ts";
import { NO_CHOICES } from "../../contract/reader-choices.ts";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";
import { PageSwitch } from "../../entrypoints/content-script/page-switch.ts";
import { startSession } from "../../entrypoints/content-script/session.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn() }));
vi.mock("../../entrypoints/content-script/session.ts", () => ({ startSession: vi.fn() }));

const ask = vi.mocked(sendMessage as (question: string) => Promise<unknown>);
const start = vi.mocked(startSession);
const heed = vi.fn();
const obey = vi.fn();
const site = (on: boolean): SiteState => ({
  host: "news.example",
  on,
  why: { kind: "mode", mode: "everywhere" },
});
const known: PageSettings = {
  settings: { ...DEFAULT_SETTINGS, cards: "key" },
  choices: NO_CHOICES,
};
const report = {
  host: "news.example",
  on: true,
  articleDay: NO_ARTICLE_DAY,
  page: "p",
  subjects: [],
  open: [],
  marks: 3,
};
const signals = () => start.mock.calls.map(([{ signal }]) => signal.aborted);

/** Answers as the background of a site that is on or off, one question after another. */
function answerWith(...states: (boolean | Promise<SiteState>)[]): void {
  const last = states.at(-1) ?? false;
  ask.mockImplementation(async (question) => {
    if (question !== "siteState") return undefined;
    const state = states.shift() ?? last;
    const stands = typeof state === "boolean" ? site(state) : await state;
    return { site: stands, ...(stands.on && { known }) };
  });
}

beforeEach(() => {
  start.mockReturnValue({
    report: () => report,
    describe: () => report,
    goOn: () => undefined,
    goTo: () => undefined,
    topChanged: async () => undefined,
    heed,
    hearOfCard: () => undefined,
    obey,
  });
});

it("starts nothing on a site that is off, and asks nothing more", async () => {
  answerWith(false);
  const page = new PageSwitch(document);
  await page.refresh();
  page.obey("next-mention");
  expect(start).not.toHaveBeenCalled();
  expect(ask.mock.calls.map(([question]) => question)).toEqual(["siteState"]);
  expect(await page.report()).toEqual({
    host: "news.example",
    on: false,
    address: document.location.href,
    articleDay: NO_ARTICLE_DAY,
    subjects: [],
    page: "",
    open: [],
    marks: 0,
  });
});

it("starts with what the reader has set", async () => {
  answerWith(true);
  await new PageSwitch(document).refresh();
  expect(start.mock.calls[0]?.[0]).toMatchObject({ site: site(true), known });
});

it("starts nothing where nobody answers", async () => {
  ask.mockResolvedValue(undefined);
  await new PageSwitch(document).refresh();
  expect(start).not.toHaveBeenCalled();
});

it("goes on and off with its site, starts anew each time and heeds changes in between", async () => {
  const page = new PageSwitch(document);
  answerWith(true, true, false, false, true);
  for (let times = 0; times < 5; times++) await page.refresh();
  expect(signals()).toEqual([true, false]);
  expect(heed.mock.calls).toEqual([[known]]);
  expect(await page.report()).toEqual({ ...report, address: document.location.href });
});

it("hands on what the reader asks for by key", async () => {
  answerWith(true);
  const page = new PageSwitch(document);
  await page.refresh();
  page.obey("enter-card");
  expect(obey.mock.calls).toEqual([["enter-card"]]);
});

it("heeds the last of two answers, whichever comes first", async () => {
  let answerFirst = (_: SiteState) => {};
  answerWith(new Promise((resolve) => (answerFirst = resolve)), false);
  const page = new PageSwitch(document);
  const first = page.refresh();
  await page.refresh();
  answerFirst(site(true));
  await first;
  expect(start).not.toHaveBeenCalled();
});

it("reports only once it knows how the site stands", async () => {
  let answer = (_: SiteState) => {};
  answerWith(new Promise((resolve) => (answer = resolve)));
  const page = new PageSwitch(document);
  void page.refresh();
  const told = page.report();
  answer(site(true));
  expect(await told).toMatchObject(report);
});

it("stops what runs once the extension is gone", async () => {
  answerWith(true);
  await new PageSwitch(document).refresh();
  start.mock.calls[0]?.[0].onExtensionGone();
  expect(signals()).toEqual([true]);
});
