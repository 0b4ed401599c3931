import type { CDPSession, ElementHandle, Frame } from "puppeteer-core";
import { CARD_HOST } from "./driven-browser.ts";

/** Puppeteer keeps this to itself; its version is pinned. */
interface FrameWithin {
  readonly client: CDPSession;
  mainRealm(): { adoptBackendNode(backendNodeId: number): Promise<ElementHandle<Element>> };
}

/** An element inside the card's closed root, which only the debugger's view of the tree shows. */
export async function findInCard(
  frame: Frame,
  selector: string,
): Promise<ElementHandle<HTMLElement> | null> {
  const host = await frame.$(CARD_HOST);
  const objectId = host?.remoteObject().objectId;
  if (objectId === undefined) return null;
  const within = frame as unknown as FrameWithin;
  const { node } = await within.client.send("DOM.describeNode", { objectId, depth: 0 });
  const [shadow] = node.shadowRoots ?? [];
  if (!shadow) return null;
  const shadowRoot = await within.mainRealm().adoptBackendNode(shadow.backendNodeId);
  return (await shadowRoot.$(selector)) as ElementHandle<HTMLElement> | null;
}
