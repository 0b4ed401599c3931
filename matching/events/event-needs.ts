import type { PageReading } from "../page/page-reading.ts";
import type { PeopleOnPage } from "../page/people-on-page.ts";
import type { EventPhrase, Need } from "./event-clues.ts";
import type { EventHistory } from "./event-history.ts";

/** What is known of a page when a phrase of it is decided. */
export interface PageSoFar {
  readonly page: PageReading;
  readonly people: PeopleOnPage;
  /** Of which events the page has spoken above the phrase. */
  readonly history: EventHistory;
}

/** A phrase and the block in which it stands. */
export interface PhraseAt {
  readonly phrase: EventPhrase;
  readonly block: number;
}

/** True where the page has what a phrase needs to mean an event. */
export function isMet(need: Need, at: PhraseAt, soFar: PageSoFar): boolean {
  const { people, history } = soFar;
  const { ids } = need;
  const { phrase, block } = at;
  switch (need.kind) {
    case "named": {
      const named = people.namedIn(block, need);
      return named.length > 0 && named.every((person) => person.ids.some((id) => ids.includes(id)));
    }
    case "in-sentence": {
      const named = people.namedIn(block, phrase.sentence).flatMap((person) => person.ids);
      if (ids.some((id) => named.includes(id))) return true;
      return phrase.sentence.pronouns.some(({ pronoun, start }) =>
        people.mayMean(pronoun, start, { block, ids, phrase }),
      );
    }
    case "in-block":
      return people.areIn(block, ids, need.least) || people.arePaired(block, ids, phrase);
    case "between-them":
      return people.areTheLeaders(block, ids, phrase);
    case "on-page":
      return isOnPage(need, soFar) || (need.hasYear === true && isAloneIn(need, at, people));
    case "in-view":
      return people.areInView(block, ids, phrase);
    case "spoken-of":
      return ids.some((id) => history.has(id));
    case "meant":
      // "Their first term" would be that of several.
      if (need.pronoun === "they") return false;
      return people.mayMean(need.pronoun, need.start, { block, ids, phrase });
  }
}

/** True where nobody whom a phrase needs is uncertain. */
export function isSure(needs: readonly Need[], soFar: PageSoFar): boolean {
  return needs.every((need) => need.kind !== "on-page" || isOnPage(need, soFar));
}

type OnPage = Extract<Need, { kind: "on-page" }>;

function isOnPage({ ids, least }: OnPage, { page, history }: PageSoFar): boolean {
  return ids.filter((id) => page.certain.has(id) || history.has(id)).length >= least;
}

/** "Trump won the 2016 election", where the page does not say which Trump: year and kind do. */
function isAloneIn({ ids }: OnPage, { phrase, block }: PhraseAt, people: PeopleOnPage): boolean {
  return people
    .namedIn(block, phrase.sentence)
    .some(
      ({ ids: [id, ...others] }) => id !== undefined && others.length === 0 && ids.includes(id),
    );
}
