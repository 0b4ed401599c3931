import { ArrowLeft, Pin, PinOff, X } from "lucide";
import type { ComponentChildren, Ref } from "preact";
import { useState } from "preact/hooks";
import type { CardActions, CardProps } from "./card-props.ts";
import { Icon } from "./Icon.tsx";
import { limits } from "./limits.ts";
import { words } from "./words.ts";

interface CardFrameProps extends Pick<CardProps, "shade" | "textSize" | "isPinned"> {
  readonly cardRef: Ref<HTMLDivElement>;
  readonly kind: "person" | "event" | "choice";
  readonly name: string;
  readonly back?: { readonly to: string; onBack(): void };
  readonly notice: string | undefined;
  readonly footer: ComponentChildren;
  readonly children: ComponentChildren;
  readonly actions: Pick<CardActions, "onClose" | "onPin">;
}

/** The outside of every card: name and tools above, what scrolls in the middle, why below. */
export function CardFrame(props: CardFrameProps) {
  const {
    cardRef,
    kind,
    name,
    shade = "system",
    textSize = "normal",
    back,
    notice,
    footer,
    children,
  } = props;
  const [isScrolled, setScrolled] = useState(false);
  const goBack = (event: KeyboardEvent) => {
    const isField = event.target instanceof HTMLTextAreaElement;
    if (event.key !== "Backspace" || !back || isField || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    back.onBack();
  };
  return (
    <div
      ref={cardRef}
      class={`card ${kind} ${shade} text-${textSize}`}
      lang="en"
      dir="ltr"
      role="dialog"
      aria-label={name}
      onKeyDown={goBack}
    >
      <header>
        {back && (
          <button
            type="button"
            class="tool back"
            aria-label={words.back(back.to)}
            title={words.back(back.to)}
            onClick={back.onBack}
          >
            <Icon node={ArrowLeft} />
          </button>
        )}
        <h2 tabIndex={-1} class={name.length > limits.titleCharacters ? "long" : ""}>
          {name}
        </h2>
        <Tools {...props} />
      </header>
      <section
        class={isScrolled ? "body scrolled" : "body"}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by key.
        tabIndex={0}
        aria-label={words.body}
        onScroll={({ currentTarget }) => setScrolled(currentTarget.scrollTop > 0)}
      >
        {children}
      </section>
      <p class="notice" role="alert">
        {notice}
      </p>
      {footer}
    </div>
  );
}

function Tools({ isPinned, actions }: CardFrameProps) {
  const pinWords = isPinned ? words.unpin : words.pin;
  return (
    <>
      <button
        type="button"
        class="tool pin"
        aria-label={words.pin}
        aria-pressed={isPinned}
        title={pinWords}
        onClick={() => actions.onPin(!isPinned)}
      >
        <Icon node={isPinned ? PinOff : Pin} />
      </button>
      <button
        type="button"
        class="tool close"
        aria-label={words.close}
        title={words.close}
        onClick={actions.onClose}
      >
        <Icon node={X} />
      </button>
    </>
  );
}
