import { beforeEach, describe, expect, test, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { offerLookUp } from "../../entrypoints/background/look-up-menu.ts";

const openPopup = vi.fn();
const createTab = vi.fn();
let click: (info: object) => void;

beforeEach(() => {
  fakeBrowser.reset();
  fakeBrowser.action.openPopup = openPopup.mockResolvedValue(undefined);
  fakeBrowser.tabs.create = createTab.mockResolvedValue({});
  fakeBrowser.contextMenus.onClicked.addListener = (listener) => {
    click = listener as typeof click;
  };
  offerLookUp();
});

const pending = async () => (await fakeBrowser.storage.session.get()).pendingLookUp;

describe("a click on it", () => {
  test("opens the popup within the click, and leaves it the trimmed selection", async () => {
    click({ menuItemId: "look-up", selectionText: " Ada Lund\n" });
    expect(openPopup).toHaveBeenCalledOnce();
    await vi.waitFor(async () => expect(await pending()).toEqual({ query: "Ada Lund" }));
    expect(createTab).not.toHaveBeenCalled();
  });

  test("opens a tab where the popup cannot open, and leaves nothing behind", async () => {
    openPopup.mockRejectedValue(new Error("no window"));
    click({ menuItemId: "look-up", selectionText: "A&B" });
    await vi.waitFor(() => expect(createTab).toHaveBeenCalledOnce());
    const [{ url }] = createTab.mock.calls[0] ?? [{}];
    expect(new URL(url).searchParams.get("query")).toBe("A&B");
    expect(await pending()).toBeUndefined();
  });

  test("means nothing without a selection or on another entry", () => {
    click({ menuItemId: "look-up" });
    click({ menuItemId: "other", selectionText: "Ada Lund" });
    expect(openPopup).not.toHaveBeenCalled();
  });
});
