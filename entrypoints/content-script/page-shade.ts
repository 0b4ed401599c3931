import { readColour } from "./read-colour.ts";

/** Below this share of opaqueness a background shows what is behind it, and that is looked at too. */
const OPAQUE_ENOUGH = 0.5;
/** Relative luminance (WCAG) at which black and white text are equally legible. */
const MIDDLE_LUMINANCE = 0.179;

/**
 * Whether the page is light or dark around an element, by the backgrounds behind it. Undefined where
 * only a picture or a gradient could tell, or a colour that cannot be read.
 */
export function pageShade(element: Element): "light" | "dark" | undefined {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    const ground = readColour(backgroundColor);
    if (ground && ground.opaqueness > OPAQUE_ENOUGH) {
      return ground.luminance > MIDDLE_LUMINANCE ? "light" : "dark";
    }
    const isPainted = backgroundImage.includes("(");
    if (isPainted || (!ground && backgroundColor.includes("("))) return undefined;
  }
  return canvasShade(element.ownerDocument);
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** What the browser paints behind a page that paints nothing: dark only where the page allows that. */
function canvasShade(document: Document): "light" | "dark" {
  const schemes = getComputedStyle(document.documentElement).colorScheme.split(" ");
  const prefersDark = matchMedia("(prefers-color-scheme: dark)").matches;
  if (!schemes.includes("dark")) return "light";
  return prefersDark || !schemes.includes("light") ? "dark" : "light";
}
