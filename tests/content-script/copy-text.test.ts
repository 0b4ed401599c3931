// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { copyText } from "../../entrypoints/content-script/copy-text.ts";

/** A page whose copy command fires the event that browsers fire, to whoever listens. */
function pageWith(changes: { isSecure: boolean; writeText?: () => Promise<void> }) {
  const target = new EventTarget();
  const clipboard = new Map<string, string>();
  const heard: string[] = [];
  let allows = true;
  const execCommand = (command: string) => {
    if (!allows) return false;
    const event = Object.assign(new Event(command, { bubbles: true, cancelable: true }), {
      clipboardData: { setData: (type: string, text: string) => clipboard.set(type, text) },
    });
    target.dispatchEvent(new Event("beforecopy", { cancelable: true }));
    target.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const page = {
    isSecureContext: changes.isSecure,
    navigator: { clipboard: changes.writeText && { writeText: changes.writeText } },
    document: { execCommand },
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  } as unknown as Window;
  const listen = () => {
    for (const type of ["copy", "beforecopy"]) {
      target.addEventListener(type, () => heard.push(type));
    }
  };
  return { page, clipboard, heard, listen, forbid: () => (allows = false), execCommand };
}

beforeEach(() => vi.useRealTimers());
afterEach(() => vi.restoreAllMocks());

describe("copying", () => {
  it("leaves it to the clipboard where the page is secure", async () => {
    const writeText = vi.fn(async () => undefined);
    const { page, clipboard } = pageWith({ isSecure: true, writeText });
    await copyText("words", page);
    expect(writeText).toHaveBeenCalledExactlyOnceWith("words");
    expect(clipboard.size).toBe(0);
  });

  it.each([
    ["on plain http", { isSecure: false }],
    ["where a policy forbids the clipboard", { isSecure: true, writeText: () => Promise.reject() }],
  ])("%s answers the browser's command, and nobody behind us hears of it", async (_, changes) => {
    const { page, clipboard, heard, listen, execCommand } = pageWith(changes);
    const copied = copyText("words", page);
    listen();
    await copied;
    expect([...clipboard]).toEqual([["text/plain", "words"]]);
    heard.length = 0;
    execCommand("copy");
    expect(heard).toEqual(["beforecopy", "copy"]);
  });

  it("fails loudly where nothing is allowed", async () => {
    const { page, forbid } = pageWith({ isSecure: false });
    forbid();
    await expect(copyText("words", page)).rejects.toThrow("refused");
  });
});
