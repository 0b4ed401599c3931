import { beforeEach, expect, it, vi } from "vitest";
import { sendMessage } from "../../contract/messages.ts";
import { FoundTeller } from "../../entrypoints/content-script/tell-found.ts";

vi.mock("../../contract/messages.ts", () => ({ sendMessage: vi.fn(async () => undefined) }));
const send = vi.mocked(sendMessage);
beforeEach(() => send.mockClear());

it("tells of others than before, and of none who were never there", () => {
  const teller = new FoundTeller();
  const told = [[], ["ann"], ["ann"], ["bob", "ann"], ["ann", "bob"], ["bob"], []].map((ids) => {
    send.mockClear();
    teller.tell(ids);
    return send.mock.calls.length;
  });
  expect(told).toEqual([0, 1, 0, 1, 0, 1, 1]);
});
