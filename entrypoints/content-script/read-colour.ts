/** What matters of a colour behind text. */
export interface Ground {
  /** Relative luminance (WCAG), 0 to 1. */
  readonly luminance: number;
  /** 0 to 1. */
  readonly opaqueness: number;
}

/**
 * A computed colour, as browsers write it: "rgb(1, 2, 3)", "rgb(1 2 3 / 50%)", "oklch(0.2 0.01 260)",
 * "lab(20 0 0)", "color(srgb 0.1 0.2 0.3)". Undefined for what is written in yet another way.
 */
export function readColour(written: string): Ground | undefined {
  const [, notation = "", inside = ""] = /^([a-z]+)\((.*)\)$/.exec(written) ?? [];
  const parts = inside.split(/[\s,/]+/).filter((part) => part !== "");
  const space = notation === "color" ? (parts.shift() ?? "") : notation;
  const [first, second, third, opaqueness = 1] = parts.map(numberIn);
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const luminance = luminances[space]?.(first, second, third);
  return luminance === undefined ? undefined : { luminance, opaqueness };
}

/** "none" stands for 0. */
function numberIn(part: string): number {
  if (part === "none") return 0;
  return Number.parseFloat(part) / (part.endsWith("%") ? 100 : 1);
}

type Luminance = (first: number, second: number, third: number) => number;

const ofLight: Luminance = (red, green, blue) => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
const ofShares: Luminance = (...channels) =>
  ofLight(...(channels.map(toLight) as [number, number, number]));
const ofBytes: Luminance = (red, green, blue) => ofShares(red / 255, green / 255, blue / 255);
/** Lightness alone; the hue moves it by little, and these are grounds to read on. */
const ofOkLightness: Luminance = (lightness) => lightness ** 3;
const ofLightness: Luminance = (lightness) => ((lightness + 16) / 116) ** 3;

const luminances: Readonly<Record<string, Luminance>> = {
  rgb: ofBytes,
  rgba: ofBytes,
  srgb: ofShares,
  "display-p3": ofShares,
  "srgb-linear": ofLight,
  oklab: ofOkLightness,
  oklch: ofOkLightness,
  lab: ofLightness,
  lch: ofLightness,
};

/** An sRGB channel, 0 to 1, to linear light. */
function toLight(share: number): number {
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
