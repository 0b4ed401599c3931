/**
 * What a reader can set of marks and cards, for all sites. Kept without the schema library, as every
 * tab needs it. These and nothing else may be carried to the reader's other browsers.
 */
export interface Settings {
  readonly density: Density;
  /** Whether names in headings are marked, too. */
  readonly headings: boolean;
  /** Which kinds of entities are marked and have cards on pages. */
  readonly people: boolean;
  readonly events: boolean;
  readonly markStyle: MarkStyle;
  readonly cards: CardTrigger;
  /** Milliseconds that the pointer rests before a card opens; 0 to `DELAY_MAX_MS`. */
  readonly openDelay: number;
  /** Milliseconds after the pointer has left before a card closes; 0 to `DELAY_MAX_MS`. */
  readonly closeDelay: number;
  readonly theme: Theme;
  readonly textSize: TextSize;
}

/** Which mentions of an entity are underlined; all of them open a card. */
export const DENSITIES = ["all", "first-in-section", "first-on-page"] as const;
export type Density = (typeof DENSITIES)[number];

/** How a mark looks. "kinds": a shape for each kind; "hidden": nothing until the pointer is there. */
export const MARK_STYLES = ["kinds", "solid", "dotted", "tint", "hidden"] as const;
export type MarkStyle = (typeof MARK_STYLES)[number];

/** What opens a card. A key does so with every one but "off". */
export const CARD_TRIGGERS = ["hover", "click", "key", "off"] as const;
export type CardTrigger = (typeof CARD_TRIGGERS)[number];

/** A longer delay reads as a card that does not come, or does not go. */
export const DELAY_MAX_MS = 1500;

/** The ground of a card: as the page around it, or always the same. */
export const THEMES = ["page", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The type of a card. */
export const TEXT_SIZES = ["normal", "large", "larger"] as const;
export type TextSize = (typeof TEXT_SIZES)[number];

/** Where nothing else is stored. A delay of 150 ms opens cards by accident. */
export const DEFAULT_SETTINGS: Settings = {
  density: "first-in-section",
  headings: true,
  people: true,
  events: true,
  markStyle: "kinds",
  cards: "hover",
  openDelay: 300,
  closeDelay: 300,
  theme: "page",
  textSize: "normal",
};
