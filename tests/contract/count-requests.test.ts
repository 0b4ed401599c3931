import { expect, it } from "vitest";
import { requestsMade } from "../../contract/count-requests.ts";

const OWN = "moz-extension://abc/";
const noted = (...names: string[]) => ({
  getEntriesByType: () => names.map((name) => ({ name }) as PerformanceEntry),
});

it.each([
  ["nothing", [], 0],
  ["the extension's own files", [`${OWN}popup.js`, "chrome-extension://abc/a.css"], 0],
  ["pictures that stand in the style", ["data:image/svg+xml,x"], 0],
  ["the network", [`${OWN}popup.js`, "https://a.example/", "http://b.example/x", "wss://c/"], 3],
])("counts requests to elsewhere: %s", (_, names, count) => {
  expect(requestsMade(OWN, noted(...names))).toBe(count);
});
