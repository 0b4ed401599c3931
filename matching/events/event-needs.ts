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
export function isMet(need: Need, at: PhraseAt, { page, people, history }: PageSoFar): boolean {
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
      return ids.filter((id) => page.certain.has(id) || history.has(id)).length >= need.least;
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
