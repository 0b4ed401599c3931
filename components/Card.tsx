import { ArrowLeft, X } from "lucide";
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { CardContent, EntityLabel } from "../contract/messages.ts";
import type { Why } from "../matching/recognition.ts";
import { describeWhy } from "./describe-why.ts";
import { EntityCard } from "./EntityCard.tsx";
import { EntityList } from "./EntityList.tsx";
import { Icon } from "./Icon.tsx";

export interface CardProps {
  /** One entity, or several where the text leaves open which of them it means. */
  readonly contents: readonly CardContent[];
  /** EDTF date or interval of the article, where it is known. */
  readonly articleDate?: string;
  /** The text of the page that the card was opened from. */
  readonly surface: string;
  readonly why: Why;
  /** False where the match may be wrong; the card says so. */
  readonly certain: boolean;
  /** What else the page names. */
  readonly alsoOnPage: readonly EntityLabel[];
  onClose(): void;
}

/** The card of a mention: one entity, or a choice that leads to one. */
export function Card(props: CardProps) {
  const { contents, articleDate, surface, why, certain, alsoOnPage, onClose } = props;
  const [chosenId, choose] = useState<string>();
  const isChoice = contents.length > 1;
  const shown = isChoice ? contents.find(({ entity }) => entity.id === chosenId) : contents[0];
  const choiceTitle = `${countWords[contents.length] ?? contents.length} possible`;
  const footer = describeWhy(why, surface, certain);
  if (contents.length === 0) return null;

  if (!shown) {
    return (
      <Frame kind="choice" name={choiceTitle} {...{ footer, onClose }}>
        <p class="lead">The text leaves open who or what is meant by “{surface}”.</p>
        <EntityList
          entries={contents.map(({ entity }) => ({ ...entity, note: entity.description }))}
          onOpen={choose}
        />
      </Frame>
    );
  }
  return (
    <Frame
      key={shown.entity.id}
      kind={shown.entity.kind}
      name={shown.entity.name}
      {...{ footer, onClose }}
      {...(isChoice && { back: { title: choiceTitle, onBack: () => choose(undefined) } })}
    >
      <EntityCard content={shown} {...{ articleDate, alsoOnPage }} />
    </Frame>
  );
}

const countWords: Readonly<Record<number, string>> = { 2: "Two", 3: "Three", 4: "Four", 5: "Five" };

interface FrameProps {
  readonly kind: "person" | "event" | "choice";
  readonly name: string;
  readonly footer: string;
  readonly back?: { readonly title: string; onBack(): void };
  readonly children: ComponentChildren;
  onClose(): void;
}

/** The outside of every card: name and tools above, what scrolls in the middle, why below. */
function Frame({ kind, name, footer, back, children, onClose }: FrameProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that was pressed to come here is gone; without this the focus would be lost with it.
  useEffect(() => {
    if (back) heading.current?.focus({ preventScroll: true });
  }, [back !== undefined]);

  return (
    <article class={`card ${kind}`} aria-label={name}>
      <header>
        {back && (
          <button
            type="button"
            class="tool back"
            aria-label={`Back: ${back.title}`}
            onClick={back.onBack}
          >
            <Icon node={ArrowLeft} />
          </button>
        )}
        <h2 ref={heading} tabIndex={-1}>
          {name}
        </h2>
        <button type="button" class="tool close" aria-label="Close" onClick={onClose}>
          <Icon node={X} />
        </button>
      </header>
      <div class="body">{children}</div>
      <footer class="why">{footer}</footer>
    </article>
  );
}
