import * as v from "valibot";
import type { SiteState } from "./messages.ts";

/**
 * Site rules: on which hosts a reader has switched the extension off, or on again.
 *
 * A rule holds for exactly one host as the address names it, whatever the port: "www.example.com"
 * says nothing of "example.com" or "news.example.com". The switch names that host in full, so a
 * reader never switches more than what is read there.
 */
export type SiteRules = Readonly<Record<string, "on" | "off">>;

/** Where nothing else is stored: no rule, so the extension is on everywhere it can run. */
export const NO_RULES: SiteRules = {};

const Rule = v.picklist(["on", "off"]);
const Entries = v.custom<object>(
  (value) => typeof value === "object" && value !== null && !Array.isArray(value),
);

/** How the extension stands on a page, by its address. Only web pages can be on. */
export function siteStateOf(address: string | undefined, rules: SiteRules): SiteState {
  const host = hostOf(address);
  if (host === undefined) return { host: "", on: false };
  return { host, on: !Object.hasOwn(rules, host) || rules[host] === "on" };
}

/** The host of a web page's address, without its port; nothing for any other address. */
export function hostOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  return protocol === "http:" || protocol === "https:" ? hostname : undefined;
}

/** The rules with one host switched. Being on is the default, so it needs no rule. */
export function withSite(rules: SiteRules, host: string, on: boolean): SiteRules {
  const others = Object.entries(rules).filter(([other]) => other !== host);
  return Object.fromEntries(on ? others : [...others, [host, "off"]]);
}

/** Stored rules as they were found, and whether anything in them was not a rule. */
export interface ReadRules {
  readonly rules: SiteRules;
  readonly isCorrupt: boolean;
}

/** Takes what is good of a stored value, so that one broken entry costs no other site its rule. */
export function readRules(stored: unknown): ReadRules {
  const entries = v.safeParse(Entries, stored);
  if (!entries.success) return { rules: NO_RULES, isCorrupt: true };
  const all = Object.entries(entries.output);
  const good = all.flatMap(([host, value]) => {
    const rule = v.safeParse(Rule, value);
    return host !== "" && rule.success ? [[host, rule.output] as const] : [];
  });
  return { rules: Object.fromEntries(good), isCorrupt: good.length < all.length };
}
