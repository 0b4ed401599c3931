import { browser } from "wxt/browser";
import { sendMessage } from "../../contract/messages.ts";

/**
 * Tells every tab that the rules may have changed; resolves when each has heard. A tab without our
 * script does not answer, and has nothing to change.
 */
export async function tellTabs(): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(
    tabs.flatMap(({ id }) =>
      id === undefined ? [] : [sendMessage("siteMayHaveChanged", undefined, id)],
    ),
  );
}
