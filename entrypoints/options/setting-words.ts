import type {
  CardTrigger,
  Density,
  MarkStyle,
  Settings,
  TextSize,
  Theme,
} from "../../contract/settings.ts";

/** A value of a choice, as a reader is told of it. */
export interface Worded<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note?: string;
}

export const densityWords: readonly Worded<Density>[] = [
  { value: "all", label: "Every mention" },
  { value: "first-in-section", label: "The first in each section" },
  { value: "first-on-page", label: "The first on the page" },
];

export const styleWords: readonly Worded<MarkStyle>[] = [
  {
    value: "kinds",
    label: "A line for each kind",
    note: "People solid, events dashed, uncertain names dotted",
  },
  { value: "solid", label: "Solid lines", note: "Uncertain names stay dotted" },
  { value: "dotted", label: "Dotted lines" },
  { value: "tint", label: "A tint behind the words", note: "Uncertain names stay dotted" },
  { value: "hidden", label: "Nothing until the pointer is there" },
];

export const cardWords: readonly Worded<CardTrigger>[] = [
  { value: "hover", label: "When the pointer rests on a name", note: "A tap does it, too" },
  { value: "click", label: "When a name is clicked or tapped", note: "Links stay links" },
  { value: "key", label: "By key only" },
  { value: "off", label: "Never", note: "Marks stay; the toolbar button lists who is on the page" },
];

export const themeWords: readonly Worded<Theme>[] = [
  { value: "page", label: "Light or dark as the page is" },
  { value: "light", label: "Always light" },
  { value: "dark", label: "Always dark" },
];

export const sizeWords: readonly Worded<TextSize>[] = [
  { value: "normal", label: "Normal" },
  { value: "large", label: "Large" },
  { value: "larger", label: "Larger" },
];

const yesNo = (value: boolean) => (value ? "yes" : "no");
const milliseconds = (value: number) => `${value} ms`;
/** Says a value in the words of a choice. */
export const among =
  <Value extends string>(all: readonly Worded<Value>[]) =>
  (value: Value) =>
    all.find((each) => each.value === value)?.label ?? value;

/** How a sentence names a setting and its value. */
export const settingNames: {
  readonly [Name in keyof Settings]: readonly [
    name: string,
    say: (value: Settings[Name]) => string,
  ];
} = {
  markStyle: ["Look of marks", among(styleWords)],
  density: ["Marked", among(densityWords)],
  headings: ["Names in headings", yesNo],
  people: ["People", yesNo],
  events: ["Events", yesNo],
  cards: ["Cards open", among(cardWords)],
  openDelay: ["Delay before a card opens", milliseconds],
  closeDelay: ["Delay before a card closes", milliseconds],
  theme: ["Ground of cards", among(themeWords)],
  textSize: ["Size of text", among(sizeWords)],
};
