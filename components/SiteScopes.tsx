import { patternFor, SITE_SCOPES, type SiteScope } from "../contract/site-rules/site-pattern.ts";
import type { SitePlace } from "../contract/site-rules/site-place.ts";
import type { SiteStanding } from "../contract/site-rules/site-questions.ts";
import { Choices } from "./Choices.tsx";
import { describeScope, nameOf } from "./describe-site.ts";

interface SiteScopesProps {
  readonly standing: SiteStanding;
  readonly place: SitePlace;
  readonly scope: SiteScope;
  /** Whether a rule holds that could be said of all that the scope covers, and is not. */
  readonly canWiden: boolean;
  onScope(scope: SiteScope): void;
  onSwitch(on: boolean): void;
}

/** What the switch is for: this page, this site, or all of its domain. */
export function SiteScopes(props: SiteScopesProps) {
  const { standing, place, scope, canWiden, onScope, onSwitch } = props;
  const { domain, state } = standing;
  const options = SITE_SCOPES.filter((each) => patternFor(place, each, domain) !== undefined).map(
    (value) => {
      const { name, detail } = describeScope(value, place, domain);
      const label = (
        <>
          {name} <span class="detail">{detail}</span>
        </>
      );
      return { value, label };
    },
  );
  return (
    <>
      <Choices
        className="scopes"
        legend="The switch is for"
        options={options}
        selected={scope}
        onSelect={onScope}
      />
      {canWiden && (
        <button type="button" class="quiet" onClick={() => onSwitch(state.on)}>
          {state.on ? "On" : "Off"} for {nameOf(scope, place, domain)}
        </button>
      )}
    </>
  );
}
