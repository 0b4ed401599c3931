import type { SiteMode } from "../contract/site-rules/site-control.ts";

/** How a reader chooses where Sidelight runs. */
export const modeWords: readonly {
  readonly value: SiteMode;
  readonly label: string;
  readonly note: string;
}[] = [
  {
    value: "everywhere",
    label: "Everywhere",
    note: "But for mail, banking, health and documents, which are off from the start",
  },
  {
    value: "chosen",
    label: "Only where I choose",
    note: "The switch behind the toolbar button turns a site on",
  },
];
