import type { ElementHandle, Frame } from "puppeteer-core";
import { CARD_HOST } from "./driven-browser.ts";
import type { SendBidi } from "./firefox-privileged.ts";

/** Puppeteer keeps this to itself; its version is pinned. */
export interface FrameWithin {
  readonly _id: string;
  mainRealm(): { createHandle(node: unknown): ElementHandle<HTMLElement> };
}
interface NodeWithShadow {
  readonly result: { readonly value?: { readonly shadowRoot?: { readonly sharedId: string } } };
}

/** An element inside the card's closed root, which BiDi serialises and can start a search from. */
export async function findInCard(
  inFrame: Frame,
  selector: string,
  send: SendBidi,
): Promise<ElementHandle<HTMLElement> | null> {
  const frame = inFrame as unknown as FrameWithin;
  const host = (await send("script.evaluate", {
    expression: `document.querySelector(${JSON.stringify(CARD_HOST)})`,
    target: { context: frame._id },
    awaitPromise: false,
    serializationOptions: { includeShadowTree: "all", maxDomDepth: 1 },
  })) as NodeWithShadow;
  const shadowRoot = host.result.value?.shadowRoot;
  if (!shadowRoot) return null;
  const { nodes } = (await send("browsingContext.locateNodes", {
    context: frame._id,
    locator: { type: "css", value: selector },
    startNodes: [{ sharedId: shadowRoot.sharedId }],
  })) as { nodes: readonly unknown[] };
  return nodes.length > 0 ? frame.mainRealm().createHandle(nodes[0]) : null;
}
