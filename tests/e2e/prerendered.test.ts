import { rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { type Browser, type CDPSession, launch } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sandboxFlags } from "../../scripts/browsers/chromium.ts";
import { WELCOME } from "../../scripts/browsers/driven-browser.ts";
import { findBrowser } from "../../scripts/browsers/find-browser.mjs";
import { buildWithLedger, type Ledger } from "./ledger.ts";
import { browserName } from "./start-browser.ts";

/** What the page that is loaded ahead tells of itself, again and again. */
interface Told extends Partial<Ledger> {
  readonly isAhead: boolean;
  readonly marks: number;
  /** When the reader came to a page that was loaded ahead; 0 for any other. */
  readonly activationStart: number;
}

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Ahead</title>
   <link rel="icon" href="data:,">${body}</html>`;

const RULES = JSON.stringify({ prerender: [{ urls: ["/ahead"], eagerness: "immediate" }] });
/** Follows its link once the server says so. */
const HERE = page(`<script type="speculationrules">${RULES}</script>
  <p>Here stands Mark Rutte. <a href="/ahead">Go on</a></p><script>
    const ask = async () => {
      const { status } = await fetch("/go");
      if (status === 200) document.querySelector("a").click();
      else setTimeout(ask, 50);
    };
    ask();
  </script>`);
const AHEAD = page(`<p>Ahead stands Dmitry Peskov.</p><script>
    const tell = async () => {
      document.dispatchEvent(new Event("sidelight-test-ledger"));
      const { dataset } = document.documentElement;
      const [{ activationStart }] = performance.getEntriesByType("navigation");
      const said = {
        ...JSON.parse(dataset.ledger ?? "{}"),
        isAhead: document.prerendering,
        marks: CSS.highlights.size,
        activationStart,
      };
      delete dataset.ledger;
      await fetch("/told", { method: "POST", body: JSON.stringify(said) });
      setTimeout(tell, 50);
    };
    tell();
  </script>`);

// Firefox loads no page ahead.
describe.skipIf(browserName === "firefox")("a page that is loaded ahead", () => {
  const told: Told[] = [];
  let mayGo = false;
  let server: Server;
  let browser: Browser;
  let folder = "";

  beforeAll(async () => {
    server = createServer(async (request, response) => {
      const { url } = request;
      const body = url === "/here" ? HERE : url === "/ahead" ? AHEAD : undefined;
      if (url === "/told") told.push(JSON.parse(Buffer.concat(await request.toArray()).toString()));
      if (body) response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(body);
      else response.writeHead(url === "/go" && mayGo ? 200 : 204).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    folder = await buildWithLedger();
    browser = await launchUnwatched(folder);
  });
  afterAll(async () => {
    await browser?.close();
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test("asks nothing and has no marks until the reader is on it", async () => {
    const session = await browser.target().createCDPSession();
    await expect.poll(() => addressesIn(session)).toContainEqual(expect.stringContaining(WELCOME));
    const { port } = server.address() as AddressInfo;
    await session.send("Target.createTarget", { url: `http://127.0.0.1:${port}/here` });
    // Our script has run there, and waits.
    await expect.poll(() => told.at(-1)?.listeners).toEqual(["#document prerenderingchange"]);
    mayGo = true;
    await expect.poll(() => told.at(-1)?.marks).toBeGreaterThan(0);
    const ahead = told.filter(({ isAhead }) => isAhead);
    expect(ahead.length).toBeGreaterThan(0);
    for (const said of ahead) expect(said).toMatchObject({ marks: 0, asked: 0, sent: [] });
    expect(told.at(-1)).toMatchObject({ isAhead: false, asked: expect.any(Number) });
    expect(told.at(-1)?.asked).toBeGreaterThan(0);
    // It is the page that was loaded ahead, and no other.
    expect(told.at(-1)?.activationStart).toBeGreaterThan(0);
  });
});

/** Chromium loads no page ahead for a tab that a driver is attached to, so here it is to none. */
async function launchUnwatched(extension: string): Promise<Browser> {
  const executablePath = findBrowser("chromium");
  if (!executablePath)
    throw new Error("There is no Chromium on this machine: run npm start first.");
  const browser = await launch({
    executablePath,
    pipe: true,
    enableExtensions: true,
    waitForInitialPage: false,
    targetFilter: (target) => !["tab", "page"].includes(target.type()),
    args: ["--disable-gpu", "--no-first-run", ...sandboxFlags()],
  });
  await browser.installExtension(extension);
  return browser;
}

async function addressesIn(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send("Target.getTargets");
  return targetInfos.map(({ url }) => url);
}
