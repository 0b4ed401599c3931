import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { type Browser, type CDPSession, launch, type Page, type Target } from "puppeteer-core";
import { findInCard } from "./chromium-card.ts";
import { watchErrors } from "./chromium-errors.ts";
import { readNetLog } from "./chromium-requests.ts";
import {
  CARD,
  type ColorScheme,
  type DrivenBrowser,
  type ExtensionView,
  type LaunchOptions,
  LOCAL_HOSTS,
  POPUP_READY,
  QUIET_FILE,
  type ReaderNeed,
  SCREEN,
  VIEWPORT,
  WELCOME,
  type WebPage,
} from "./driven-browser.ts";
import { once } from "./once.ts";
import { openFirst } from "./open-first.ts";
import { waitUntil } from "./wait-until.ts";

const QUIET_FLAGS = [
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
  "--no-default-browser-check",
  `--host-resolver-rules=${LOCAL_HOSTS.map((host) => `MAP ${host} 127.0.0.1`).join(",")}`,
];
const NEED_FEATURES: Readonly<Record<ReaderNeed, { name: string; value: string }>> = {
  "reduced-motion": { name: "prefers-reduced-motion", value: "reduce" },
  "forced-colors": { name: "forced-colors", value: "active" },
};
/**
 * The screen that Chromium imagines where there is none, sized in its own pixels. Popups follow it:
 * the viewport of a page says nothing of theirs.
 */
const screenFlag = (pixelRatio: number) => {
  const [width, height] = [SCREEN.width * pixelRatio, SCREEN.height * pixelRatio];
  return `--screen-info={${width}x${height} devicePixelRatio=${pixelRatio}}`;
};

/** As root, and in the containers of build machines, Chromium refuses to start with its sandbox. */
export const sandboxFlags = () =>
  process.getuid?.() === 0 || process.env.CI ? ["--no-sandbox"] : [];

const isWorker = (target: Target) => target.type() === "service_worker";

/** The parts of Chromium's own API that a command needs; `dispatch` is left out of its documentation. */
interface WorkerScope {
  readonly chrome: {
    readonly tabs: { query(which: object): Promise<readonly object[]> };
    readonly commands: { readonly onCommand: { dispatch(name: string, tab?: object): void } };
  };
}

/** Runs in the background: what the browser does after a key of the extension was pressed. */
async function dispatchCommand(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as WorkerScope;
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  chrome.commands.onCommand.dispatch(name, tab);
}

function asView(page: Page): ExtensionView {
  return {
    evaluate: (task, ...args) => page.evaluate(task as never, ...args) as never,
    // What is drawn anew or moved between the look and the press is looked for once more.
    click: (selector) => page.locator(selector).click(),
    type: (text) => page.keyboard.type(text),
    press: (key) => page.keyboard.press(key as never),
    screenshot: () => page.screenshot(),
    close: () => page.close(),
  };
}

/** Starts Chromium, Chrome or Edge with the unpacked extension; see DrivenBrowser. */
export async function launchChromium(
  options: LaunchOptions & { executablePath: string },
): Promise<DrivenBrowser> {
  const folder = await mkdtemp(join(tmpdir(), "sidelight-chromium-"));
  const netLog = join(folder, "requests.json");
  const { headful = false, pixelRatio = 1 } = options;
  const headlessFlags = ["--disable-gpu", `--log-net-log=${netLog}`, screenFlag(pixelRatio)];
  // Without the second flag requests to this machine itself would pass the proxy by.
  const proxyFlags = options.proxyPort
    ? [`--proxy-server=http://127.0.0.1:${options.proxyPort}`, "--proxy-bypass-list=<-loopback>"]
    : [];
  const browser = await launch({
    executablePath: options.executablePath,
    headless: !headful,
    pipe: true,
    enableExtensions: true,
    args: [...QUIET_FLAGS, ...proxyFlags, ...sandboxFlags(), ...(headful ? [] : headlessFlags)],
    defaultViewport: headful ? null : { ...VIEWPORT, deviceScaleFactor: pixelRatio },
  });
  const older = options.openedBefore && (await openFirst(browser, options.openedBefore));
  const install = () => browser.installExtension(resolve(options.extensionDir));
  await install();
  return drive(browser, {
    install,
    folder,
    netLog,
    version: await browser.version(),
    keepsWelcome: options.keepsWelcome ?? false,
    ...(older && { older }),
  });
}

interface Launched {
  readonly install: () => Promise<unknown>;
  readonly keepsWelcome: boolean;
  readonly folder: string;
  readonly netLog: string;
  readonly version: string;
  readonly older?: Page;
}

const asWebPage = (tab: Page): WebPage => ({
  tab,
  cardPart: (selector = CARD, frame = tab.mainFrame()) => findInCard(frame, selector),
});

async function drive(
  browser: Browser,
  { install, folder, netLog, version, older, keepsWelcome }: Launched,
): Promise<DrivenBrowser> {
  const watched = watchErrors(browser);
  await browser.waitForTarget(isWorker);
  const extension = await waitUntil("the extension", async () =>
    [...(await browser.extensions()).values()].at(0),
  );
  const origin = `chrome-extension://${extension.id}`;
  const views: Page[] = [];
  const ownPage = async (file: string) => {
    const target = await browser.waitForTarget((each) =>
      each.url().startsWith(`${origin}/${file}`),
    );
    const tab = await target.page();
    if (!tab) throw new Error(`${file} is not in a tab.`);
    views.push(tab);
    return tab;
  };
  // It would take the front from the pages that are opened next.
  const welcome = await ownPage(WELCOME);
  if (!keepsWelcome) await welcome.close();
  const quietPage = once(async () => {
    const page = await browser.newPage({ background: true });
    await page.goto(`${origin}/${QUIET_FILE}`);
    return page;
  });
  let isRemoved = false;
  const sessions = new WeakMap<Page, CDPSession>();
  let scheme: ColorScheme | undefined;
  const show = async (page: Page) => {
    if (scheme) await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  };

  const driven: DrivenBrowser = {
    name: "chromium",
    version,
    ...(older && { olderPage: asWebPage(older) }),
    ...(keepsWelcome && { welcomePage: asWebPage(welcome) }),
    openOwnPage(file) {
      return driven.openPage(`${origin}/${file}`);
    },
    ownPage: async (file) => asWebPage(await ownPage(file)),
    async openPage(address) {
      const tab = await browser.newPage();
      views.push(tab);
      await show(tab);
      await tab.goto(address);
      return asWebPage(tab);
    },
    async pressToolbarButton({ tab }) {
      await tab.bringToFront();
      const known = new Set(browser.targets());
      await extension.triggerAction(tab);
      const target = await browser.waitForTarget(
        (each) => !known.has(each) && each.url().startsWith(origin) && !isWorker(each),
      );
      const popup = await target.asPage();
      views.push(popup);
      await show(popup);
      await popup.waitForSelector(POPUP_READY);
      return asView(popup);
    },
    async command({ tab }, name) {
      await tab.bringToFront();
      const worker = await browser.targets().find(isWorker)?.worker();
      if (!worker) throw new Error("The background does not run.");
      await worker.evaluate(dispatchCommand, name);
    },
    evaluate: async (task, ...args) =>
      (await quietPage()).evaluate(task as never, ...args) as never,
    setMedium: ({ tab }, medium) => tab.emulateMediaType(medium),
    async setNeed({ tab }, need, isOn) {
      // Puppeteer does not know forced colours. What is set lasts as long as the session.
      const session = sessions.get(tab) ?? (await tab.createCDPSession());
      sessions.set(tab, session);
      const features = isOn ? [NEED_FEATURES[need]] : [];
      await session.send("Emulation.setEmulatedMedia", { features });
    },
    async setColorScheme(wanted) {
      scheme = wanted;
      await Promise.all(views.filter((each) => !each.isClosed()).map(show));
    },
    async stopBackground() {
      // A page that has asked something wakes it again at once; that is another target.
      const running = browser.targets().find(isWorker);
      const isStopped = () => !running || !browser.targets().includes(running);
      await waitUntil("the background to stop", async () => {
        if (isStopped()) return true;
        await watched.releaseWorkers();
        const worker = await running?.worker().catch(() => null);
        // It may have stopped by itself by now.
        await worker?.close().catch(() => undefined);
        return isStopped();
      });
    },
    async removeExtension() {
      isRemoved = true;
      await browser.uninstallExtension(extension.id);
      await waitUntil("the extension to go", () => !browser.targets().some(isWorker));
    },
    async installAgain() {
      await install();
      await browser.waitForTarget(isWorker);
      // What is there still is updated, and no first run.
      if (isRemoved) await (await ownPage(WELCOME)).close();
      isRemoved = false;
    },
    backgroundRuns: async () => browser.targets().some(isWorker),
    extensionErrors: async () => watched.errors.filter((error) => error.includes(origin)),
    closedByReader: new Promise((done) => browser.once("disconnected", done)),
    close: once(async () => {
      await browser.close();
      // A browser with a window writes no log.
      const requests = existsSync(netLog) ? await readNetLog(netLog) : [];
      await rm(folder, { recursive: true, force: true });
      return requests;
    }),
  };
  return driven;
}
