// @vitest-environment happy-dom
import { expect, it, vi } from "vitest";
import {
  isFirstCopy,
  isReadable,
  whenActivated,
} from "../../entrypoints/content-script/page-kind.ts";

const documentOf = (contentType: string, designMode = "off", protocol = "https:") =>
  ({ contentType, designMode, location: { protocol }, defaultView: null }) as unknown as Document;

it.each([
  ["text/html", true],
  ["application/xhtml+xml", true],
  ["text/plain", false],
  ["application/xml", false],
  ["image/svg+xml", false],
  ["application/pdf", false],
])("%s is read: %s", (type, isRead) => {
  expect(isReadable(documentOf(type))).toBe(isRead);
});

it("leaves a document that is edited as a whole", () => {
  expect(isReadable(documentOf("text/html", "on"))).toBe(false);
});

it("leaves a document whose tab is closing, which Firefox has without an address", () => {
  const closing = { ...documentOf("text/html"), location: null } as unknown as Document;
  expect(isReadable(closing)).toBe(false);
});

it("leaves an empty tab, but not a frame without an address of its own", () => {
  const empty = documentOf("text/html", "off", "about:");
  expect(isReadable(empty)).toBe(false);
  const frame = { ...empty, defaultView: { parent: {} } } as unknown as Document;
  expect(isReadable(frame)).toBe(true);
});

it("knows a second copy in the same world", () => {
  const world = {};
  expect([isFirstCopy(world), isFirstCopy(world)]).toEqual([true, false]);
});

it("waits with a page that is loaded ahead until the reader is there", () => {
  const work = vi.fn();
  const ahead = Object.assign(new EventTarget() as Document, { prerendering: true });
  whenActivated(ahead, work);
  expect(work).not.toHaveBeenCalled();
  ahead.dispatchEvent(new Event("prerenderingchange"));
  ahead.dispatchEvent(new Event("prerenderingchange"));
  expect(work).toHaveBeenCalledOnce();
});

it("starts at once on any other page", () => {
  const work = vi.fn();
  whenActivated(document, work);
  expect(work).toHaveBeenCalledOnce();
});
