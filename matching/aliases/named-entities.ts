import type { Profile } from "../recognition.ts";
import { tuning } from "../tuning.ts";
import { BoundedMemory } from "../words/bounded-memory.ts";
import { entityOf, idAt, type ProfileBook, profileAt } from "./profile-book.ts";

/** Gives entities their ids and notes whom the candidates of a text name. */
export class NamedEntities {
  private readonly ids = new BoundedMemory<string>(tuning.entitiesRemembered);
  private readonly profiles = new BoundedMemory<Profile>(tuning.entitiesRemembered);
  private named = new Set<number>();

  constructor(private readonly book: ProfileBook) {}

  /** Notes an entity by its number; answers its id. */
  nameOf(entity: number): string {
    this.named.add(entity);
    const known = this.ids.get(entity);
    if (known !== undefined) return known;
    const id = idAt(this.book, entity);
    this.ids.set(entity, id);
    return id;
  }

  /** Notes an entity by its id. */
  note(id: string): void {
    this.named.add(entityOf(this.book, id));
  }

  /** The profiles of all that have been noted since the last time, in the order of their ids. */
  takeProfiles(): Profile[] {
    const profiles: Profile[] = [];
    // Entities are numbered in the order of their ids.
    for (const entity of Uint32Array.from(this.named).sort()) profiles.push(this.profileOf(entity));
    if (this.named.size > 0) this.named = new Set();
    return profiles;
  }

  private profileOf(entity: number): Profile {
    const known = this.profiles.get(entity);
    if (known) return known;
    const profile = profileAt(this.book, entity);
    this.profiles.set(entity, profile);
    return profile;
  }
}
