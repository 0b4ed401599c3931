/** The two views of the popup. */
export type TabName = "page" | "facts";

const TABS: readonly (readonly [TabName, string])[] = [
  ["page", "This page"],
  ["facts", "All facts"],
];

interface TabsProps {
  readonly selected: TabName;
  onSelect(tab: TabName): void;
  /** Told of a tab that was pressed, not reached by arrow keys. */
  onClick(tab: TabName): void;
}

/** A tab list by the usual rules: one tab stop, arrow keys change the tab. */
export function Tabs({ selected, onSelect, onClick }: TabsProps) {
  const other = selected === "page" ? "facts" : "page";
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    event.preventDefault();
    onSelect(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div role="tablist" class="tabs" aria-label="Views">
      {TABS.map(([tab, title]) => (
        <button
          key={tab}
          id={`tab-${tab}`}
          type="button"
          role="tab"
          aria-selected={tab === selected}
          aria-controls="view"
          tabIndex={tab === selected ? 0 : -1}
          onClick={() => {
            onSelect(tab);
            onClick(tab);
          }}
          onKeyDown={onKeyDown}
        >
          {title}
        </button>
      ))}
    </div>
  );
}
