import { expect, test } from "vitest";
import { scriptsRunAt } from "../../entrypoints/popup/where-scripts-run.ts";

test.each<[string | undefined, boolean]>([
  ["https://www.example.com/", true],
  ["http://127.0.0.1:8080/a", true],
  ["https://chrome.google.com/maps", true],
  [undefined, false],
  ["", false],
  ["https://chromewebstore.google.com/detail/x", false],
  ["https://chrome.google.com/webstore/devconsole", false],
  ["https://addons.mozilla.org/firefox/", false],
  ["https://microsoftedge.microsoft.com/addons", false],
  ["file:///home/reader/page.html", false],
  ["about:addons", false],
  ["chrome://settings/", false],
  ["moz-extension://abc/popup.html", false],
  ["view-source:https://www.example.com/", false],
  ["not an address", false],
])("%s: %s", (address, expected) => {
  expect(scriptsRunAt(address)).toBe(expected);
});
