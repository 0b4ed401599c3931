import type { SiteRule, SiteRules } from "./site-control.ts";

/** What was said in private windows alone: rules by pattern, and "none" for one taken away. */
export type RuleChanges = Readonly<Record<string, SiteRule | "none">>;

/** What makes the rules after out of the rules before. */
export function ruleChanges(before: SiteRules, after: SiteRules): RuleChanges {
  const set = Object.entries(after).filter(([pattern, rule]) => ownRule(before, pattern) !== rule);
  const taken = Object.keys(before).filter((pattern) => !Object.hasOwn(after, pattern));
  return Object.fromEntries([...set, ...taken.map((pattern) => [pattern, "none"] as const)]);
}

/** The rules with the changes on top. */
export function withRuleChanges(rules: SiteRules, changes: RuleChanges): SiteRules {
  const kept = Object.entries(rules).filter(([pattern]) => !Object.hasOwn(changes, pattern));
  const set = Object.entries(changes).flatMap(([pattern, rule]) =>
    rule === "none" ? [] : [[pattern, rule] as const],
  );
  return Object.fromEntries([...kept, ...set]);
}

const ownRule = (rules: SiteRules, pattern: string) =>
  Object.hasOwn(rules, pattern) ? rules[pattern] : undefined;
