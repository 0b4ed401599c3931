import type { ColorScheme, ReaderNeed } from "./driven-browser.ts";

/** Has all requests go through a proxy on this machine, also those to this machine itself. */
export const proxyPreferences = (port: number) => ({
  "network.proxy.type": 1,
  "network.proxy.http": "127.0.0.1",
  "network.proxy.http_port": port,
  "network.proxy.ssl": "127.0.0.1",
  "network.proxy.ssl_port": port,
  "network.proxy.no_proxies_on": "",
  "network.proxy.allow_hijacking_localhost": true,
});

const COLOR_SCHEME = "layout.css.prefers-color-scheme.content-override";
const COLOR_SCHEME_VALUES = { dark: 0, light: 1 };
/** The toolbar popup is as dark as Firefox's own windows, not as pages are. */
const DARK_WINDOWS = "ui.systemUsesDarkTheme";

/** Shows pages and windows as a reader sees them whose system is light, or dark. */
export const colorSchemePreferences = (scheme: ColorScheme) => ({
  [COLOR_SCHEME]: COLOR_SCHEME_VALUES[scheme],
  [DARK_WINDOWS]: scheme === "dark" ? 1 : 0,
});

/** Preferences of whole numbers: the value for a reader who has the need, and for one who has not. */
const NEED_PREFERENCES = {
  "reduced-motion": ["ui.prefersReducedMotion", 1, 0],
  "forced-colors": ["browser.display.document_color_use", 2, 0],
} as const;

/** Tells pages of a need of the reader, or no longer. */
export function needPreferences(need: ReaderNeed, isOn: boolean): Readonly<Record<string, number>> {
  const [name, on, off] = NEED_PREFERENCES[need];
  return { [name]: isOn ? on : off };
}

/** The expression that sets preferences of whole numbers in a running Firefox. */
export const settingOf = (preferences: Readonly<Record<string, number>>) =>
  Object.entries(preferences)
    .map(([name, value]) => `Services.prefs.setIntPref("${name}", ${value});`)
    .join("");
