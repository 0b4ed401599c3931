import {
  type ControlChange,
  withChange,
  withSwitch,
} from "../../contract/site-rules/change-control.ts";
import { type SiteState, siteStateOf } from "../../contract/site-rules/decide-site.ts";
import { type PauseChoice, pauseOf } from "../../contract/site-rules/pause.ts";
import { placeOf } from "../../contract/site-rules/site-place.ts";
import type {
  SiteStanding,
  SwitchRequest,
  TabPage,
} from "../../contract/site-rules/site-questions.ts";
import { domainOf } from "./domain-of.ts";
import type { Stores } from "./stores.ts";

/** How Sidelight stands on a page now. */
export async function stateOf(
  { address, isPrivate }: TabPage,
  { siteRules, pause }: Stores,
): Promise<SiteState> {
  const [control, paused] = await Promise.all([siteRules.read(isPrivate), pause.read()]);
  return siteStateOf(address, control, paused, Date.now());
}

/** The same with all that the popup says about it. */
export async function standingOf(page: TabPage, stores: Stores): Promise<SiteStanding> {
  const [state, { value, trouble }] = await Promise.all([
    stateOf(page, stores),
    stores.siteRules.readStored(),
  ]);
  const place = placeOf(page.address);
  const domain = place && domainOf(place.host);
  return {
    page,
    state,
    mode: value.mode,
    ...(place && { place }),
    ...(domain !== undefined && { domain }),
    ...(trouble && { trouble }),
  };
}

/** Switches as the reader asks; what is no page of the web stays as it is. */
export async function switchSite(request: SwitchRequest, { siteRules }: Stores): Promise<void> {
  const place = placeOf(request.address);
  if (!place) return;
  const { scope, on, isPrivate } = request;
  const switching = { place, scope, on, domain: domainOf(place.host) };
  const change = isPrivate ? siteRules.changePrivately : siteRules.change;
  await change((control) => withSwitch(control, switching));
}

export const changeControl = (change: ControlChange, { siteRules }: Stores): Promise<void> =>
  siteRules.change((control) => withChange(control, change));

export const setPause = (choice: PauseChoice, { pause }: Stores): Promise<void> =>
  pause.set(pauseOf(choice, Date.now()));
