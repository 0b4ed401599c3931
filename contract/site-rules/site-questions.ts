import type { SiteState } from "./decide-site.ts";
import type { StoredTrouble } from "./read-control.ts";
import type { SiteMode } from "./site-control.ts";
import { type SiteScope, scopeOfPattern } from "./site-pattern.ts";
import type { SitePlace } from "./site-place.ts";

/** The page that a question is about, as its tab has it. */
export interface TabPage {
  readonly address: string | undefined;
  /** Whether its window is private: what is said there is forgotten with the last such window. */
  readonly isPrivate: boolean;
}

/** All that the popup says about the site in front. */
export interface SiteStanding {
  /** The page that was asked about. */
  readonly page: TabPage;
  readonly state: SiteState;
  /** Absent where the address is none of the web. */
  readonly place?: SitePlace;
  /** The registrable domain of the host; absent for numbers, localhost and bare suffixes. */
  readonly domain?: string;
  readonly mode: SiteMode;
  /** What was amiss with the stored rules, as long as nothing has been written over them. */
  readonly trouble?: StoredTrouble;
}

/** A press of the switch. */
export interface SwitchRequest extends TabPage {
  readonly scope: SiteScope;
  readonly on: boolean;
}

/** What the rule that holds on a page is about, where a press of the switch there has made it. */
export function ruledScope({ place, domain, state }: SiteStanding): SiteScope | undefined {
  if (!place || state.why.kind !== "rule") return undefined;
  return scopeOfPattern(state.why.pattern, place, domain);
}
