import { browser } from "wxt/browser";
import type { TabPage } from "../../contract/site-rules/site-questions.ts";

/** The part of a message's sender that trust depends on. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?:
    | {
        readonly id?: number | undefined;
        readonly url?: string | undefined;
        readonly incognito?: boolean | undefined;
      }
    | undefined;
}

/** Throws unless a message comes from this extension: its pages or its scripts in tabs. */
export function assertOwnExtension({ id }: Sender): void {
  if (id !== browser.runtime.id) throw new Error("Only Sidelight itself may ask this.");
}

/**
 * Throws unless a message comes from a page of this extension. A script in a tab shares its process
 * with the page and must not be able to change the reader's settings.
 */
export function assertOwnPage(sender: Sender): void {
  assertOwnExtension(sender);
  if (!isOwnPage(sender)) {
    throw new Error("Only a page of Sidelight may change this.");
  }
}

/** True for a page of this extension. */
export function isOwnPage({ url }: Sender): boolean {
  return url?.startsWith(browser.runtime.getURL("/")) === true;
}

/** The address of the page at the top of the sender's tab, whose rule governs its frames. */
export function topAddressOf({ tab, url, frameId }: Sender): string | undefined {
  return tab?.url ?? (frameId === 0 ? url : undefined);
}

/** The page at the top of the sender's tab. */
export const pageOf = (sender: Sender): TabPage => ({
  address: topAddressOf(sender),
  isPrivate: sender.tab?.incognito === true,
});

/** Names the frame that a message comes from, among all frames of all tabs. */
export function frameOf({ tab, frameId }: Sender): string {
  return `${tab?.id}/${frameId}`;
}
