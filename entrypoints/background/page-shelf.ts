import type { EntityLabel, NumberedBlock, PageState, Settlement } from "../../contract/messages.ts";
import type {
  Block,
  Candidate,
  Mention,
  Profile,
  Recognition,
} from "../../matching/recognition.ts";
import { resolve } from "../../matching/resolve.ts";
import { PageLanguage } from "../../matching/words/page-language.ts";

/** Frames of which is kept what was read; the one asked about longest ago makes room for a new one. */
const PAGES_MAX = 60;

/** What was read of one document. */
interface KeptPage {
  readonly page: string;
  readonly language: PageLanguage;
  readonly candidates: Map<number, readonly Candidate[]>;
  readonly profiles: Map<string, Profile>;
  /** The mentions that its tab has been told of, as JSON by the number of the block. */
  told: Map<number, string>;
  revision: number;
}

const NONE = "[]";

/**
 * Keeps what the pages of open tabs may name between the questions about them. The browser may stop
 * the background at any time, and all this is lost: then a tab is told which blocks are missing and
 * sends them again.
 */
export class PageShelf {
  private readonly pages = new Map<string, KeptPage>();

  constructor(private readonly matcher: { recognise(blocks: readonly Block[]): Recognition }) {}

  /** Reads blocks of the page in a frame; answers with the starts of the spans in each. */
  recognise(
    frame: string,
    { page, blocks }: { readonly page: string; readonly blocks: readonly NumberedBlock[] },
  ): readonly (readonly number[])[] {
    const kept = this.take(frame, page);
    const { candidates, profiles } = this.matcher.recognise(kept.language.fill(blocks));
    for (const profile of profiles) kept.profiles.set(profile.id, profile);
    return blocks.map(({ number }, at) => {
      const found = candidates[at] ?? [];
      kept.candidates.set(number, found);
      return found.map(({ start }) => start);
    });
  }

  /** Decides anew who is mentioned; blocks that the page no longer has are forgotten. */
  settle(frame: string, { page, blocks, unseen, articleDate, after }: PageState): Settlement {
    const kept = this.take(frame, page);
    const missing = blocks.filter((number) => !kept.candidates.has(number));
    if (missing.length > 0) return { missing };
    keepOnly(kept.candidates, new Set(blocks));
    const settled = resolve({
      blocks: seenCandidates(kept, blocks, unseen),
      profiles: kept.profiles,
      ...(articleDate && { articleDate }),
    });
    if (after !== kept.revision) kept.told = new Map();
    kept.revision = after + 1;
    const mentions = changes(kept, blocks, settled);
    const ids = new Set(mentions.flatMap(([, all]) => all.flatMap((mention) => mention.ids)));
    return { revision: kept.revision, mentions, labels: [...ids].flatMap((id) => label(kept, id)) };
  }

  /** What is kept of the frame's page; nothing yet where another page was there. */
  private take(frame: string, page: string): KeptPage {
    const before = this.pages.get(frame);
    const kept = before?.page === page ? before : newPage(page);
    this.pages.delete(frame);
    this.pages.set(frame, kept);
    for (const oldest of this.pages.keys()) {
      if (this.pages.size <= PAGES_MAX) break;
      this.pages.delete(oldest);
    }
    return kept;
  }
}

const newPage = (page: string): KeptPage => ({
  page,
  language: new PageLanguage(),
  candidates: new Map(),
  profiles: new Map(),
  told: new Map(),
  revision: 0,
});

function keepOnly(known: Map<number, unknown>, wanted: ReadonlySet<number>): void {
  for (const number of known.keys()) if (!wanted.has(number)) known.delete(number);
}

function seenCandidates(
  { candidates }: KeptPage,
  blocks: readonly number[],
  unseen: PageState["unseen"],
): (readonly Candidate[])[] {
  const hidden = new Set(unseen.map((at) => at.join()));
  return blocks.map((number) => {
    const found = candidates.get(number) ?? [];
    if (hidden.size === 0) return found;
    return found.filter(({ start }) => !hidden.has(`${number},${start}`));
  });
}

/** The mentions of the blocks where the tab knows others; from now on it knows these. */
function changes(
  kept: KeptPage,
  blocks: readonly number[],
  settled: readonly (readonly Mention[])[],
): [number, readonly Mention[]][] {
  const told = new Map<number, string>();
  const changed: [number, readonly Mention[]][] = [];
  blocks.forEach((number, at) => {
    const mentions = settled[at] ?? [];
    const json = JSON.stringify(mentions);
    told.set(number, json);
    if (json !== (kept.told.get(number) ?? NONE)) changed.push([number, mentions]);
  });
  kept.told = told;
  return changed;
}

function label({ profiles }: KeptPage, id: string): readonly EntityLabel[] {
  const profile = profiles.get(id);
  return profile ? [{ id, kind: profile.kind, name: profile.name }] : [];
}
