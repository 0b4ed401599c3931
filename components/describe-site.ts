import type { Why } from "../contract/site-rules/decide-site.ts";
import type { StoredTrouble } from "../contract/site-rules/read-control.ts";
import { kindOf, type SiteScope } from "../contract/site-rules/site-pattern.ts";
import type { SitePlace } from "../contract/site-rules/site-place.ts";
import { readableHost, readablePath } from "./readable-host.ts";

/** Why Sidelight is on or off on a page, in a few words. */
export function describeWhy(why: Why, on: boolean): string {
  switch (why.kind) {
    case "browser-page":
    case "file":
      return "Nothing to switch on this page";
    case "paused":
      return `Paused everywhere until ${describeEnd(why.until)}`;
    case "sensitive":
      return "Off: on the list of sensitive sites";
    case "rule":
      return `${on ? "On" : "Off"} by your rule for ${describePattern(why.pattern)}`;
    case "mode":
      return on ? "On, as on every site" : "Off: not among the sites you chose";
  }
}

/** The end of a pause by the reader's clock, e.g. "14:20". */
export function describeEnd(until: number | "restart"): string {
  if (until === "restart") return "the browser restarts";
  return new Intl.DateTimeFormat("en-GB", { hour: "2-digit", minute: "2-digit" }).format(until);
}

/** What a site pattern holds for, in words that go on a sentence. */
export function describePattern(pattern: string): string {
  switch (kindOf(pattern)) {
    case "page":
      return "this page";
    case "section":
      return `pages under ${readableHost(pattern.slice(0, -2))}`;
    case "host":
      return "this site";
    case "label":
      return `sites called ${pattern}`;
    case "domain":
      return `all of ${readableHost(pattern.slice(2))}`;
  }
}

/** What a scope covers: its name, and what tells it from the others. */
export function describeScope(
  scope: SiteScope,
  { host, path }: SitePlace,
  domain: string | undefined,
): { readonly name: string; readonly detail: string } {
  switch (scope) {
    case "page":
      return { name: "This page", detail: readablePath(path) };
    case "host":
      return { name: "This site", detail: readableHost(host) };
    case "domain":
      return {
        name: `All of ${readableHost(domain ?? host)}`,
        detail: "and its subdomains",
      };
  }
}

/** What the switch names. */
export function nameOf(scope: SiteScope, place: SitePlace, domain: string | undefined): string {
  const host = readableHost(place.host);
  if (scope === "page") return `${host}${readablePath(place.path)}`;
  return scope === "domain" && domain !== undefined ? `all of ${readableHost(domain)}` : host;
}

/** What was amiss with the stored rules. */
export const TROUBLES: Readonly<Record<StoredTrouble, string>> = {
  corrupt:
    "Some of your site rules could not be read. What could is at work; the rest is kept aside once you change a rule.",
  newer:
    "Your site rules come from a newer Sidelight. What this one understands is at work; the rest is kept aside once you change a rule.",
};
