import { useState } from "preact/hooks";
import type { PauseChoice } from "../../contract/site-rules/pause.ts";
import type { SiteMode } from "../../contract/site-rules/site-control.ts";
import type { SiteScope } from "../../contract/site-rules/site-pattern.ts";
import { ruledScope } from "../../contract/site-rules/site-questions.ts";
import type { PopupServices } from "./services.ts";
import type { Page } from "./use-page.ts";

/** What the reader can do about the site in front. */
export interface SiteActions {
  readonly scope: SiteScope;
  /** What the switch was pressed for, until it is known how that turned out. */
  readonly wish: boolean | undefined;
  onScope(scope: SiteScope): void;
  onSwitch(on: boolean): void;
  onPause(choice: PauseChoice): void;
  onMode(mode: SiteMode): void;
}

/**
 * The switch and what it is for: what the reader has picked for this page; else what the rule that
 * holds is about, so that a press takes that rule away; else the site.
 */
export function useSite(services: PopupServices, { standing, change }: Page): SiteActions {
  const [picked, setPicked] = useState<{ scope: SiteScope; address: string | undefined }>();
  const [wish, setWish] = useState<{ on: boolean }>();
  const address = standing?.page.address;
  const ruled = standing && ruledScope(standing);
  const scope = picked && picked.address === address ? picked.scope : (ruled ?? "host");
  return {
    scope,
    wish: wish?.on,
    onScope: (next) => setPicked({ scope: next, address }),
    onSwitch: (on) => {
      if (!standing) return;
      const latest = { on };
      setWish(latest);
      // The page that is shown, whatever the tab may have gone to meanwhile.
      void change(() => services.switchSite({ ...standing.page, scope, on })).then(() =>
        setWish((pressed) => (pressed === latest ? undefined : pressed)),
      );
    },
    onPause: (choice) => void change(() => services.setPause(choice)),
    onMode: (mode) => void change(() => services.setMode(mode)),
  };
}
