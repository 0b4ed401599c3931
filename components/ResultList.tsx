import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { SearchResult } from "../contract/record-answers.ts";
import { popupLimits } from "./limits.ts";
import { MarkedText } from "./MarkedText.tsx";
import { KindMark } from "./Shape.tsx";
import { linesShown, useVirtualList } from "./use-virtual-list.ts";

interface ResultListProps {
  /** Names the answer: with another the list begins at its top again. */
  readonly answer: string;
  readonly total: number;
  /** The results by their place, as far as they are here; another map when more have come. */
  readonly results: ReadonlyMap<number, SearchResult>;
  /** Called when lines are to be shown whose results may not be here. */
  onNeed(from: number, to: number): void;
  onOpen(id: string): void;
}

/** Results below each other, of which only those around what is seen are in the document. */
export function ResultList(props: ResultListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const { answer } = props;
  useLayoutEffect(() => {
    if (scroller.current) scroller.current.scrollTop = 0;
  }, [answer]);
  return (
    <div class="results" ref={scroller}>
      {props.total > popupLimits.linesInFull ? (
        <LongList {...props} scroller={scroller} />
      ) : (
        <ul class="entities">
          {Array.from({ length: props.total }, (_, place) => (
            <li key={props.results.get(place)?.id ?? place}>
              <Line result={props.results.get(place)} onOpen={props.onOpen} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface LongListProps extends ResultListProps {
  readonly scroller: { readonly current: HTMLDivElement | null };
}

function LongList({ total, results, onNeed, onOpen, scroller }: LongListProps) {
  const [focused, setFocused] = useState<number>();
  const list = useVirtualList({
    count: total,
    scroller,
    lineHeight: popupLimits.lineHeight,
    kept: focused,
  });
  const lines = list.getVirtualItems();
  const [from, to] = linesShown(list);
  useEffect(() => onNeed(from, to), [results, from, to]);
  return (
    <ul
      class="entities long"
      ref={(element) => {
        if (element) element.style.height = `${list.getTotalSize()}px`;
      }}
      onFocusIn={({ target }) => setFocused(placeOf(target))}
      onFocusOut={() => setFocused(undefined)}
    >
      {lines.map(({ index, start, key }) => (
        <li
          key={key}
          data-index={index}
          aria-setsize={total}
          aria-posinset={index + 1}
          ref={(element) => {
            if (!element) return;
            element.style.translate = `0 ${start}px`;
            list.measureElement(element);
          }}
        >
          <Line result={results.get(index)} onOpen={onOpen} />
        </li>
      ))}
    </ul>
  );
}

function placeOf(target: EventTarget | null): number | undefined {
  const line = target instanceof Element ? target.closest<HTMLElement>("[data-index]") : null;
  return line ? Number(line.dataset.index) : undefined;
}

interface LineProps {
  readonly result: SearchResult | undefined;
  onOpen(id: string): void;
}

const ORIGIN = { alias: "Also: ", fact: "", description: "" } as const;

/**
 * Before its result is here a line is as high, so that none moves away, and takes the focus, so that
 * the keyboard is not held up there.
 */
function Line({ result, onOpen }: LineProps) {
  if (!result) {
    return (
      <button type="button" class="entity pending" aria-disabled="true">
        …
      </button>
    );
  }
  const { id, kind, name, nameMarks, note, noteFrom } = result;
  return (
    <button type="button" class="entity" data-id={id} onClick={() => onOpen(id)}>
      <KindMark kind={kind} />
      <span class="name">
        <MarkedText text={name} marks={nameMarks} />
      </span>
      <span class={`note from-${noteFrom}`}>
        {ORIGIN[noteFrom]}
        <MarkedText {...note} />
      </span>
    </button>
  );
}
