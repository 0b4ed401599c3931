import type { Profile } from "../recognition.ts";
import { tuning } from "../tuning.ts";
import { BoundedMemory } from "../words/bounded-memory.ts";
import { entityOf, idAt, type ProfileBook, profileAt } from "./profile-book.ts";

/** An entity of the book that some text has named. */
interface Named {
  readonly entity: number;
  readonly id: string;
  /** Made when it is first taken. */
  profile: Profile | undefined;
  /** The round, counted from 1, in which it was noted last. */
  round: number;
}

/** Gives entities their ids and notes whom the candidates of a text name. */
export class NamedEntities {
  private readonly memory = new BoundedMemory<Named>(tuning.entitiesRemembered);
  /** Those noted since the last time; twice where the memory lost one in between. */
  private noted: Named[] = [];
  private round = 1;

  constructor(private readonly book: ProfileBook) {}

  /** Notes an entity by its number; answers its id. */
  nameOf(entity: number): string {
    const named = this.memory.get(entity) ?? this.remember(entity);
    if (named.round !== this.round) {
      named.round = this.round;
      this.noted.push(named);
    }
    return named.id;
  }

  /** Notes an entity by its id. */
  note(id: string): void {
    this.nameOf(entityOf(this.book, id));
  }

  /** The profiles of all that have been noted since the last time, in the order of their ids. */
  takeProfiles(): Profile[] {
    // Entities are numbered in the order of their ids.
    const noted = this.noted.sort((a, b) => a.entity - b.entity);
    const profiles: Profile[] = [];
    let last = -1;
    for (const named of noted) {
      if (named.entity === last) continue;
      last = named.entity;
      named.profile ??= profileAt(this.book, named.entity);
      profiles.push(named.profile);
    }
    this.noted = [];
    this.round++;
    return profiles;
  }

  private remember(entity: number): Named {
    const named = { entity, id: idAt(this.book, entity), profile: undefined, round: 0 };
    this.memory.set(entity, named);
    return named;
  }
}
