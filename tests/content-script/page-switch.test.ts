// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { type SiteState, sendMessage } from "../../contract/messages.ts";
import { PageSwitch } from "../../entrypoints/content-script/page-switch.ts";
import { startSession } from "../../entrypoints/content-script/session.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn() }));
vi.mock("../../entrypoints/content-script/session.ts", () => ({ startSession: vi.fn() }));

const ask = vi.mocked(sendMessage as () => Promise<unknown>);
const start = vi.mocked(startSession);
const site = (on: boolean): SiteState => ({ host: "news.example", on });
const report = { ...site(true), subjects: [], openCount: 3 };
const signals = () => start.mock.calls.map(([, , signal]) => signal.aborted);

beforeEach(() => {
  start.mockReturnValue({ report: () => report });
});

it("starts nothing on a site that is off", async () => {
  ask.mockResolvedValue(site(false));
  const page = new PageSwitch(document);
  await page.refresh();
  expect(start).not.toHaveBeenCalled();
  expect(await page.report()).toEqual({ ...site(false), subjects: [], openCount: 0 });
});

it("goes on and off with its site, and starts anew each time", async () => {
  const page = new PageSwitch(document);
  for (const on of [true, true, false, false, true]) {
    ask.mockResolvedValueOnce(site(on));
    await page.refresh();
  }
  expect(signals()).toEqual([true, false]);
  expect(await page.report()).toEqual(report);
});

it("heeds the last of two answers, whichever comes first", async () => {
  let answerFirst = (_: SiteState) => {};
  ask.mockReturnValueOnce(new Promise((resolve) => (answerFirst = resolve)));
  ask.mockResolvedValueOnce(site(false));
  const page = new PageSwitch(document);
  const first = page.refresh();
  await page.refresh();
  answerFirst(site(true));
  await first;
  expect(start).not.toHaveBeenCalled();
});

it("reports only once it knows how the site stands", async () => {
  let answer = (_: SiteState) => {};
  ask.mockReturnValueOnce(new Promise((resolve) => (answer = resolve)));
  const page = new PageSwitch(document);
  void page.refresh();
  const told = page.report();
  answer(site(true));
  expect(await told).toEqual(report);
});

it("stops what runs once the extension is gone", async () => {
  ask.mockResolvedValue(site(true));
  await new PageSwitch(document).refresh();
  const [, , , onExtensionGone] = start.mock.calls[0] ?? [];
  onExtensionGone?.();
  expect(signals()).toEqual([true]);
});
