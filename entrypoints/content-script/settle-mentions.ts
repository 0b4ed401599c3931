import { type PageState, type Settlement, sendMessage } from "../../contract/messages.ts";
import { choiceKey, heedChoices, type ReaderChoices } from "../../contract/reader-choices.ts";
import { answer } from "./ask-background.ts";
import type { FoundBlocks } from "./found-blocks.ts";
import type { PlacedMention } from "./mention-key.ts";
import type { TextRecogniser } from "./recognise-text.ts";

/** Times that blocks are sent again because the background was stopped and has forgotten them. */
const RETRIES_MAX = 3;

/** Has the background decide which spans are mentions, all over the page. */
export class Settler {
  private revision = 0;
  private settled: string | undefined;

  constructor(
    private readonly found: FoundBlocks,
    private readonly recogniser: TextRecogniser,
  ) {}

  /**
   * Decides anew from all that was found so far; nothing changes where no answer comes. What stands as
   * it stood is no reason to wake the background, as on a page with a clock.
   */
  async settle(articleDate: string | undefined): Promise<void> {
    const { after: _, ...state } = this.stateNow(articleDate);
    const wanted = JSON.stringify(state);
    if (wanted === this.settled) return;
    this.settled = wanted;
    for (let time = 0; time < RETRIES_MAX; time++) {
      const settlement = await answer(() => sendMessage("settle", this.stateNow(articleDate)));
      if (!settlement) break;
      if (!("missing" in settlement)) return this.take(settlement);
      const missing = new Set(settlement.missing);
      await this.recogniser.sendAgain(this.found.all.filter(({ number }) => missing.has(number)));
    }
    this.settled = undefined;
  }

  private stateNow(articleDate: string | undefined): PageState {
    const { all } = this.found;
    return {
      page: this.recogniser.page,
      blocks: all.map(({ number }) => number),
      unseen: all.flatMap(({ number, unseen }) => unseen.map((at) => [number, at] as const)),
      ...(articleDate && { articleDate }),
      after: this.revision,
    };
  }

  private take({ revision, mentions, labels }: Exclude<Settlement, { missing: unknown }>): void {
    this.revision = revision;
    const settled = new Map(mentions);
    for (const found of this.found.all) {
      found.resolved = settled.get(found.number) ?? found.resolved;
    }
    for (const label of labels) this.found.labels.set(label.id, label);
  }
}

/** Leaves of the mentions what the reader's choices leave of them; most readers make none. */
export function heedReaderChoices(found: FoundBlocks, choices: ReaderChoices): void {
  const { meant, notHere, never } = choices;
  const areNone = Object.keys(meant).length + notHere.length + never.length === 0;
  for (const block of found.all) {
    block.mentions = areNone ? block.resolved : heedChoices(block.resolved, choices);
  }
}

/** Whom a mention may mean, and whom it means by the reader's choice. */
export interface Readings {
  readonly ids: readonly string[];
  readonly meant?: string | undefined;
}

export function readingsOf({ found, mention }: PlacedMention, choices: ReaderChoices): Readings {
  const resolved = found.resolved.find(({ start }) => start === mention.start) ?? mention;
  const ruledOut = [...choices.notHere, ...choices.never];
  const ids = resolved.ids.filter((id) => !ruledOut.includes(id));
  return { ids, meant: choices.meant[choiceKey(ids)] };
}

/** The entities that are mentioned first on the page: so many, and all of the last mention. */
export function firstIds(found: FoundBlocks, count: number): readonly string[] {
  const ids = new Set<string>();
  for (const { mentions } of found.all) {
    for (const mention of mentions) {
      for (const id of mention.ids) ids.add(id);
      if (ids.size >= count) return [...ids];
    }
  }
  return [...ids];
}
