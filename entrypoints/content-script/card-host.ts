import cardCss from "../../components/card.css?inline";
import hostCss from "./card-host.css?inline";
import { HOST_NAME } from "./text-elements.ts";

/** The one element that is ever added to a page, for as long as a card is open. */
export interface CardHost {
  readonly host: HTMLElement;
  /** The popover that the card is rendered into; in the top layer, above everything on the page. */
  readonly place: HTMLElement;
  /** Gives the host the box of its card, in pixels of the window. */
  cover(box: { x: number; y: number; width: number; height: number }): void;
  remove(): void;
}

/** Adds an empty host beside the page's content, or into the modal dialog that `at` stands in. */
export function addCardHost(at: Element): CardHost {
  const document = at.ownerDocument;
  const host = document.createElement(HOST_NAME);
  const box = new CSSStyleSheet();
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [sheetOf(cardCss), sheetOf(hostCss), box];
  const place = document.createElement("div");
  place.className = "place";
  place.popover = "manual";
  root.append(place);
  // All else is inert while a modal dialog is open.
  (at.closest("dialog:modal") ?? document.documentElement).append(host);
  place.showPopover();
  return {
    host,
    place,
    cover: ({ x, y, width, height }) =>
      box.replaceSync(
        `:host{left:${x}px!important;top:${y}px!important;` +
          `width:${width}px!important;height:${height}px!important}`,
      ),
    remove: () => host.remove(),
  };
}

/** Removes what a copy of this script left behind that was updated while its card was open. */
export function removeOldHosts(document: Document): void {
  for (const host of document.querySelectorAll(HOST_NAME)) host.remove();
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
