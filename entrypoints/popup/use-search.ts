import { useEffect, useRef, useState } from "preact/hooks";
import type { SearchAnswer, SearchResult } from "../../contract/record-answers.ts";
import { filterOf, type Search } from "./search-state.ts";
import type { PopupServices } from "./services.ts";
import { tuning } from "./tuning.ts";

/** The answer to a search, as far as it is here. */
export interface Found {
  /** Names the search that was answered. */
  readonly key: string;
  readonly total: number;
  readonly instead: SearchAnswer["instead"];
  readonly results: ReadonlyMap<number, SearchResult>;
}

export interface Finding {
  /** The last good answer stays while the next is on its way. */
  readonly found: Found | undefined;
  readonly hasFailed: boolean;
  /** Whether what was found answers the search as it stands now. */
  readonly isCurrent: boolean;
  /** Fetches the results of these places, unless they are here. */
  need(from: number, to: number): void;
}

/**
 * Asks while the reader types. One question is on its way at a time, and of those that wait only the
 * newest is asked; results come in pages, as far as they are looked at.
 */
export function useSearch(services: PopupServices, search: Search): Finding {
  const [state, setState] = useState<Pick<Finding, "found" | "hasFailed">>({
    found: undefined,
    hasFailed: false,
  });
  const asker = useRef<Asker>(undefined);
  asker.current ??= new Asker(services, (found) => {
    setState(found ? { found, hasFailed: false } : { found: undefined, hasFailed: true });
  });
  const { query } = search;
  const filter = filterOf(search);
  const key = JSON.stringify([query, filter]);
  useEffect(() => asker.current?.want({ query, filter, key, from: 0 }), [key]);
  useEffect(() => () => asker.current?.end(), []);

  const isCurrent = state.found?.key === key;
  const need = (from: number, to: number) => {
    if (!state.found || !isCurrent) return;
    const place = firstMissing(state.found, from, to);
    if (place !== undefined) asker.current?.want({ query, filter, key, from: place });
  };
  return { ...state, isCurrent, need };
}

/** The first place of a page that is not here. */
function firstMissing({ results, total }: Found, from: number, to: number): number | undefined {
  for (let place = from; place < Math.min(to, total); place++) {
    if (!results.has(place)) return place - (place % tuning.pageResults);
  }
  return undefined;
}

interface Question {
  readonly query: string;
  readonly filter: ReturnType<typeof filterOf>;
  readonly key: string;
  readonly from: number;
}

class Asker {
  private found: Found | undefined;
  private waiting: Question | undefined;
  private isAsking = false;
  private isOver = false;

  constructor(
    private readonly services: PopupServices,
    private readonly tell: (found: Found | undefined) => void,
  ) {}

  want(question: Question): void {
    this.waiting = question;
    if (!this.isAsking) void this.askAll();
  }

  end(): void {
    this.isOver = true;
  }

  private async askAll(): Promise<void> {
    this.isAsking = true;
    while (this.waiting && !this.isOver) {
      const question = this.waiting;
      this.waiting = undefined;
      const answer = await this.ask(question);
      if (this.isOver) break;
      this.found = answer && withAnswer(this.found, question, answer);
      this.tell(this.found);
    }
    this.isAsking = false;
  }

  private ask({ query, filter, from }: Question): Promise<SearchAnswer | undefined> {
    const count = tuning.pageResults;
    return this.services.search({ query, filter, from, count }).catch(() => undefined);
  }
}

/** What is known after an answer; of a long list only the pages looked at last are kept. */
function withAnswer(
  before: Found | undefined,
  { key }: Question,
  { total, instead, from, results }: SearchAnswer,
): Found {
  const known = before?.key === key ? [...before.results] : [];
  const added = results.map((result, at): [number, SearchResult] => [from + at, result]);
  const kept = [...known, ...added].slice(-tuning.resultsKept);
  return { key, total, instead, results: new Map(kept) };
}
