import type { CardControl } from "./card-control.ts";
import { chooseStep, type Direction } from "./choose-step.ts";
import type { FoundBlocks } from "./found-blocks.ts";
import { linesOf } from "./hit-test.ts";
import { mentionKey, mentionOf, type PlacedMention } from "./mention-key.ts";
import { isReachable } from "./modal.ts";
import { focusedElement } from "./reader-events.ts";
import { isInSight, revealMention } from "./reveal-line.ts";

interface SteppedPage {
  readonly window: Window;
  readonly control: CardControl;
  readonly found: FoundBlocks;
  /** The mentions that are underlined, in the order of the document. */
  readonly marked: () => readonly PlacedMention[];
  /** Called where there is no mark to go to. */
  readonly onNoMark: () => void;
}

/** Goes from mark to mark by key. */
export class MentionSteps {
  /** The mention that was gone to last. */
  private last: string | undefined;

  constructor(private readonly page: SteppedPage) {}

  /** Brings the next mark into sight and asks for its card. */
  step(direction: Direction): void {
    const { window, control } = this.page;
    const marked = this.page.marked();
    const index = chooseStep({
      count: marked.length,
      direction,
      from: this.placeOfReader(marked),
      lineOf: (at) => firstLineOf(marked[at]),
      windowHeight: window.innerHeight,
    });
    const to = index === undefined ? undefined : marked[index];
    if (!to) {
      this.page.onNoMark();
      return;
    }
    revealMention(to, window);
    control.send({ type: "asked", mention: this.standAt(to) });
  }

  /** Has the next step begin at a mention; gives its key. */
  standAt({ found, mention }: PlacedMention): string {
    this.last = mentionKey(found, mention);
    return this.last;
  }

  /** Asks for the card of the mention that the reader is at, or of the next one. */
  ask(): void {
    const { control } = this.page;
    const mention = control.state.over?.mention ?? (this.isLastInSight() ? this.last : undefined);
    if (mention === undefined) this.step("next");
    else control.send({ type: "asked", mention });
  }

  /** "2 of 9" for the second of nine marks. */
  countOf(mention: string): string | undefined {
    const keys = this.page.marked().map((mark) => mentionKey(mark.found, mark.mention));
    const index = keys.indexOf(mention);
    return index < 0 ? undefined : `${index + 1} of ${keys.length}`;
  }

  /** At the open card, else where the last step led, else at what has the focus, as far as it is in sight. */
  private placeOfReader(marked: readonly PlacedMention[]): number | undefined {
    const open = this.page.control.state.card?.mention;
    const key = open ?? (this.isLastInSight() ? this.last : undefined);
    const at = key === undefined ? undefined : mentionOf(this.page.found, key);
    if (at) return this.indexOf(at, marked);
    const { document } = this.page.window;
    const focused = focusedElement(document);
    if (!focused || focused === document.body || !this.isSeen(focused.getBoundingClientRect())) {
      return undefined;
    }
    const before = marked.filter(({ found }) => precedes(found.block.pieces[0]?.node, focused));
    return before.length - 0.5;
  }

  private indexOf({ found, mention }: PlacedMention, marked: readonly PlacedMention[]): number {
    const rank = new Map(this.page.found.all.map((block, index) => [block, index]));
    const order = (other: PlacedMention) =>
      (rank.get(other.found) ?? 0) - (rank.get(found) ?? 0) || other.mention.start - mention.start;
    const index = marked.findIndex((other) => order(other) >= 0);
    const next = marked[index];
    if (!next) return marked.length - 0.5;
    return order(next) === 0 ? index : index - 0.5;
  }

  private isLastInSight(): boolean {
    const at = this.last === undefined ? undefined : mentionOf(this.page.found, this.last);
    const [line] = at ? linesOf(at) : [];
    return line !== undefined && this.isSeen(line);
  }

  private isSeen(box: DOMRect): boolean {
    return isInSight(box, this.page.window);
  }
}

/** Nothing for a mark that cannot be seen, or lies behind a dialog. */
export function firstLineOf(mark: PlacedMention | undefined): DOMRect | undefined {
  return mark && isReachable(mark.found.block.owner) ? linesOf(mark)[0] : undefined;
}

const precedes = (node: Node | undefined, element: Element) =>
  node !== undefined &&
  (node.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
