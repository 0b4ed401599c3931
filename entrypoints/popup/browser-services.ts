import { browser } from "wxt/browser";
import { type LookUp, pendingLookUp } from "../../contract/look-up.ts";
import { sendMessage } from "../../contract/messages.ts";
import { hostOf } from "../../contract/site-rules/site-place.ts";
import { mergeReports } from "./merge-reports.ts";
import type { PageStatus, PopupServices } from "./services.ts";
import { scriptsRunAt } from "./where-scripts-run.ts";

const CONTENT_SCRIPT = "/content-script.js";
const MARKS_CSS = "/assets/marks.css";
const TOP_FRAME = 0;

/** The services of the popup in a real browser. */
export function browserServices(): PopupServices {
  // The popup is about the tab in front when it was opened, also where it lives in a tab itself.
  const tabId = browser.tabs
    .query({ active: true, currentWindow: true })
    .then(([tab]) => tab?.id ?? browser.tabs.TAB_ID_NONE);
  return {
    version: browser.runtime.getManifest().version,
    askPage: async () => askPage(await tabId),
    startHere: async () => startHere(await tabId),
    goOn: async () => {
      const top = { tabId: await tabId, frameId: TOP_FRAME };
      await sendMessage("goOn", undefined, top).catch(() => undefined);
    },
    setSite: (host, on) =>
      sendMessage("switchSite", {
        address: `https://${host}`,
        isPrivate: false,
        scope: "host",
        on,
      }),
    search: (query, kind) => sendMessage("search", kind ? { query, kind } : { query }),
    cardContents: (ids) => sendMessage("cardContents", { ids }),
    neverMarked: async () => (await sendMessage("pageSettings", undefined)).choices.never,
    markAgain: async (id) => {
      await sendMessage("decide", { kind: "never", id, undo: true });
    },
    copy: (text) => navigator.clipboard.writeText(text),
    onLookUp,
  };
}

/** The tab is asked first: its script answers also where the browser withholds the address. */
async function askPage(tabId: number): Promise<PageStatus> {
  try {
    const report = await reportOf(tabId, TOP_FRAME);
    // A frame that is gone by now has nothing to report.
    const frames = await Promise.allSettled(
      (report.frames ?? []).map((frame) => reportOf(tabId, frame)),
    );
    const found = frames.flatMap((frame) => (frame.status === "fulfilled" ? frame.value : []));
    return { kind: "report", report: mergeReports(report, found) };
  } catch {
    return withoutScript(tabId);
  }
}

const reportOf = (tabId: number, frameId: number) =>
  sendMessage("pageReport", undefined, { tabId, frameId });

async function withoutScript(tabId: number): Promise<PageStatus> {
  try {
    const { url, status } = await browser.tabs.get(tabId);
    if (status === "loading") return { kind: "loading" };
    const host = hostOf(url);
    if (host !== undefined && scriptsRunAt(url)) return { kind: "not-started", host };
  } catch {
    // The tab has been closed meanwhile; nothing can run there either.
  }
  return { kind: "cannot-run" };
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
