import { EntityChips } from "../../components/EntityChips.tsx";
import { formatCount } from "../../components/page-words.ts";
import type { SearchAnswer } from "../../contract/record-answers.ts";
import { filterOf, type Search, withoutFilters } from "./search-state.ts";

interface NothingFoundProps {
  readonly search: Search;
  readonly instead: SearchAnswer["instead"];
  onSearch(search: Search): void;
  onOpen(id: string): void;
}

/** Says that nothing was found, and the ways on: without filters, or somebody of a similar name. */
export function NothingFound({ search, instead, onSearch, onOpen }: NothingFoundProps) {
  const { unfiltered = 0, near = [] } = instead ?? {};
  const hasFilters = Object.keys(filterOf(search)).length > 0;
  return (
    <section class="nothing">
      {hasFilters && (
        <button type="button" class="action" onClick={() => onSearch(withoutFilters(search))}>
          {unfiltered > 0 ? `Clear filters: ${formatCount(unfiltered)} without` : "Clear filters"}
        </button>
      )}
      {near.length > 0 && (
        <EntityChips heading="Did you mean" level="h2" labels={near} onOpen={onOpen} />
      )}
      {unfiltered === 0 && search.query.trim() !== "" && (
        <p>Try a surname, another spelling, or fewer words: all of them must fit.</p>
      )}
    </section>
  );
}
