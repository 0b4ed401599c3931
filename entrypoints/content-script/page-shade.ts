import { flatParent } from "./flat-tree.ts";
import { readColour } from "./read-colour.ts";
import { styleOf } from "./text-elements.ts";

/** Below this share of opaqueness a background tells nothing where a picture is behind it. */
const OPAQUE_ENOUGH = 0.5;
/** Relative luminance (WCAG) at which black and white text are equally legible. */
const MIDDLE_LUMINANCE = 0.179;
/** Browsers mix colours as they are written, which is luminance to the power of one part in this. */
const GAMMA = 2.2;

export const PREFERS_DARK = "(prefers-color-scheme: dark)";

/** What is painted behind the text of an element. */
export interface PageGround {
  /** Relative luminance (WCAG), 0 to 1; undefined where nothing tells. */
  readonly luminance?: number | undefined;
  /** False where a picture or a gradient shows, of whose colours nothing is known. */
  readonly isEven?: boolean | undefined;
}

/**
 * Whether the page is light or dark around an element, by the backgrounds behind it. Undefined where
 * only a picture or a gradient could tell, or a colour that cannot be read.
 */
export function pageShade(element: Element): "light" | "dark" | undefined {
  const { luminance } = groundBehind(element, new Map());
  if (luminance === undefined) return undefined;
  return luminance > MIDDLE_LUMINANCE ? "light" : "dark";
}

/** `known` holds what was found of this page a moment ago, and takes what is found now. */
export function groundBehind(element: Element, known: Map<Element, PageGround>): PageGround {
  const path: Element[] = [];
  let at: Element | null = element;
  for (; at && !known.has(at); at = flatParent(at)) path.push(at);
  let ground = (at && known.get(at)) ?? canvasGround();
  for (const each of path.reverse()) {
    ground = groundOn(each, ground);
    known.set(each, ground);
  }
  return ground;
}

/** As computed where no colour is given. */
const NOTHING = "rgba(0, 0, 0, 0)";

function groundOn(element: Element, behind: PageGround): PageGround {
  const style = styleOf(element);
  if (!style) return behind;
  const { backgroundColor, backgroundImage } = style;
  // Most elements paint nothing, and each of these questions costs.
  if (backgroundColor === NOTHING && backgroundImage === "none") return behind;
  // What is clipped to the text fills the letters alone.
  if (style.backgroundClip === "text") return behind;
  const colour = readColour(backgroundColor);
  const isPainted = backgroundImage.includes("(") || (!colour && backgroundColor.includes("("));
  const under = isPainted ? {} : behind;
  if (!colour?.opaqueness) return under;
  const { luminance, opaqueness } = colour;
  const known = under.luminance ?? (opaqueness > OPAQUE_ENOUGH ? luminance : undefined);
  return {
    luminance: known === undefined ? known : mix(known, luminance, opaqueness),
    isEven: !isPainted && (behind.isEven || opaqueness === 1),
  };
}

const mix = (under: number, over: number, share: number) =>
  (under ** (1 / GAMMA) * (1 - share) + over ** (1 / GAMMA) * share) ** GAMMA;

/** What the browser paints behind a page that paints nothing: dark only where the page allows that. */
function canvasGround(): PageGround {
  const schemes = styleOf(document.documentElement)?.colorScheme ?? "";
  const isDark =
    /\bdark\b/.test(schemes) && (!/\blight\b/.test(schemes) || matchMedia(PREFERS_DARK).matches);
  return { luminance: isDark ? 0 : 1, isEven: true };
}
