import { flatParent } from "./flat-tree.ts";
import { groundBehind, type PageGround } from "./page-shade.ts";
import { DARK_GROUND_MAX, LIGHT_GROUND_MIN } from "./tuning.ts";

export type StandsOut = (text: Node) => boolean;

/**
 * Tells of one text after another, while the page stays as it is, whether marks in their own colours
 * stand out on what is behind it.
 */
export function readGrounds(): StandsOut {
  const known = new Map<Element, PageGround>();
  return (text) => {
    const element = flatParent(text);
    const { luminance = NaN, isEven } = element ? groundBehind(element, known) : {};
    return isEven === true && (luminance >= LIGHT_GROUND_MIN || luminance <= DARK_GROUND_MAX);
  };
}
