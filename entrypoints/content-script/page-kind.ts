import { isTop } from "./frame-room.ts";

const WEB = ["http:", "https:"];
const READABLE = ["text/html", "application/xhtml+xml"];

/**
 * False for what browsers show with pages of their own making: plain text, XML, images, PDF, and an
 * empty tab. In a frame a document may have any address.
 */
export const isReadable = ({ contentType, designMode, location, defaultView }: Document) =>
  READABLE.includes(contentType) &&
  designMode !== "on" &&
  (!isTop(defaultView) || WEB.includes(location.protocol));

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
