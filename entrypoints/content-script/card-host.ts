import cardCss from "../../components/card.css?inline";
import hostCss from "./card-host.css?inline";
import { modalAround, openDialog } from "./modal.ts";
import { HOST_NAME } from "./text-elements.ts";
import { ANNOUNCE_DELAY_MS } from "./tuning.ts";

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * The one element that is ever added to a page, for as long as a card is open: to <html>, or to what is
 * modal, as all else is inert then.
 */
export class CardHost {
  readonly host: HTMLElement;
  /** The popover that the card is rendered into; in the top layer, above everything on the page. */
  readonly place: HTMLElement;
  private readonly spoken: HTMLElement;
  private readonly box = new CSSStyleSheet();

  /** Adds an empty host for the card of something in `at`. */
  constructor(private readonly at: Element) {
    this.host = document.createElement(HOST_NAME);
    const root = this.host.attachShadow({ mode: "closed" });
    root.adoptedStyleSheets = [sheetOf(cardCss), sheetOf(hostCss), this.box];
    this.place = document.createElement("div");
    // Firefox ends this script with the extension, and leaves it no moment to remove the card.
    this.place.className = import.meta.env.FIREFOX ? "place tied" : "place";
    this.place.popover = "manual";
    this.spoken = document.createElement("p");
    this.spoken.className = "spoken";
    this.spoken.role = "status";
    for (const part of [this.place, this.spoken]) part.lang = "en";
    root.append(this.place, this.spoken);
    this.raise();
  }

  /** Lets the words of the card be selected; else they are left out of what is selected of the page. */
  set isSelectable(selectable: boolean) {
    this.place.classList.toggle("selectable", selectable);
  }

  /** Leaves the page to itself while the browser copies: Chromium would add empty lines for the card. */
  stepAside(): void {
    if (this.place.classList.contains("selectable")) return;
    this.place.hidden = true;
    setTimeout(() => {
      this.place.hidden = false;
    });
  }

  /** Gives the host the box of its card, in pixels of the window. */
  cover({ x, y, width, height }: Box): void {
    this.box.replaceSync(
      `:host{left:${x}px!important;top:${y}px!important;` +
        `width:${width}px!important;height:${height}px!important}`,
    );
  }

  /** Has a screen reader say something; it reads out what changes in a region that it knows already. */
  announce(words: string): void {
    this.spoken.textContent = "";
    setTimeout(() => {
      this.spoken.textContent = words;
    }, ANNOUNCE_DELAY_MS);
  }

  /** Brings the card above what the page has shown since, and to where it can be used. */
  raise(): void {
    const { wantedParent } = this;
    if (this.host.parentNode !== wantedParent) wantedParent.append(this.host);
    else this.place.hidePopover();
    this.place.showPopover();
  }

  /** True once the page has opened a modal dialog, or closed the one around the card. */
  get isMisplaced(): boolean {
    return this.host.parentNode !== this.wantedParent;
  }

  private get wantedParent(): Element {
    return modalAround(this.at) ?? openDialog(document) ?? document.documentElement;
  }

  remove(): void {
    this.host.remove();
  }
}

/** Removes what a copy of this script left behind that was updated while its card was open. */
export function removeOldHosts(document: Document): void {
  for (const host of document.querySelectorAll(HOST_NAME)) {
    // A page may have elements of that name, too; ours has nothing that could be seen from outside.
    const isBare = !host.hasAttributes() && !host.hasChildNodes() && !host.shadowRoot;
    if (isBare) host.remove();
  }
}

function sheetOf(css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  return sheet;
}
