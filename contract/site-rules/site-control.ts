import type { SensitiveEdits } from "./sensitive-sites.ts";

/** What a reader has said of a site: run there, or stay away. */
export type SiteRule = "on" | "off";

/** Rules by the pattern that they hold for; see `site-pattern.ts`. The most specific one counts. */
export type SiteRules = Readonly<Record<string, SiteRule>>;

/** Where Sidelight runs as long as no rule says anything: everywhere, or on no site but the chosen. */
export const SITE_MODES = ["everywhere", "chosen"] as const;
export type SiteMode = (typeof SITE_MODES)[number];

/** All that a reader has decided about where Sidelight runs, and that is kept for good. */
export interface SiteControl {
  readonly mode: SiteMode;
  readonly rules: SiteRules;
  /** What the reader has changed of the list of sensitive sites. */
  readonly sensitive: SensitiveEdits;
}

/** Where nothing else is stored. */
export const DEFAULT_CONTROL: SiteControl = { mode: "everywhere", rules: {}, sensitive: {} };
