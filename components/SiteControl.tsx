import { useRef, useState } from "preact/hooks";
import type { PauseChoice } from "../contract/site-rules/pause.ts";
import { SITE_SCOPES, type SiteScope } from "../contract/site-rules/site-pattern.ts";
import { ruledScope, type SiteStanding } from "../contract/site-rules/site-questions.ts";
import { Disclosure } from "./Disclosure.tsx";
import { describeWhy, nameOf, TROUBLES } from "./describe-site.ts";
import { SiteScopes } from "./SiteScopes.tsx";
import { SiteSwitch } from "./SiteSwitch.tsx";
import { useFocusAfter } from "./use-focus-after.ts";

interface SiteControlProps {
  readonly standing: SiteStanding;
  /** What the switch is for. */
  readonly scope: SiteScope;
  /** What the switch was pressed for just now, so that the next press does the opposite. */
  readonly wish?: boolean | undefined;
  onScope(scope: SiteScope): void;
  onSwitch(on: boolean): void;
  onPause(choice: PauseChoice): void;
}

/** How Sidelight stands on the site in front, why, and what changes it. */
export function SiteControl(props: SiteControlProps) {
  const root = useRef<HTMLDivElement>(null);
  const isPaused = props.standing.state.why.kind === "paused";
  // What was pressed is gone; a reader who is elsewhere by now stays there.
  useFocusAfter(isPaused, root, (here) =>
    document.activeElement === document.body
      ? here.querySelector<HTMLElement>("[role=switch], button, summary")
      : null,
  );
  return <div ref={root}>{isPaused ? <Paused {...props} /> : <Standing {...props} />}</div>;
}

function Paused({ standing: { state }, onPause }: SiteControlProps) {
  return (
    <div class="site paused">
      <p>{describeWhy(state.why, state.on)}</p>
      <button type="button" class="quiet" onClick={() => onPause("none")}>
        Resume
      </button>
    </div>
  );
}

function Standing(props: SiteControlProps) {
  const { standing, scope, wish, onSwitch } = props;
  const { place, domain, state, page, trouble } = standing;
  const ruled = ruledScope(standing);
  const canWiden = ruled !== undefined && SITE_SCOPES.indexOf(scope) > SITE_SCOPES.indexOf(ruled);
  // As long as a rule is about less than what is picked, the switch tells how that stands.
  const named = canWiden ? ruled : scope;
  return (
    <>
      {place && (
        <SiteSwitch name={nameOf(named, place, domain)} on={wish ?? state.on} onSwitch={onSwitch} />
      )}
      <Reasons {...props} canWiden={canWiden} />
      {place && page.isPrivate && (
        <p class="aside">Private window: what you switch here is forgotten when it closes.</p>
      )}
      {trouble && (
        <p class="aside" role="status">
          {TROUBLES[trouble]}
        </p>
      )}
    </>
  );
}

interface ReasonsProps extends SiteControlProps {
  readonly canWiden: boolean;
}

/** Why it is so; opened, what the switch is for, and the pauses. */
function Reasons(props: ReasonsProps) {
  const [isOpen, setOpen] = useState(false);
  const { standing, onPause } = props;
  const { place, state } = standing;
  const why = describeWhy(state.why, state.on);
  return (
    <Disclosure className="why" summary={why} isOpen={isOpen} onToggle={setOpen}>
      {() => (
        <div class="panel">
          {place && <SiteScopes {...props} place={place} />}
          <div class="pauses">
            <p>Pause everywhere</p>
            <button type="button" class="quiet" onClick={() => onPause("hour")}>
              For an hour
            </button>
            <button type="button" class="quiet" onClick={() => onPause("restart")}>
              Until restart
            </button>
          </div>
        </div>
      )}
    </Disclosure>
  );
}
