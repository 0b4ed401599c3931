import type { Ref } from "preact";
import { ResultList } from "../../components/ResultList.tsx";
import { SearchBox } from "../../components/SearchBox.tsx";
import type { EntityKind } from "../../data/schema.ts";
import { NothingFound } from "./NothingFound.tsx";
import { SearchFilters } from "./SearchFilters.tsx";
import { describeFound, describeNothing, type Search } from "./search-state.ts";
import type { PopupServices } from "./services.ts";
import { tuning } from "./tuning.ts";
import { useAnswer } from "./use-answer.ts";
import { useAnswerKeys } from "./use-answer-keys.ts";
import { useSearch } from "./use-search.ts";

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
  const { found, hasFailed, isCurrent, need } = useSearch(services, search);
  const onKeyDown = useAnswerKeys(search, isCurrent ? found : undefined, onOpen);
  const { answer: options } = useAnswer(() => services.searchOptions(), [services]);
  return (
    <>
      <div class="finder">
        <SearchBox
          query={query}
          label="Search people, events and facts"
          inputRef={inputRef}
          maxLength={tuning.queryCharacters}
          onQuery={(changed) => onSearch({ ...search, query: changed })}
          onKeyDown={onKeyDown}
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
        <SearchFilters {...{ search, options, onSearch }} />
      </div>
      {hasFailed && <p class="problem">Sidelight does not answer. Close this and open it again.</p>}
      {found && (
        <>
          <p class="found" role="status">
            {found.total === 0 ? describeNothing(search) : describeFound(found.total, search)}
          </p>
          {found.total === 0 ? (
            <NothingFound instead={found.instead} {...{ search, onSearch, onOpen }} />
          ) : (
            <ResultList
              answer={found.key}
              total={found.total}
              results={found.results}
              onNeed={need}
              onOpen={onOpen}
            />
          )}
        </>
      )}
    </>
  );
}
