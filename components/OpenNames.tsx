import type { OpenName } from "../contract/messages.ts";
import { pageWords } from "./page-words.ts";
import { KindMark } from "./Shape.tsx";

interface OpenNamesProps {
  readonly names: readonly OpenName[];
  /** Which mention of a name the reader has gone to last, counted from 1. */
  at(name: OpenName): number | undefined;
  onGo(name: OpenName): void;
  onOpen(id: string): void;
}

/** Names of a page that may mean one of several: whom, and where they stand. */
export function OpenNames({ names, at, onGo, onOpen }: OpenNamesProps) {
  return (
    <ul class="open-names">
      {names.map((name) => (
        <li key={idsOf(name)}>
          <button
            type="button"
            class="entity"
            data-id={idsOf(name)}
            title={pageWords.goTo(name.count)}
            onClick={() => onGo(name)}
          >
            <span class="name">“{name.surface}”</span>
            <span class="possible">{pageWords.possible(name.candidates.length)}</span>
            <span class="times">
              {at(name) !== undefined && <span class="at">{at(name)} of </span>}
              <span class="count">{name.count}</span>
            </span>
          </button>
          <ul class="candidates">
            {name.candidates.map(({ id, kind, name: candidate }) => (
              <li key={id}>
                <button type="button" class="chip" data-record={id} onClick={() => onOpen(id)}>
                  <KindMark kind={kind} /> {candidate}
                </button>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const idsOf = ({ candidates }: OpenName) => candidates.map(({ id }) => id).join(" ");
