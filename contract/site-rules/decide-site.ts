import { isPausedAt, type Pause } from "./pause.ts";
import { isListed } from "./sensitive-sites.ts";
import type { SiteControl, SiteMode } from "./site-control.ts";
import { patternsCovering } from "./site-pattern.ts";
import { isOwnMachine, placeOf, type SitePlace } from "./site-place.ts";

/** Why Sidelight is on or off on a page. */
export type Why =
  /** Not a page of the web: the browser's own, an extension's, or none at all. */
  | { readonly kind: "browser-page" }
  /** A file of this machine. */
  | { readonly kind: "file" }
  | { readonly kind: "paused"; readonly until: Pause }
  /** A rule of the reader's. */
  | { readonly kind: "rule"; readonly pattern: string }
  /** The list of sensitive sites. */
  | { readonly kind: "sensitive"; readonly pattern: string }
  /** Nothing speaks of the page in particular. */
  | { readonly kind: "mode"; readonly mode: SiteMode };

/** How Sidelight stands on a page. */
export interface SiteState {
  /** The page's host, e.g. "www.example.com"; empty where it is no page of the web. */
  readonly host: string;
  readonly on: boolean;
  readonly why: Why;
}

/**
 * How Sidelight stands at an address, at a time in milliseconds since 1970. A pause goes before
 * everything; then whatever is most specific counts, and of equals the reader's own rule.
 */
export function siteStateOf(
  address: string | undefined,
  control: SiteControl,
  pause: Pause | undefined,
  now: number,
): SiteState {
  const place = placeOf(address);
  if (!place) {
    const isFile = address !== undefined && /^file:/i.test(address);
    return { host: "", on: false, why: { kind: isFile ? "file" : "browser-page" } };
  }
  const { host } = place;
  return isPausedAt(pause, now)
    ? { host, on: false, why: { kind: "paused", until: pause } }
    : { host, ...decideAmong(patternsCovering(place), place, control) };
}

/** What the first of the patterns decides of which anything is said; else the mode decides. */
export function decideAmong(
  patterns: readonly string[],
  { host }: SitePlace,
  { mode, rules, sensitive }: SiteControl,
): { readonly on: boolean; readonly why: Why } {
  const isPublic = !isOwnMachine(host);
  for (const pattern of patterns) {
    if (Object.hasOwn(rules, pattern)) {
      return { on: rules[pattern] === "on", why: { kind: "rule", pattern } };
    }
    if (isPublic && isListed(pattern, sensitive)) {
      return { on: false, why: { kind: "sensitive", pattern } };
    }
  }
  return { on: mode === "everywhere", why: { kind: "mode", mode } };
}
