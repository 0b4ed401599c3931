import type { CardContent, EntityLabel } from "../contract/messages.ts";
import { daySpan } from "../data/dates.ts";
import { Disclosure } from "./Disclosure.tsx";
import { EntityChips } from "./EntityChips.tsx";
import { EntityHeadline } from "./EntityHeadline.tsx";
import { FactList } from "./FactList.tsx";
import { limits } from "./limits.ts";
import { type OrderedFacts, orderFacts } from "./order-facts.ts";

interface EntityCardProps {
  readonly content: CardContent;
  readonly articleDate?: string | undefined;
  readonly alsoOnPage: readonly EntityLabel[];
}

/** What a card says of one entity, below its name. */
export function EntityCard({ content, articleDate, alsoOnPage }: EntityCardProps) {
  const { entity, labels } = content;
  const others = alsoOnPage.filter(({ id }) => id !== entity.id);
  const facts = orderFacts(content.facts, {
    id: entity.id,
    alsoOnPage: new Set(others.map(({ id }) => id)),
    articleDate,
  });
  const participants = entity.kind === "event" ? entity.participants : [];
  return (
    <>
      <div class="headline">
        <EntityHeadline entity={entity} articleDate={articleDate} />
      </div>
      <Facts facts={facts} content={content} articleDate={articleDate} />
      <EntityChips heading="Took part" labels={participants.flatMap((id) => labels[id] ?? [])} />
      <EntityChips
        heading="Also on this page"
        labels={others.filter(({ id }) => !participants.includes(id))}
      />
    </>
  );
}

interface FactsProps {
  readonly facts: OrderedFacts;
  readonly content: CardContent;
  readonly articleDate?: string | undefined;
}

function Facts({ facts: { known, later }, content, articleDate }: FactsProps) {
  const article = articleDate === undefined ? undefined : daySpan(articleDate);
  const rest = known.slice(limits.factsAtFirst);
  return (
    <>
      {known.length > 0 && (
        <FactList {...{ content, article }} facts={known.slice(0, limits.factsAtFirst)} />
      )}
      {rest.length > 0 && (
        <Disclosure className="more" summary={`${rest.length} more ${factWord(rest.length)}`}>
          {() => <FactList {...{ content, article }} facts={rest} />}
        </Disclosure>
      )}
      {later.length > 0 && (
        <Disclosure
          className="later"
          summary={`Later than this article: ${later.length} ${factWord(later.length)}`}
        >
          {() => <FactList {...{ content, article }} facts={later} />}
        </Disclosure>
      )}
    </>
  );
}

const factWord = (count: number) => (count === 1 ? "fact" : "facts");
