import { useRef } from "preact/hooks";
import { CardFooter } from "./CardFooter.tsx";
import { CardFrame } from "./CardFrame.tsx";
import type { CardProps } from "./card-props.ts";
import { EntityCard } from "./EntityCard.tsx";
import { EntityList } from "./EntityList.tsx";
import { useDecision } from "./use-decision.ts";
import { useNotice } from "./use-notice.ts";
import { useVisits, type Visit, visit } from "./use-visits.ts";
import { words } from "./words.ts";

export type { CardActions, CardProps } from "./card-props.ts";

/** The card of a mention: one entity, or a choice that leads to one, and the way on from there. */
export function Card(props: CardProps) {
  const { contents, articleDay, alsoOnPage, surface, actions } = props;
  const card = useRef<HTMLDivElement>(null);
  const visits = useVisits(firstVisits(props), card);
  const notice = useNotice();
  const decision = useDecision(actions, notice);
  const { current, previous } = visits;
  if (contents.length === 0) return null;

  const titleOf = ({ content }: Visit) => content?.entity.name ?? words.possible(contents.length);
  const openById = (id: string) =>
    notice.unless(words.unreadable, async () => {
      const content = await actions.load(id);
      if (!content) throw new Error(`No record ${id}.`);
      visits.open(content);
    });
  const choose = (id: string) => {
    const content = contents.find(({ entity }) => entity.id === id);
    if (!content) return;
    visits.open(content);
    decision.remember({ kind: "meant", ids: contents.map(({ entity }) => entity.id), id });
  };

  return (
    <CardFrame
      cardRef={card}
      kind={current.content?.entity.kind ?? "choice"}
      name={titleOf(current)}
      shade={props.shade}
      textSize={props.textSize}
      isPinned={props.isPinned}
      actions={actions}
      notice={notice.text}
      {...(previous && { back: { to: titleOf(previous), onBack: visits.back } })}
      footer={
        <CardFooter
          {...{ decision, notice, actions }}
          mention={props}
          shown={current.content}
          from={previous?.content?.entity.name}
          onChooseAgain={contents.length > 1 && previous && !previous.content && visits.back}
        />
      }
    >
      {current.content ? (
        <EntityCard
          key={current.content.entity.id}
          {...{ articleDay, alsoOnPage }}
          content={current.content}
          opened={current.opened}
          onOpened={visits.setOpened}
          onOpen={openById}
          copy={actions.copy}
        />
      ) : (
        <>
          <p class="lead">
            {words.leftOpen} “<bdi>{surface}</bdi>”.
          </p>
          <EntityList
            entries={contents.map(({ entity }) => ({ ...entity, note: entity.description }))}
            onOpen={choose}
          />
        </>
      )}
    </CardFrame>
  );
}

/** A choice made before is shown at once, with the choice behind it. */
function firstVisits({ contents, meant }: CardProps): readonly Visit[] {
  if (contents.length === 1) return [visit(contents[0])];
  const chosen = contents.find(({ entity }) => entity.id === meant);
  return chosen ? [visit(), visit(chosen)] : [visit()];
}
