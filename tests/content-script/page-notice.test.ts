// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { PageNotice } from "../../entrypoints/content-script/page-notice.ts";
import { HOST_NAME } from "../../entrypoints/content-script/text-elements.ts";
import { NOTICE_MS } from "../../entrypoints/content-script/tuning.ts";

const hosts = () => document.querySelectorAll(HOST_NAME).length;

beforeEach(() => {
  vi.useFakeTimers();
  // What happy-dom lacks of popovers.
  Object.assign(HTMLElement.prototype, { showPopover: vi.fn(), hidePopover: vi.fn() });
});
afterEach(() => {
  vi.useRealTimers();
});

it("goes by itself after a while", () => {
  new PageNotice(document).say("First words.");
  vi.advanceTimersByTime(NOTICE_MS - 1);
  expect(hosts()).toBe(1);
  vi.advanceTimersByTime(1);
  expect(hosts()).toBe(0);
});

it("makes room for what is said next, which stays as long", () => {
  const notice = new PageNotice(document);
  notice.say("First words.");
  vi.advanceTimersByTime(NOTICE_MS - 1);
  notice.say("Other words.");
  vi.advanceTimersByTime(NOTICE_MS - 1);
  expect(hosts()).toBe(1);
  notice.end();
  expect(hosts()).toBe(0);
});
