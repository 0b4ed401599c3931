import { useState } from "preact/hooks";
import type { CardContent } from "../contract/messages.ts";
import type { CardActions, CardProps } from "./card-props.ts";
import { describeWhy, type WhyLine } from "./describe-why.ts";
import { NotRight } from "./NotRight.tsx";
import type { DecisionState } from "./use-decision.ts";
import type { Notice } from "./use-notice.ts";
import { words } from "./words.ts";

interface CardFooterProps {
  readonly mention: CardProps;
  /** What the card shows; nothing while it shows a choice. */
  readonly shown: CardContent | undefined;
  /** The name of the card that this one was opened from. */
  readonly from: string | undefined;
  readonly decision: DecisionState;
  readonly notice: Notice;
  readonly actions: CardActions;
  readonly onChooseAgain: (() => void) | false | undefined;
}

/** Why the card is here, what to do where it should not be, and the way to the whole record. */
export function CardFooter(props: CardFooterProps) {
  const { mention, shown, from, decision, notice, actions } = props;
  const [isOpen, setOpen] = useState(false);
  const why = props.onChooseAgain
    ? { before: words.chosen, after: "" }
    : describeWhy(mention.why, mention.surface, mention.certain);
  const isMentioned = shown !== undefined && from === undefined;
  return (
    <footer class="foot">
      {isMentioned && (isOpen || decision.made) && (
        <NotRight entity={shown.entity} {...{ decision }} onChooseAgain={props.onChooseAgain} />
      )}
      <div class="why">
        <p>{from === undefined ? <Why line={why} /> : words.openedFrom(from)}</p>
        {isMentioned && !decision.made && (
          <button
            type="button"
            class="wrong"
            aria-expanded={isOpen}
            onClick={() => setOpen(!isOpen)}
          >
            {words.notRight}
          </button>
        )}
        {shown && (
          <button
            type="button"
            class="all"
            onClick={() =>
              void notice.unless(words.notOpened, () => actions.openRecord(shown.entity.id))
            }
          >
            {words.allFacts}
          </button>
        )}
      </div>
    </footer>
  );
}

function Why({ line: { before, surface, after } }: { readonly line: WhyLine }) {
  return (
    <>
      {before}
      {surface !== undefined && <bdi>{surface}</bdi>}
      {after}
    </>
  );
}
