import { useEffect, useRef, useState } from "preact/hooks";
import { ModeChoice } from "../../components/ModeChoice.tsx";
import { SiteControl } from "../../components/SiteControl.tsx";
import type { LookUp } from "../../contract/look-up.ts";
import { FactsView } from "./FactsView.tsx";
import { Foot } from "./Foot.tsx";
import { PageView } from "./PageView.tsx";
import { RecordView } from "./RecordView.tsx";
import type { Search } from "./search-state.ts";
import type { PopupServices } from "./services.ts";
import { type TabName, Tabs } from "./Tabs.tsx";
import { tuning } from "./tuning.ts";
import { useFieldFocus } from "./use-field-focus.ts";
import { useKeptView } from "./use-kept-view.ts";
import { useKeys } from "./use-keys.ts";
import { usePage } from "./use-page.ts";
import { useSite } from "./use-site.ts";
import { useTrail } from "./use-trail.ts";

interface AppProps {
  readonly services: PopupServices;
  /** What to look up at first; opens the fact browser. */
  readonly first?: LookUp | undefined;
}

/** The popup: the site's switch, the page's people and events, the fact browser, a record. */
export function App({ services, first }: AppProps) {
  const page = usePage(services);
  const site = useSite(services, page);
  const [tab, setTab] = useState<TabName>(first === undefined ? "page" : "facts");
  const [search, setSearch] = useState<Search>({ query: queryOf(first) });
  const root = useRef<HTMLDivElement>(null);
  const trail = useTrail(root, first && "id" in first ? first.id : undefined);
  const field = useFieldFocus(first !== undefined && "query" in first);

  const goTo = (next: TabName) => {
    trail.leave();
    setTab(next);
  };
  const goToSearch = () => {
    goTo("facts");
    field.focus();
  };
  useEffect(
    () =>
      services.onLookUp((lookUp) => {
        setSearch({ query: queryOf(lookUp) });
        if ("query" in lookUp) return goToSearch();
        setTab("facts");
        trail.start(lookUp.id);
      }),
    [services],
  );
  useKeys(root, trail.id !== undefined, {
    search: goToSearch,
    clear: () => setSearch({ ...search, query: "" }),
    back: trail.back,
    open: trail.open,
  });
  useKeptView(
    services,
    page.status,
    { tab, search, trail: trail.ids },
    {
      isTouched: first !== undefined || tab !== "page" || trail.id !== undefined,
      show: (kept) => {
        setTab(kept.tab);
        setSearch(kept.search);
        trail.start(...kept.trail);
      },
    },
  );

  const { standing } = page;
  const report = page.status.kind === "report" ? page.status.report : undefined;
  return (
    <div class="app" ref={root}>
      <header class="top">
        <div class="title">
          <h1>
            <img src="/icon.svg" alt="" width="18" height="18" /> Sidelight
          </h1>
          {standing && <ModeChoice mode={standing.mode} onMode={site.onMode} />}
        </div>
        <div class="standing">{standing && <SiteControl standing={standing} {...site} />}</div>
        {page.problem && (
          <p class="problem" role="alert">
            {page.problem}
          </p>
        )}
        <Tabs
          selected={tab}
          onSelect={goTo}
          onClick={(next) => next === "facts" && field.focus()}
        />
      </header>
      <main>
        <div
          id="view"
          role="tabpanel"
          aria-labelledby={`tab-${tab}`}
          data-view={tab}
          hidden={trail.id !== undefined}
        >
          {tab === "page" ? (
            <PageView
              {...{ services, status: page.status, onOpen: trail.open, onStart: page.start }}
            />
          ) : (
            <FactsView
              {...{ search, services, inputRef: field.ref }}
              onSearch={setSearch}
              onOpen={trail.open}
            />
          )}
        </div>
        {trail.id !== undefined && (
          <div data-view="record">
            <RecordView
              {...{ id: trail.id, services, onOpen: trail.open, onBack: trail.back }}
              articleDate={report?.articleDay.date}
            />
          </div>
        )}
      </main>
      <Foot services={services} />
    </div>
  );
}

/** What the fact browser's field holds; around a single record, nothing. */
function queryOf(lookUp: LookUp | undefined): string {
  const query = lookUp && "query" in lookUp ? lookUp.query : "";
  return query.slice(0, tuning.queryCharacters);
}
