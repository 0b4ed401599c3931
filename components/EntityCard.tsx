import { useMemo } from "preact/hooks";
import type { ArticleDay } from "../contract/article-day.ts";
import type { CardContent, PageSubject } from "../contract/messages.ts";
import { type DaySpan, daySpan } from "../data/dates.ts";
import { Disclosure } from "./Disclosure.tsx";
import { describeDay } from "./describe-day.ts";
import { EntityChips } from "./EntityChips.tsx";
import { EntityHeadline } from "./EntityHeadline.tsx";
import { FactBatches } from "./FactBatches.tsx";
import { limits } from "./limits.ts";
import { type OrderedFacts, orderFacts } from "./order-facts.ts";
import { relatedLabels } from "./related-labels.ts";
import { Timeline } from "./Timeline.tsx";
import type { Telling } from "./telling.ts";
import { words } from "./words.ts";

/** How far the reader has opened an entity's facts; kept for the way back. */
export interface OpenedFacts {
  readonly known: number;
  /** 0 while the later ones are closed. */
  readonly later: number;
}

export const OPENED_AT_FIRST: OpenedFacts = { known: limits.factsAtFirst, later: 0 };

interface EntityCardProps {
  readonly content: CardContent;
  readonly articleDay: ArticleDay;
  readonly alsoOnPage: readonly PageSubject[];
  readonly opened: OpenedFacts;
  onOpened(opened: OpenedFacts): void;
  onOpen(id: string): void;
  copy(text: string): Promise<void>;
}

/** What a card says of one entity, below its name. */
export function EntityCard(props: EntityCardProps) {
  const { content, articleDay, alsoOnPage, onOpen } = props;
  const { entity, labels } = content;
  const article = articleDay.date === undefined ? undefined : daySpan(articleDay.date);
  const facts = useMemo(
    () =>
      orderFacts(content.facts, {
        id: entity.id,
        onPage: new Map(alsoOnPage.map(({ id, count }) => [id, count])),
        labels,
        article,
      }),
    [content, articleDay, alsoOnPage],
  );
  const participants = entity.kind === "event" ? entity.participants : [];
  const related = relatedLabels(content, alsoOnPage, { known: facts.known, article, participants });
  return (
    <>
      <div class="headline">
        <EntityHeadline entity={entity} articleDate={articleDay.date} />
        {describeDay(articleDay, content.baseChecked).map((sentence) => (
          <p class="caution" key={sentence}>
            {sentence}
          </p>
        ))}
      </div>
      <Facts {...props} facts={facts} article={article} />
      <EntityChips
        heading={words.tookPart}
        labels={participants.flatMap((id) => labels[id] ?? [])}
        onOpen={onOpen}
      />
      <EntityChips heading={words.alsoOnPage} labels={related.onPage} onOpen={onOpen} />
      <Timeline content={content} articleDate={articleDay.date} onOpen={onOpen} />
      <EntityChips heading={words.elsewhere} labels={related.elsewhere} onOpen={onOpen} />
    </>
  );
}

interface FactsProps extends EntityCardProps {
  readonly facts: OrderedFacts;
  readonly article: DaySpan | undefined;
}

function Facts({ facts: { known, later }, ...props }: FactsProps) {
  const { content, article, opened, onOpened, onOpen, copy } = props;
  const telling: Telling = { content, article, onOpen, copy };
  if (known.length + later.length === 0) return <p class="nothing">{words.noFacts}</p>;
  const toggleLater = (isOpen: boolean) => {
    if (isOpen === opened.later > 0) return;
    onOpened({ ...opened, later: isOpen ? limits.factsPerBatch : 0 });
  };
  return (
    <>
      <FactBatches
        {...{ telling, facts: known, shown: opened.known }}
        onShow={(count) => onOpened({ ...opened, known: count })}
      />
      {later.length > 0 && (
        <Disclosure
          className="later"
          summary={words.laterFacts(later.length)}
          isOpen={opened.later > 0}
          onToggle={toggleLater}
        >
          {() => (
            <FactBatches
              {...{ telling, facts: later, shown: opened.later }}
              onShow={(count) => onOpened({ ...opened, later: count })}
            />
          )}
        </Disclosure>
      )}
    </>
  );
}
