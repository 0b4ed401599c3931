import { decideAmong } from "./decide-site.ts";
import { withListed } from "./sensitive-sites.ts";
import type { SiteControl, SiteMode, SiteRule, SiteRules } from "./site-control.ts";
import { kindOf, patternFor, patternsCovering, type SiteScope } from "./site-pattern.ts";
import type { SitePlace } from "./site-place.ts";

/** One thing that a reader changes about where Sidelight runs. Patterns are as `readPattern` gives them. */
export type ControlChange =
  | { readonly kind: "mode"; readonly mode: SiteMode }
  | { readonly kind: "rule"; readonly pattern: string; readonly rule: SiteRule | "none" }
  | { readonly kind: "sensitive"; readonly pattern: string; readonly listed: boolean }
  /** Everything at once, as a backup holds it. */
  | { readonly kind: "replace"; readonly control: SiteControl };

export function withChange(control: SiteControl, change: ControlChange): SiteControl {
  switch (change.kind) {
    case "mode":
      return { ...control, mode: change.mode };
    case "rule":
      return { ...control, rules: withRule(control.rules, change.pattern, change.rule) };
    case "sensitive": {
      const sensitive = withListed(control.sensitive, change.pattern, change.listed);
      return { ...control, sensitive };
    }
    case "replace":
      return change.control;
  }
}

/** The rules with one set or taken away. */
export function withRule(rules: SiteRules, pattern: string, rule: SiteRule | "none"): SiteRules {
  const others = Object.entries(rules).filter(([other]) => other !== pattern);
  return Object.fromEntries(rule === "none" ? others : [...others, [pattern, rule]]);
}

/** One press of the switch on a page. */
export interface SiteSwitching {
  readonly place: SitePlace;
  readonly scope: SiteScope;
  /** The registrable domain of the page's host, where it has one. */
  readonly domain?: string | undefined;
  readonly on: boolean;
}

/**
 * The control after the switch was pressed; the page is then as the switch says, and so is all that
 * the scope covers, but for what has a more specific rule elsewhere. What follows without a rule gets
 * none, so switching off and on again leaves nothing behind.
 */
export function withSwitch(control: SiteControl, switching: SiteSwitching): SiteControl {
  const { place, scope, domain, on } = switching;
  const pattern = patternFor(place, scope, domain) ?? place.host;
  const covering = patternsCovering(place);
  const at = covering.indexOf(pattern);
  // What was said of this page more specifically is overruled, and with it the pattern's own rule.
  const overruled = new Set(covering.slice(0, at + 1));
  const kept = Object.entries(control.rules).filter(([other]) => !overruled.has(other));
  let next = { ...control, rules: Object.fromEntries(kept) };
  const rule = on ? "on" : "off";
  if (decideAmong(covering.slice(at), place, next).on !== on) {
    next = { ...next, rules: withRule(next.rules, pattern, rule) };
  }
  // What is sensitive stays so within a domain that is switched on, unless it is named itself.
  const { on: isOn, why } = decideAmong(covering, place, next);
  if (isOn === on || why.kind !== "sensitive") return next;
  const named = kindOf(why.pattern) === "label" ? place.host : why.pattern;
  return { ...next, rules: withRule(next.rules, named, rule) };
}
