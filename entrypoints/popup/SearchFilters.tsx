import { useState } from "preact/hooks";
import { Disclosure } from "../../components/Disclosure.tsx";
import type { SearchOptions } from "../../contract/record-answers.ts";
import { CLAIM_STATUSES } from "../../matching/search/filter-records.ts";
import {
  filtersInUse,
  isClaimStatus,
  type Search,
  STATUS_NAMES,
  withoutFilters,
  yearsProblem,
} from "./search-state.ts";

interface SearchFiltersProps {
  readonly search: Search;
  /** Absent until it is known. */
  readonly options: SearchOptions | undefined;
  onSearch(search: Search): void;
}

/** What narrows a search besides its words; closed until it is wanted. */
export function SearchFilters({ search, options, onSearch }: SearchFiltersProps) {
  const inUse = filtersInUse(search);
  const [isOpen, setOpen] = useState(inUse > 0);
  const problem = yearsProblem(search);
  return (
    <Disclosure
      className="filters"
      summary={inUse === 0 ? "Filters" : `Filters, ${inUse} in use`}
      isOpen={isOpen}
      onToggle={setOpen}
    >
      {() => (
        <div class="fields">
          <label>
            Claims
            <select
              value={search.status ?? ""}
              onChange={({ currentTarget: { value } }) =>
                onSearch({ ...search, status: isClaimStatus(value) ? value : undefined })
              }
            >
              <option value="">any</option>
              {CLAIM_STATUSES.map((status) => (
                <option key={status} value={status}>
                  {STATUS_NAMES[status]}
                </option>
              ))}
            </select>
          </label>
          <label>
            Source
            <select
              value={search.source ?? ""}
              onChange={({ currentTarget: { value } }) =>
                onSearch({ ...search, source: value === "" ? undefined : value })
              }
            >
              <option value="">any</option>
              {options?.sources.map(({ id, label }) => (
                <option key={id} value={id}>
                  {label}
                </option>
              ))}
            </select>
          </label>
          <fieldset class="years">
            <legend>Years</legend>
            <Year
              label="From year"
              value={search.fromYear}
              example={options?.years?.first}
              isWrong={problem !== undefined}
              onYear={(fromYear) => onSearch({ ...search, fromYear })}
            />
            <span aria-hidden="true">–</span>
            <Year
              label="To year"
              value={search.toYear}
              example={options?.years?.last}
              isWrong={problem !== undefined}
              onYear={(toYear) => onSearch({ ...search, toYear })}
            />
          </fieldset>
          {inUse > 0 && (
            <button
              type="button"
              class="clear"
              onClick={() => onSearch({ ...withoutFilters(search), kind: search.kind })}
            >
              Clear filters
            </button>
          )}
          <p class="problem" role="status" id="years-problem">
            {problem}
          </p>
        </div>
      )}
    </Disclosure>
  );
}

interface YearProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly example: number | undefined;
  readonly isWrong: boolean;
  onYear(year: string): void;
}

function Year({ label, value = "", example, isWrong, onYear }: YearProps) {
  return (
    <input
      type="text"
      inputMode="numeric"
      maxLength={4}
      aria-label={label}
      placeholder={example === undefined ? "" : String(example)}
      value={value}
      aria-invalid={isWrong}
      aria-describedby="years-problem"
      onInput={({ currentTarget }) => onYear(currentTarget.value)}
    />
  );
}
