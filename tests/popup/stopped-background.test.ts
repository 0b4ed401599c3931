import { beforeEach, expect, test } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { browserServices } from "../../entrypoints/popup/browser-services.ts";

const TAB = { id: 7, url: "https://a.example/" };
/** What answers all that is asked here. */
const ANSWER = { choices: { never: [] } };

let times: number;

beforeEach(() => {
  fakeBrowser.reset();
  times = 0;
  fakeBrowser.runtime.getManifest = () => ({ version: "1.2.3" }) as never;
  fakeBrowser.tabs.query = async () => [TAB] as never;
  fakeBrowser.tabs.get = (async () => TAB) as never;
  fakeBrowser.runtime.sendMessage = ((...message: unknown[]) => {
    const respond = message.at(-1) as (answer?: object) => void;
    respond(times++ === 0 ? undefined : { res: ANSWER });
  }) as never;
  Object.assign(fakeBrowser.runtime, { lastError: undefined });
});

test.each<[string, () => Promise<unknown>, unknown]>([
  ["how the site stands", () => browserServices().siteStanding(), ANSWER],
  ["a record", () => browserServices().cardContents(["mark-rutte"]), ANSWER],
  ["what is never marked", () => browserServices().neverMarked(), []],
  ["a search", () => browserServices().searchOptions(), ANSWER],
])(
  "a background that is stopped while it is asked is asked once more: %s",
  async (_, ask, answer) => {
    expect(await ask()).toEqual(answer);
    expect(times).toBe(2);
  },
);
