import { expect } from "vitest";
import type { ExtensionView } from "../../scripts/browsers/driven-browser.ts";
import { popupText } from "../../scripts/browsers/read-popup.ts";

/** What the site's switch says of itself: "true", "false", or null where there is none. */
export function switchState(popup: ExtensionView): Promise<string | null> {
  return popup.evaluate(
    () => document.querySelector("[role=switch]")?.getAttribute("aria-checked") ?? null,
  );
}

/** Presses the site's switch and waits until it has taken. */
export async function pressSwitch(popup: ExtensionView, wanted: "on" | "off"): Promise<void> {
  await expect.poll(() => switchState(popup)).toBe(wanted === "off" ? "true" : "false");
  await popup.click("[role=switch]");
  await expect.poll(() => switchState(popup)).toBe(wanted === "off" ? "false" : "true");
  // The switch follows the press, and the reason what has come of it.
  const why = () => popupText(popup, ".why summary");
  await expect.poll(why).toMatch(wanted === "off" ? /^Off/ : /^On/);
}

/** Opens the fact browser and types into its search field. */
export async function searchFor(popup: ExtensionView, query: string): Promise<void> {
  await popup.click("#tab-facts");
  await expect.poll(() => popupText(popup, "[data-view=facts] .found")).not.toBeNull();
  await popup.click("input[type=search]");
  await popup.type(query);
  await expect
    .poll(() =>
      popup.evaluate(() => document.querySelector<HTMLInputElement>("[type=search]")?.value),
    )
    .toBe(query);
}

/** Opens what stands behind the reason why the site is on or off, and picks what the switch is for. */
export async function pickScope(popup: ExtensionView, scope: string): Promise<void> {
  await openReasons(popup);
  await popup.click(`.scopes label:has([value=${scope}])`);
  await expect.poll(() => isChecked(popup, scope)).toBe(true);
}

/** Opens what stands behind the reason why the site is on or off. */
export async function openReasons(popup: ExtensionView): Promise<void> {
  await expect.poll(() => popupText(popup, ".why summary")).not.toBeNull();
  if ((await popupText(popup, ".panel")) !== null) return;
  await popup.click(".why summary");
  await expect.poll(() => popupText(popup, ".panel")).not.toBeNull();
}

/** Has Sidelight run everywhere or only where the reader chooses. */
export async function pickMode(popup: ExtensionView, mode: string): Promise<void> {
  await expect.poll(() => popupText(popup, ".modes")).not.toBeNull();
  await popup.click(`.modes label:has([value=${mode}])`);
  await expect.poll(() => isChecked(popup, mode)).toBe(true);
}

/** Presses Tab until the element has the focus: each name of the page is two stops on the way. */
export async function tabTo(popup: ExtensionView, selector: string): Promise<void> {
  for (let stop = 0; stop < 60; stop++) {
    await popup.press("Tab");
    if (await hasFocus(popup, selector)) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}

/** Whether the focus is on what a selector finds. */
export function hasFocus(popup: ExtensionView, selector: string): Promise<boolean> {
  return popup.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);
}

function isChecked(popup: ExtensionView, value: string): Promise<boolean | undefined> {
  return popup.evaluate(
    (of) => document.querySelector<HTMLInputElement>(`.choices [value=${of}]`)?.checked,
    value,
  );
}
