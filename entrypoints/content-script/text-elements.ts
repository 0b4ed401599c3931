import {
  attributeOf,
  closest,
  firstOf,
  hasAttributes,
  matches,
  nameOf,
  rootIn,
} from "./bare-nodes.ts";
import { closestDrawn, flatParent } from "./flat-tree.ts";

/**
 * Which elements end a run of text and which are never read. Names decide, because asking for the
 * computed style of every element would cost more than all the rest of reading.
 */

export const HOST_NAME = "sidelight-card";

/** How an element bears on the run of text that it stands in. */
export type Part = "block" | "inline" | "set-apart" | "line-break" | "foreign" | "unseen";

const names = (list: string) => list.split(" ");

/** The elements that are not inline. */
const NAMES = {
  block:
    "address article aside blockquote body caption center col colgroup dd details dialog dir div dl " +
    "dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html " +
    "legend li main menu nav ol p search section summary table tbody td tfoot th thead tr ul",
  /** Not part of the text around them: "Donald<script></script> Trump" is one name. */
  unseen: `area base datalist head link meta noscript param rp rt script source style template title track ${HOST_NAME}`,
  /** Seen, but not prose: code, what the reader types into, drawings, other documents. */
  foreign:
    "audio button canvas code embed frame iframe img input kbd listing map math meter object optgroup " +
    "option output picture plaintext pre progress samp select svg textarea video xmp",
  "line-break": "br",
  /** The digit of a footnote would otherwise become the last letter of a name. */
  "set-apart": "sup sub",
};
/** The same by name, as every element of a page is looked up once. */
const PARTS = new Map(
  Object.entries(NAMES).flatMap(([part, list]) => names(list).map((name) => [name, part as Part])),
);

/** The plain elements that may have a shadow root and are used for it. */
const ROOTED = new Set(names("article aside div footer header main nav section span"));

/** Editors that draw their text with plain elements are known by class. */
const EDITORS =
  "[contenteditable]:not([contenteditable='false' i]),[role='textbox'],[role='searchbox']," +
  "[role='combobox'],[role='code'],.CodeMirror,.monaco-editor,.ace_editor";

/** Where the reader types. */
const TYPED_INTO = `input,textarea,select,${EDITORS}`;
/** What a press on text may set off; the first of these are links. */
const SET_OFF_BY_PRESS =
  "a[href],area[href],summary,label,[role='link'],[role='button'],[role='tab'],[role='option']," +
  "[role^='menuitem'],[onclick]";
const HEADING_NAMES = new Set(names("h1 h2 h3 h4 h5 h6"));
const HEADINGS = `${[...HEADING_NAMES].join(",")},[role='heading']`;
const NEVER_READ = `${names(`${NAMES.unseen} ${NAMES.foreign}`)},${EDITORS}`;

/** Elements that pages fill by a shadow root, if they have none: custom ones, and plain ones that are empty. */
export function mayHaveRoot(element: Element): boolean {
  const name = nameOf(element);
  return ROOTED.has(name) ? firstOf(element) === null : name.includes("-");
}

export function partOf(element: Element): Part {
  const part = PARTS.get(nameOf(element));
  if (part === "unseen" || part === "foreign") return part;
  if (hasAttributes(element) && matches(element, EDITORS)) return "foreign";
  return rootIn(element) ? "block" : (part ?? "inline");
}

/** The block element that the text of an element belongs to. */
export function blockAround(element: Element): Element {
  let block = element;
  while (!isBlock(block)) {
    const parent = flatParent(block);
    if (!parent) break;
    block = parent;
  }
  return block;
}

/** What stands in a shadow root is one thing; it runs into no text outside. */
const isBlock = (element: Element) =>
  PARTS.get(nameOf(element)) === "block" || rootIn(element) !== null;

export const isTypedInto = (element: Element) => closest(element, TYPED_INTO) !== null;

export const isSetOffByPress = (element: Element) => closest(element, SET_OFF_BY_PRESS) !== null;

export const isInsideUnread = (element: Element) => closestDrawn(element, NEVER_READ) !== null;

export const isUnseen = (node: Node) =>
  node instanceof Comment || (node instanceof Element && PARTS.get(nameOf(node)) === "unseen");

/** What the text of an element takes over from the elements around it. */
export interface TextTraits {
  readonly heading: boolean;
  /** The language that the page gives, as a BCP 47 tag. */
  readonly lang?: string;
}

export function traitsOf(element: Element): TextTraits {
  const speaker = closestDrawn(element, "[lang]");
  const lang = speaker && attributeOf(speaker, "lang");
  return { heading: closestDrawn(element, HEADINGS) !== null, ...(lang && { lang }) };
}

/** The same for an element inside one whose traits are known: nothing is looked for outwards. */
export function traitsWithin(around: TextTraits, element: Element): TextTraits {
  if (!hasAttributes(element) && !HEADING_NAMES.has(nameOf(element))) return around;
  const heading = around.heading || matches(element, HEADINGS);
  const lang = attributeOf(element, "lang") ?? around.lang;
  return { heading, ...(lang && { lang }) };
}

/** Null where the document has no view, as Firefox answers once its tab is closing. */
export const styleOf = (element: Element): CSSStyleDeclaration | null => getComputedStyle(element);

const SEEN = { opacityProperty: true, visibilityProperty: true };

/** Whether an element can be seen; `shown` is an element around it that is known to be. */
export function isShown(element: Element, shown?: Element): boolean {
  let at: Element | null = element;
  while (at && at !== shown) {
    if (Element.prototype.checkVisibility.call(at, SEEN)) return true;
    // What has no box of its own is shown where its content stands.
    const style = styleOf(at);
    if (style?.display !== "contents" || style.visibility !== "visible") return false;
    at = flatParent(at);
  }
  return at !== null;
}

/** As computed: "rgba(0, 0, 0, 0)", "color(srgb 0 0 0 / 0)". */
const NO_COLOUR = /^rgba.*, 0\)$|\/ 0\)$/;

/** False for letters without a colour, behind which no picture shows through them either. */
export function isInked(element: Element): boolean {
  const style = styleOf(element);
  if (!style) return false;
  if (!NO_COLOUR.test(style.getPropertyValue("-webkit-text-fill-color"))) return true;
  return style.textShadow !== "none" || style.backgroundClip === "text";
}
