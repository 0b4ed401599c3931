/** What a reader can set, for all sites. Kept without the schema library, as every tab needs it. */
export interface Settings {
  readonly density: Density;
  /** Whether names in headings are marked, too. */
  readonly headings: boolean;
  readonly cards: CardTrigger;
  /** Milliseconds that the pointer rests before a card opens; 0 to `OPEN_DELAY_MAX_MS`. */
  readonly openDelay: number;
}

/** Which mentions of an entity are underlined; all of them open a card. */
export const DENSITIES = ["all", "first-in-section", "first-on-page"] as const;
export type Density = (typeof DENSITIES)[number];

/** What opens a card. A key does so with every one but "off". */
export const CARD_TRIGGERS = ["hover", "click", "key", "off"] as const;
export type CardTrigger = (typeof CARD_TRIGGERS)[number];

/** A longer delay reads as a card that does not come. */
export const OPEN_DELAY_MAX_MS = 1500;

/** Where nothing else is stored. A delay of 150 ms opens cards by accident. */
export const DEFAULT_SETTINGS: Settings = {
  density: "first-in-section",
  headings: true,
  cards: "hover",
  openDelay: 300,
};
