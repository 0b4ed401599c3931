import type { Ref } from "preact";
import { EntityList } from "../../components/EntityList.tsx";
import { SearchBox } from "../../components/SearchBox.tsx";
import type { EntityKind } from "../../data/schema.ts";
import type { PopupServices } from "./services.ts";
import { useAnswer } from "./use-answer.ts";

/** What the reader is looking for; kept while a record is open. */
export interface Search {
  readonly query: string;
  readonly kind: EntityKind | undefined;
}

interface FactsViewProps {
  readonly search: Search;
  readonly services: PopupServices;
  readonly inputRef: Ref<HTMLInputElement>;
  onSearch(search: Search): void;
  onOpen(id: string): void;
}

const KINDS: readonly (readonly [string, EntityKind | undefined])[] = [
  ["All", undefined],
  ["People", "person"],
  ["Events", "event"],
];

/** The fact browser: a search over everything that Sidelight knows. */
export function FactsView({ search, services, inputRef, onSearch, onOpen }: FactsViewProps) {
  const { query, kind } = search;
  const { answer, hasFailed } = useAnswer(
    () => services.search(query, kind),
    [services, query, kind],
  );
  return (
    <>
      <div class="finder">
        <SearchBox
          query={query}
          label="Search people, events and facts"
          inputRef={inputRef}
          onQuery={(changed) => onSearch({ ...search, query: changed })}
        />
        <fieldset class="kinds">
          <legend>Kind of record</legend>
          {KINDS.map(([name, value]) => (
            <button
              key={name}
              type="button"
              aria-pressed={kind === value}
              onClick={() => onSearch({ ...search, kind: value })}
            >
              {name}
            </button>
          ))}
        </fieldset>
      </div>
      {hasFailed && <p class="problem">Sidelight does not answer. Close this and open it again.</p>}
      {answer && (
        <>
          <p class="found" role="status">
            {describeResult(answer.length, query)}
          </p>
          <EntityList
            entries={answer.map((result) => ({ ...result, note: result.description }))}
            onOpen={onOpen}
          />
        </>
      )}
    </>
  );
}

function describeResult(count: number, query: string): string {
  const sought = query.trim();
  if (count === 0) {
    return sought
      ? `Nothing found for “${sought}”. Try a surname, another spelling, or fewer words.`
      : "The fact base holds no record of this kind.";
  }
  const records = count === 1 ? "1 record" : `${count} records`;
  return sought ? `${records}, best first` : `${records}, by name`;
}
