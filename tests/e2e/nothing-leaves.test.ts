import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { DrivenBrowser, SeenRequest } from "../../scripts/browsers/driven-browser.ts";
import { BUILDS, launchBrowser } from "../../scripts/browsers/launch.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";
import { type FolderServer, serveFolder } from "../../scripts/serve-folder.ts";
import { browserName, FIXTURES } from "./start-browser.ts";
import { readAndLookUp } from "./whole-visit.ts";

let server: FolderServer;
let browser: DrivenBrowser;

beforeAll(async () => {
  server = await serveFolder(FIXTURES);
  browser = await launchBrowser(browserName, { extensionDir: BUILDS[browserName] });
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe("the popup", () => {
  test("says that nothing leaves, and could send nothing if it wanted to", async () => {
    const page = await browser.openPage(`${server.origin}/watched.html`);
    const popup = await browser.pressToolbarButton(page);
    await expect.poll(() => popupText(popup)).toContain("Nothing you read leaves this machine");
    const refused = await popup.evaluate(async (origin) => {
      const directives: string[] = [];
      const both = new Promise<void>((done) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
          if (directives.push(effectiveDirective) === 2) done();
        });
      });
      window.fetch(`${origin}/news.css`).catch(() => undefined);
      document.createElement("img").src = `${origin}/picture.png`;
      await both;
      return directives;
    }, server.origin);
    expect(refused.toSorted()).toEqual(["connect-src", "img-src"]);
    await popup.close();
    await page.tab.close();
  });
});

describe("over a whole visit", () => {
  test("every request is the page's own, for its own files", async () => {
    await readAndLookUp(browser, server.origin);
    await browser.openPage(`${server.origin}/outside.html`);
    const requests: readonly SeenRequest[] = await browser.close();

    const outside = requests.filter(({ url }) => !url.startsWith(`${server.origin}/`));
    // The one that the fixture itself asks for shows that the record would have seen others.
    expect(outside).toEqual([{ url: "http://outside.invalid/pixel.png", origin: server.origin }]);
    const askers = new Set(requests.flatMap(({ origin }) => origin ?? []));
    expect([...askers]).toEqual([server.origin]);
  });
});
