import type { SiteState } from "../contract/site-rules/decide-site.ts";
import { readableHost } from "./readable-host.ts";

/** How Sidelight stands on a page, in a sentence for a reader who has just asked for a change. */
export function describeSwitch({ host, on, why }: SiteState): string {
  if (why.kind === "paused") {
    return "Sidelight is paused on every site. Its button in the toolbar ends the pause.";
  }
  const site = readableHost(host);
  return on ? `Sidelight is on again on ${site}.` : `Sidelight is off on ${site}.`;
}
