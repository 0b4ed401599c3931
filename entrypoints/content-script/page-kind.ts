import { isTop } from "./frame-room.ts";
import { ownId } from "./own-id.ts";

const WEB = ["http:", "https:"];
/** The part of one of our own pages on which it shows what this script does. */
const SAMPLE = "[data-sample]";
const READABLE = ["text/html", "application/xhtml+xml"];

/**
 * False for what browsers show with pages of their own making: plain text, XML, images, PDF, and an
 * empty tab. In a frame a document may have any address.
 */
export const isReadable = (document: Document) =>
  READABLE.includes(document.contentType) &&
  document.designMode !== "on" &&
  (!isTop(document.defaultView) || WEB.includes(protocolOf(document)) || isOwnPage(document));

/** What is read of a document: all of it, or of Sidelight's own pages their sample. */
export const rootOf = (document: Document): Element =>
  (isOwnPage(document) && document.querySelector(SAMPLE)) || document.documentElement;

/** Pages of extensions carry their id as host, or one that only the extension itself is told. */
function isOwnPage(document: Document): boolean {
  return protocolOf(document).endsWith("-extension:") && ownId() !== undefined;
}

/** Empty where the document has no address any more, as Firefox answers once its tab is closing. */
const protocolOf = ({ location }: { readonly location: Location | null }) =>
  location?.protocol ?? "";

/** A mark in the script's own world, which the page cannot see. */
const COPY = Symbol.for("sidelight");

/** True for the first copy of this script in a page; the popup may start one where one runs already. */
export function isFirstCopy(world: object = globalThis): boolean {
  return !(COPY in world) && Reflect.defineProperty(world, COPY, { value: true });
}

/** Does something once the reader is on the page: browsers load some pages ahead, unseen. */
export function whenActivated(
  document: Document & { readonly prerendering?: boolean },
  work: () => void,
) {
  if (document.prerendering) document.addEventListener("prerenderingchange", work, { once: true });
  else work();
}
