import { browser } from "wxt/browser";
import { requestsMade } from "../../contract/count-requests.ts";
import { type LookUp, pendingLookUp } from "../../contract/look-up.ts";
import { sendMessage } from "../../contract/messages.ts";
import { reportOfTop, reportsOfTab } from "../../contract/page-report.ts";
import { openShortcutSettings, readShortcuts } from "../../contract/shortcuts.ts";
import { hostOf } from "../../contract/site-rules/site-place.ts";
import type { TabPage } from "../../contract/site-rules/site-questions.ts";
import { keepView, recallView } from "./kept-view.ts";
import { mergeReports } from "./merge-reports.ts";
import type { PageStatus, PopupServices } from "./services.ts";
import { scriptsRunAt } from "./where-scripts-run.ts";

const CONTENT_SCRIPT = "/content-script.js";
const MARKS_CSS = "/assets/marks.css";
const TOP_FRAME = 0;

/** The services of the popup in a real browser. */
export function browserServices(): PopupServices {
  // The popup is about the tab in front when it was opened, also where it lives in a tab itself.
  const front = browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => ({
    id: tab?.id ?? browser.tabs.TAB_ID_NONE,
    isPrivate: tab?.incognito === true,
  }));
  const tabId = front.then(({ id }) => id);
  return {
    version: browser.runtime.getManifest().version,
    askPage: async () => askPage(await tabId),
    startHere: async () => startHere(await tabId),
    goOn: async () => {
      const top = { tabId: await tabId, frameId: TOP_FRAME };
      await sendMessage("goOn", undefined, top).catch(() => undefined);
    },
    grantAccess: (host) => grantAccess(tabId, host),
    siteStanding: async () => {
      const page = await pageIn(await tabId);
      return again(() => sendMessage("siteStanding", page));
    },
    switchSite: (request) => sendMessage("switchSite", request),
    setPause: (choice) => sendMessage("setPause", choice),
    setMode: (mode) => sendMessage("changeSiteControl", { kind: "mode", mode }),
    shortcuts: readShortcuts,
    changeShortcuts: openShortcutSettings,
    goToMention: async (frameId, sought) =>
      sendMessage("goToMention", sought, { tabId: await tabId, frameId }).catch(() => undefined),
    pageRecords: async (ids) => {
      const records = await again(() => sendMessage("pageRecords", { ids }));
      const own = requestsMade(browser.runtime.getURL("/"), performance);
      return { ...records, requests: records.requests + own };
    },
    search: (sought) => again(() => sendMessage("search", sought)),
    searchOptions: () => again(() => sendMessage("searchOptions", undefined)),
    recallView: async () => recallView(await front),
    keepView: async (view) => keepView(await front, view),
    cardContents: (ids) => again(() => sendMessage("cardContents", { ids })),
    neverMarked: async () =>
      (await again(() => sendMessage("pageSettings", undefined))).choices.never,
    markAgain: async (id) => {
      await sendMessage("decide", { kind: "never", id, undo: true });
    },
    copy: (text) => navigator.clipboard.writeText(text),
    openOptions: () => {
      // Firefox leaves the popup open over the new tab.
      void browser.runtime.openOptionsPage().then(() => window.close());
    },
    onLookUp,
  };
}

/** The browser may stop the background just while it is asked; the next question starts it again. */
async function again<T>(ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch {
    return ask();
  }
}

/** The tab is asked first: its script answers also where the browser withholds the address. */
async function askPage(tabId: number): Promise<PageStatus> {
  try {
    const { top, within } = await reportsOfTab(tabId);
    const report = mergeReports(top.report, within);
    const host = hostOf(report.address);
    const isPassing = host !== undefined && !(await isAllowedOn(host));
    const frames = [top, ...within];
    return { kind: "report", report, frames, ...(isPassing && { onceOn: host }) };
  } catch {
    return withoutScript(tabId);
  }
}

async function withoutScript(tabId: number): Promise<PageStatus> {
  try {
    const { url, status } = await browser.tabs.get(tabId);
    if (status === "loading") return { kind: "loading" };
    const host = hostOf(url);
    if (host !== undefined && scriptsRunAt(url)) {
      return { kind: (await isAllowedOn(host)) ? "not-started" : "withheld", host };
    }
    // Without an address it is a page of the browser, or one of the web where access is withheld.
    if (url === undefined && !(await isAllowedOn(EVERY_HOST))) return { kind: "withheld" };
  } catch {
    // The tab has been closed meanwhile; nothing can run there either.
  }
  return { kind: "cannot-run" };
}

/** Browsers put the question only within the reader's own gesture, so nothing is awaited before. */
async function grantAccess(tabId: Promise<number>, host: string | undefined): Promise<PageStatus> {
  const isGranted = await browser.permissions.request({ origins: originsOf(host ?? EVERY_HOST) });
  const status = await askPage(await tabId);
  if (!isGranted || status.kind === "report") return status;
  const started = await startHere(await tabId);
  return started.kind === "cannot-run" ? { kind: "allowed" } : started;
}

const EVERY_HOST = "*";

/**
 * Whether the browser lets content scripts read a host without the reader's asking each time. Not every
 * address of numbers can be asked for; of those nothing is known that could be mended.
 */
const isAllowedOn = (host: string): Promise<boolean> =>
  browser.permissions.contains({ origins: originsOf(host) }).catch(() => true);

/** Each scheme by itself: a star would ask Firefox for more than it gives content scripts. */
const originsOf = (host: string) => [`http://${host}/*`, `https://${host}/*`];

/** The page in a tab, also where the browser withholds its address: then its script knows it. */
async function pageIn(tabId: number): Promise<TabPage> {
  const tab = await browser.tabs.get(tabId).catch(() => undefined);
  const known = tab?.url ?? (await reportOfTop(tabId).catch(() => undefined))?.address;
  return { address: known, isPrivate: tab?.incognito === true };
}

async function startHere(tabId: number): Promise<PageStatus> {
  try {
    const target = { tabId, allFrames: true };
    await browser.scripting.insertCSS({ target, files: [MARKS_CSS], origin: "USER" });
    await browser.scripting.executeScript({ target, files: [CONTENT_SCRIPT] });
  } catch {
    return { kind: "cannot-run" };
  }
  return askPage(tabId);
}

/** It may be stored before the popup is there or only after; either way it is taken once. */
function onLookUp(listener: (lookUp: LookUp) => void): () => void {
  let isStopped = false;
  let taken: Promise<void> = Promise.resolve();
  const take = () => {
    taken = taken.then(async () => {
      const lookUp = await pendingLookUp.getValue();
      if (lookUp === null || isStopped) return;
      await pendingLookUp.removeValue();
      listener(lookUp);
    });
  };
  const unwatch = pendingLookUp.watch(take);
  take();
  return () => {
    isStopped = true;
    unwatch();
  };
}
