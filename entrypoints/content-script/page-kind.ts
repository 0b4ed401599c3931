const READABLE = ["text/html", "application/xhtml+xml"];

/** False for what browsers show with pages of their own making: plain text, XML, images, PDF. */
export const isReadable = ({ contentType, designMode }: Document) =>
  READABLE.includes(contentType) && designMode !== "on";

/** A mark in the script's own world, which the page cannot see. */
const COPY = Symbol.for("sidelight");

/** True for the first copy of this script in a page; the popup may start one where one runs already. */
export function isFirstCopy(world: object = globalThis): boolean {
  return !(COPY in world) && Reflect.defineProperty(world, COPY, { value: true });
}
