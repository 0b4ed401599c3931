import { daySpan, overlaps } from "../data/dates.ts";
import { describedMentions } from "./events/resolve-event.ts";
import { chooseBearer } from "./page/choose-bearer.ts";
import { withDescribed, withoutOverlap } from "./page/keep-apart.ts";
import { withNamedBearers } from "./page/named-bearers.ts";
import { givenNameKey, lastBefore, type PageReading, readPage } from "./page/page-reading.ts";
import type { Candidate, Mention, Profile, Reading, Why } from "./recognition.ts";

/** All that has been recognised on a page so far, and the article's date (ISO or EDTF). */
export interface PageFindings {
  readonly blocks: readonly (readonly Candidate[])[];
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly articleDate?: string;
}

/**
 * Which candidates are mentions, block by block, in the order of the text and without overlap.
 * What the page leaves open stays open: such a mention has several ids. A pure function.
 */
export function resolve(findings: PageFindings): readonly (readonly Mention[])[] {
  const page = withNamedBearers(findings);
  const reading = readPage(page);
  const isPerson = ({ ids: [id] }: Mention) => page.profiles.get(id ?? "")?.kind === "person";
  const namedBy = (licences: PageReading) =>
    page.blocks.map((candidates, block) => {
      const mentions = candidates.flatMap((candidate) => decide(candidate, block, licences) ?? []);
      return withoutApposition(withoutOverlap(mentions, isPerson));
    });
  // What the page describes licenses other phrases as what it names does.
  const first = describedMentions(page.blocks, namedBy(reading), reading);
  const ids = first.flat().flatMap(({ mention }) => (mention.certain ? mention.ids : []));
  const licensed = { ...reading, certain: new Set([...reading.certain, ...ids]) };
  const named = namedBy(licensed);
  const described = describedMentions(page.blocks, named, licensed);
  return named.map((mentions, block) => withDescribed(mentions, described[block] ?? []));
}

function decide(candidate: Candidate, block: number, page: PageReading): Mention | undefined {
  const readings = candidate.readings.filter(
    (reading) => !reading.against && isTimely(reading, page),
  );
  const of = (part: Reading["part"]) => readings.filter((reading) => reading.part === part);
  const names = of("name");
  if (names.length > 0) {
    return mention(candidate, names, candidate.how === "fuzzy" ? "spelling" : "name");
  }
  const bearer = chooseBearer(candidate, of("surname"), block, page);
  if (bearer) {
    const certain = bearer.why !== "surname-alone";
    return mention(candidate, bearer.readings, bearer.why, certain);
  }
  const phrases = of("phrase").filter(({ id, context }) =>
    (context ?? [id]).some((licence) => page.certain.has(licence)),
  );
  if (phrases.length > 0) return mention(candidate, phrases, "description");
  const given = of("given").filter((reading) => isNamedBefore(reading, block, candidate, page));
  return given.length > 0 ? mention(candidate, given, "given-name") : undefined;
}

function mention(
  { start, end, how, attributive }: Candidate,
  readings: readonly Reading[],
  why: Why,
  certain = true,
): Mention {
  const ids = [...new Set(readings.map(({ id }) => id))];
  return { start, end, how, ids, why, certain, ...(attributive && { attributive }) };
}

/** An alias with dates counts only where the article's date is known and falls into them. */
function isTimely({ from, to }: Reading, page: PageReading): boolean {
  if (!from && !to) return true;
  if (!page.articleDays) return false;
  return overlaps(daySpan(`${from ?? ".."}/${to ?? ".."}`), page.articleDays);
}

/** A given name refers back to a full name above it, and to nobody where another bears it too. */
function isNamedBefore(
  { id, given }: Reading,
  block: number,
  { start }: Candidate,
  page: PageReading,
): boolean {
  if (page.sharedGivenNames.has(givenNameKey(id, given))) return false;
  return lastBefore(page.namedAt.get(id), { block, start }) !== undefined;
}

/** "NATO Secretary General Mark Rutte" is one mention: the name, not the office beside it. */
function withoutApposition(mentions: readonly Mention[]): Mention[] {
  return mentions.filter((mention, at) => {
    const next = mentions[at + 1];
    const touches = next !== undefined && next.start - mention.end <= 1;
    return !(mention.why === "description" && touches && next.ids.join() === mention.ids.join());
  });
}
