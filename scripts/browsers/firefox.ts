import { resolve } from "node:path";
import { type Browser, launch, type Page } from "puppeteer-core";
import {
  CARD,
  type DrivenBrowser,
  type LaunchOptions,
  LOCAL_HOSTS,
  QUIET_FILE,
  VIEWPORT,
  WELCOME,
  type WebPage,
} from "./driven-browser.ts";
import { findInCard } from "./firefox-card.ts";
import { pressShortcut, shortcutExpression } from "./firefox-keys.ts";
import { closeLeftOpen, firefoxPopup, popupIsReady } from "./firefox-popup.ts";
import {
  colorSchemePreferences,
  needPreferences,
  proxyPreferences,
  settingOf,
} from "./firefox-preferences.ts";
import {
  bidiOf,
  errorsFrom,
  type Privileged,
  privilegedIn,
  recordedRequests,
  recordRequests,
  type SendBidi,
} from "./firefox-privileged.ts";
import { copyProfile, newProfile, removeProfile } from "./firefox-profile.ts";
import { openedTab } from "./firefox-tabs.ts";
import { once } from "./once.ts";
import { openFirst } from "./open-first.ts";
import { waitUntil } from "./wait-until.ts";

/** As in wxt.config.ts. */
const EXTENSION_ID = "sidelight@sidelight.example";
/** Firefox makes one up for each profile; a fixed one lets addresses be known beforehand. */
const HOSTNAME = "5de119e7-0000-4000-8000-000000000001";
const ORIGIN = `moz-extension://${HOSTNAME}`;
const QUIET_PAGE = `${ORIGIN}/${QUIET_FILE}`;
const IS_QUIET = `location.href === "${QUIET_PAGE}" && Boolean(globalThis.browser?.extension?.getViews)`;

const HOSTNAMES = "extensions.webextensions.uuids";
const KNOWN_HOSTNAMES = JSON.stringify({ [EXTENSION_ID]: HOSTNAME });
const PREFERENCES = {
  [HOSTNAMES]: KNOWN_HOSTNAMES,
  "intl.accept_languages": "en-GB",
  "network.dns.localDomains": LOCAL_HOSTS.join(","),
};

const POLICY = `WebExtensionPolicy.getByID("${EXTENSION_ID}")`;
const PRESS_TOOLBAR_BUTTON = `(() => {
  const { extension } = ${POLICY};
  extension.apiManager.global.browserActionFor(extension).triggerAction(window);
})()`;

/** True once it has stopped, or has not run at all. */
const STOP_BACKGROUND = `(async () => {
  const { extension } = ${POLICY};
  await extension.terminateBackground({ disableResetIdleForTest: true });
  return globalThis.sidelightHasStopped || extension.backgroundState === "stopped";
})()`;

/** True once the tab in front shows the address and has stopped loading. */
const isShown = (address: string) => `(() => {
  const { currentURI, webProgress } = gBrowser.selectedBrowser;
  return currentURI.spec === ${JSON.stringify(address)} && !webProgress.isLoadingDocument;
})()`;

/** Starts Firefox with the extension installed for this run; see DrivenBrowser. */
export async function launchFirefox(
  options: LaunchOptions & { executablePath: string },
): Promise<DrivenBrowser> {
  const profile = options.profile ? await copyProfile(options.profile) : await newProfile();
  const browser = await launch({
    browser: "firefox",
    executablePath: options.executablePath,
    userDataDir: profile,
    headless: !options.headful,
    args: ["--remote-allow-system-access"],
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(options.proxyPort && proxyPreferences(options.proxyPort)),
    },
    defaultViewport: options.headful
      ? null
      : { ...VIEWPORT, deviceScaleFactor: options.pixelRatio ?? 1 },
  });
  const send = bidiOf(browser);
  const privileged = privilegedIn(send);
  await recordRequests(privileged);
  const older = options.openedBefore && (await openFirst(browser, options.openedBefore));
  const install = () => browser.installExtension(resolve(options.extensionDir));
  await install();
  return drive(browser, {
    install,
    profile,
    send,
    privileged,
    version: await browser.version(),
    keepsWelcome: options.keepsWelcome ?? false,
    ...(older && { older }),
  });
}

/** Makes a tab the one that the popup and the interfaces of the extension are reached from. */
async function makeQuiet(page: Page): Promise<Page> {
  // Puppeteer hears nothing of navigations in an extension's pages, so it must not wait for them.
  await page.goto(QUIET_PAGE, { waitUntil: [] });
  await waitUntil(QUIET_PAGE, () => page.evaluate(IS_QUIET));
  return page;
}

interface Launched {
  readonly install: () => Promise<unknown>;
  readonly profile: string;
  readonly keepsWelcome: boolean;
  readonly send: SendBidi;
  readonly privileged: Privileged;
  readonly version: string;
  readonly older?: Page;
}

async function drive(
  browser: Browser,
  { install, profile, send, privileged, version, older, keepsWelcome }: Launched,
): Promise<DrivenBrowser> {
  const asWebPage = (tab: Page): WebPage => ({
    tab,
    cardPart: (selector = CARD, frame = tab.mainFrame()) => findInCard(frame, selector, send),
  });
  const ownPage = (file: string) => openedTab(browser, send, `${ORIGIN}/${file}`);
  const welcome = await ownPage(WELCOME);
  const quiet = keepsWelcome ? undefined : await makeQuiet(welcome);
  let isRemoved = false;
  const quietPage = once(async () => quiet ?? makeQuiet(await browser.newPage()));
  const backgroundRuns = async () =>
    (await privileged(`${POLICY}.extension.backgroundState`)) === "running";

  const driven: DrivenBrowser = {
    name: "firefox",
    version,
    ...(older && { olderPage: asWebPage(older) }),
    ...(keepsWelcome && { welcomePage: asWebPage(welcome) }),
    openOwnPage(file) {
      return driven.openPage(`${ORIGIN}/${file}`);
    },
    ownPage: async (file) => asWebPage(await ownPage(file)),
    async openPage(address) {
      const tab = await browser.newPage();
      const isWebPage = address.startsWith("http");
      // Puppeteer hears nothing of navigations in the browser's own pages.
      await tab.goto(address, isWebPage ? {} : { waitUntil: [] });
      if (!isWebPage) await waitUntil(address, () => privileged(isShown(address)));
      return asWebPage(tab);
    },
    async pressToolbarButton({ tab }) {
      const behind = await quietPage();
      await closeLeftOpen(behind, privileged);
      await tab.bringToFront();
      await privileged(PRESS_TOOLBAR_BUTTON);
      await popupIsReady(behind, privileged);
      return firefoxPopup(behind, privileged);
    },
    async command({ tab }, name) {
      const shortcut = await (await quietPage()).evaluate(shortcutExpression(name));
      await tab.bringToFront();
      await privileged(pressShortcut(String(shortcut)));
    },
    async setMedium({ tab }, medium) {
      await tab.bringToFront();
      const override = medium === "print" ? "print" : "";
      await privileged(`gBrowser.selectedBrowser.browsingContext.mediumOverride = "${override}"`);
    },
    evaluate: async (task, ...args) =>
      (await quietPage()).evaluate(task as never, ...args) as never,
    async setColorScheme(scheme) {
      await privileged(settingOf(colorSchemePreferences(scheme)));
    },
    async setNeed(_page, need, isOn) {
      await privileged(settingOf(needPreferences(need, isOn)));
    },
    async stopBackground() {
      // The next question may wake it at once, so what it does now would not tell that it was stopped;
      // and Firefox calls a stop off for a question that comes in the midst of it.
      await privileged(`(() => {
        globalThis.sidelightHasStopped = false;
        ${POLICY}.extension.once("shutdown-background-script", () => {
          globalThis.sidelightHasStopped = true;
        });
      })()`);
      await waitUntil("the background to stop", () => privileged(STOP_BACKGROUND));
    },
    async removeExtension() {
      isRemoved = true;
      await browser.uninstallExtension(EXTENSION_ID);
      await waitUntil("the extension to go", async () => (await privileged(`!${POLICY}`)) === true);
    },
    async installAgain() {
      // With the extension Firefox forgets its hostname.
      await privileged(`Services.prefs.setStringPref("${HOSTNAMES}", '${KNOWN_HOSTNAMES}')`);
      await install();
      // What is there still is updated, and no first run.
      if (isRemoved) await (await ownPage(WELCOME)).close();
      isRemoved = false;
    },
    backgroundRuns,
    extensionErrors: () => errorsFrom(privileged, ORIGIN),
    closedByReader: new Promise((done) => browser.once("disconnected", done)),
    close: once(async () => {
      if (!browser.connected) return [];
      const requests = await recordedRequests(privileged);
      await browser.close();
      await removeProfile(profile);
      return requests;
    }),
  };
  return driven;
}
