import type { ElementHandle, Frame, Page } from "puppeteer-core";

/**
 * One way to drive the built extension in Chromium and in Firefox, with a real mouse and keyboard
 * and the real toolbar popup. The end-to-end tests, the screenshots and `npm start` use it.
 */

export type BrowserName = "chromium" | "firefox";
export type ColorScheme = "light" | "dark";

/** What readers set in their system because they need it. */
export type ReaderNeed = "reduced-motion" | "forced-colors";

export interface LaunchOptions {
  /** The folder of the unpacked build, e.g. ".output/chrome-mv3". */
  readonly extensionDir: string;
  /** Absent, no window is shown. */
  readonly headful?: boolean;
  /** Screen pixels per CSS pixel in pictures; 1 if absent. */
  readonly pixelRatio?: number;
  /** An address opened before the extension is installed; see DrivenBrowser.olderPage. */
  readonly openedBefore?: string;
  /** Leaves the first-run page open that the installation brings; see DrivenBrowser.welcomePage. */
  readonly keepsWelcome?: boolean;
  /** The port of a proxy on this machine that all requests of the browser go through, also to this machine. */
  readonly proxyPort?: number;
  /** Of Firefox: the folder of a profile that it starts with a copy of; a new one if absent. */
  readonly profile?: string;
  /** A program started in place of the one that is found. */
  readonly executablePath?: string;
}

/** A request that a page or the extension made; the browser's own housekeeping is not listed. */
export interface SeenRequest {
  readonly url: string;
  /** The origin that asked; absent for an address that was opened in a tab. */
  readonly origin?: string;
}

/** Runs in the document; must name nothing from outside it but its arguments. */
export type PageTask<A extends unknown[], T> = (...args: A) => T | Promise<T>;

/** A page of the extension: the toolbar popup, or one opened in a tab. */
export interface ExtensionView {
  /** Arguments and result are copied as JSON. */
  evaluate<T, A extends unknown[]>(task: PageTask<A, T>, ...args: A): Promise<Awaited<T>>;
  /** A press of the left mouse button in the middle of the first element that fits, once there is one. */
  click(selector: string): Promise<void>;
  /** Key presses into whatever has the focus. */
  type(text: string): Promise<void>;
  /** A key by its DOM name, e.g. "Escape" or "ArrowDown". */
  press(key: string): Promise<void>;
  /** A PNG of what the view shows. */
  screenshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A web page in a tab. */
export interface WebPage {
  /** Everything that needs no knowledge of the extension. */
  readonly tab: Page;
  /**
   * An element of our card, inside its closed shadow root; null while there is none. The default
   * is the card as a whole, in the page at the top.
   */
  cardPart(selector?: string, frame?: Frame): Promise<ElementHandle<HTMLElement> | null>;
}

export interface DrivenBrowser {
  readonly name: BrowserName;
  /** As the browser gives it, e.g. "firefox/153.7". */
  readonly version: string;
  /** The tab that was open before the extension was installed, where one was asked for. */
  readonly olderPage?: WebPage;
  /** The first-run page, where it was to be kept open. */
  readonly welcomePage?: WebPage;
  /** A page of the extension in a new tab in front, by its file, e.g. "options.html". */
  openOwnPage(file: string): Promise<WebPage>;
  /** The page of the extension that something has opened in a tab of its own, by its file. */
  ownPage(file: string): Promise<WebPage>;
  /** A new tab in front, loaded; the address may be one of the browser's own pages. */
  openPage(address: string): Promise<WebPage>;
  /** Presses the toolbar button as a reader would and resolves to the popup that it opens. */
  pressToolbarButton(page: WebPage): Promise<ExtensionView>;
  /**
   * Asks for a command of the extension, by its name in the manifest, on a page. Firefox
   * presses the real key. Chromium's driver cannot press keys of the browser itself, so there the
   * extension's listener is called: that is no test of the key.
   */
  command(page: WebPage, name: string): Promise<void>;
  /** Runs in a page of the extension without code of its own; see ExtensionView.evaluate. */
  evaluate: ExtensionView["evaluate"];
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Has the browser tell pages of a need of the reader, or no longer. */
  setNeed(page: WebPage, need: ReaderNeed, isOn: boolean): Promise<void>;
  /** Shows pages as on paper, or on the screen again. */
  setMedium(page: WebPage, medium: "print" | "screen"): Promise<void>;
  /** Stops the background as the browser does after a while without work. */
  stopBackground(): Promise<void>;
  backgroundRuns(): Promise<boolean>;
  /** Removes the extension, as a reader does; the tabs stay open. */
  removeExtension(): Promise<void>;
  /** Installs the build once more, over what is there, as an update does, or after it was removed. */
  installAgain(): Promise<void>;
  /** Errors on the consoles of the extension: uncaught, unhandled or logged. */
  extensionErrors(): Promise<readonly string[]>;
  /** Resolves when the reader has closed the last window. */
  readonly closedByReader: Promise<void>;
  /**
   * Closes the browser and tells what was asked for over the network since its start; a second
   * call gives the same answer. Of one that shows a window nothing is known.
   */
  close(): Promise<readonly SeenRequest[]>;
}

/** The page that opens once, after the installation. */
export const WELCOME = "welcome.html";
/** The element that holds the card, a child of <html>. */
export const CARD_HOST = "sidelight-card";
export const CARD = ".card";
/** What the popup shows once it knows how its site stands; until then its parts move as they come. */
export const POPUP_READY = "#app .modes";
/** A file of the extension that loads no code: a quiet page to reach its interfaces from. */
export const QUIET_FILE = "assets/marks.css";
/**
 * A name that the driven browsers take for this machine, without thinking it as safe as "localhost":
 * under it a page is one of plain http. `.test` is kept free for tests (RFC 6761).
 */
export const PLAIN_HTTP_HOST = "plain.test";
/** Two sites of one domain, one that is called as mail sites are, and one with a long name. */
export const SITE_HOSTS = {
  one: "www.site.test",
  other: "news.site.test",
  sensitive: "mail.site.test",
  long: "xn--straenbahn-fahrplne-und-verbindungen-der-stadt-ywd7w.long.test",
} as const;
/** Every name that the driven browsers take for this machine. */
export const LOCAL_HOSTS = [PLAIN_HTTP_HOST, ...Object.values(SITE_HOSTS)];
/** The size of the pages in tests and pictures, in CSS pixels. */
export const VIEWPORT = { width: 1100, height: 800 };
/** The screen of a small laptop, which the popup has to fit, in CSS pixels. */
export const SCREEN = { width: 1366, height: 768 };
