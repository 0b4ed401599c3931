import { useState } from "preact/hooks";
import type { SiteRule, SiteRules } from "../../contract/site-rules/site-control.ts";
import { describePattern } from "./describe-pattern.ts";

/** Rules drawn at once; ten thousand would take longer to draw than to search. */
const BATCH = 50;
/** Rules beyond which a field to search them is of use. */
const SEARCHED_FROM = 8;

/** A domain and the sites in it stand together. */
const bare = (pattern: string) => pattern.replace("*.", "");
const byName = new Intl.Collator("en");
const inWords = (count: number) => count.toLocaleString("en-GB");

interface RuleListProps {
  readonly rules: SiteRules;
  onChange(pattern: string, rule: SiteRule | "none"): void;
}

/** The reader's site rules: searched, changed, removed, and brought back. */
export function RuleList({ rules, onChange }: RuleListProps) {
  const [query, setQuery] = useState("");
  const [shown, setShown] = useState(BATCH);
  const [removed, setRemoved] = useState<readonly [string, SiteRule]>();

  const all = Object.entries(rules).toSorted(([a], [b]) => byName.compare(bare(a), bare(b)));
  const words = query.trim().toLowerCase();
  const found = all.filter(([pattern]) => pattern.includes(words));
  const remove = (pattern: string, rule: SiteRule) => {
    setRemoved([pattern, rule]);
    onChange(pattern, "none");
  };
  const undo = () => {
    if (removed) onChange(...removed);
    setRemoved(undefined);
  };
  return (
    <div class="rules">
      {all.length > SEARCHED_FROM && (
        <input
          type="search"
          name="rule-search"
          aria-label="Search the rules"
          placeholder={`Search ${inWords(all.length)} rules`}
          value={query}
          onInput={({ currentTarget }) => {
            setQuery(currentTarget.value);
            setShown(BATCH);
          }}
        />
      )}
      <div class="undone" role="status">
        {removed && !Object.hasOwn(rules, removed[0]) && (
          <p>
            The rule for {removed[0]} is removed.{" "}
            <button type="button" class="plain" onClick={undo}>
              Undo
            </button>
          </p>
        )}
        {words !== "" && found.length === 0 && <p>No rule has “{query.trim()}” in it.</p>}
      </div>
      {all.length === 0 && (
        <p class="none">No rules. The switch behind the toolbar button makes them, too.</p>
      )}
      <ul class="rows" aria-label="Site rules">
        {found.slice(0, shown).map(([pattern, rule]) => (
          <li key={pattern} data-pattern={pattern}>
            <span class="row-name">
              {pattern}
              <span class="hint">{describePattern(pattern)}</span>
            </span>
            <select
              aria-label={`Sidelight on ${pattern}`}
              value={rule}
              onChange={({ currentTarget }) =>
                onChange(pattern, currentTarget.value === "on" ? "on" : "off")
              }
            >
              <option value="on">On</option>
              <option value="off">Off</option>
            </select>
            <button
              type="button"
              aria-label={`Remove the rule for ${pattern}`}
              onClick={() => remove(pattern, rule)}
            >
              Remove
            </button>
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + BATCH)}>
          {inWords(found.length - shown)} more
        </button>
      )}
    </div>
  );
}
