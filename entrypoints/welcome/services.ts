import type { SiteMode } from "../../contract/site-rules/site-control.ts";

/** What the first-run page needs of the browser. Promises reject where it could not be done. */
export interface WelcomeServices {
  mode(): Promise<SiteMode>;
  setMode(mode: SiteMode): Promise<void>;
  openOptions(): Promise<void>;
  /** Sets the sample to work, once it is on the page. */
  startSample(): void;
}
