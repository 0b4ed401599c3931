import { act } from "preact/test-utils";
import { vi } from "vitest";
import { Card, type CardActions, type CardProps } from "../../components/Card.tsx";
import type { ArticleDay } from "../../contract/article-day.ts";
import { show } from "./rendering.ts";
import { contentOf, event, fact, labelOf, person } from "./sample-content.ts";

export const BO = person({ id: "bo-berg", name: "Bo Berg", description: "Mayor of Bergen." });
export const FIRE = event({ participants: ["ada-lund"] });
export const ADA = person({
  roles: [
    { title: "Lecturer", from: "2010", to: "2018", source: "gazette" },
    { title: "Rector", from: "2019", asOf: "2025-06", source: "gazette" },
  ],
  facts: [
    fact("ada-lund#1", { date: "2012-05", text: "Wrote about granite." }),
    fact("ada-lund#2", {
      date: "2015-03-01",
      text: "Met Bo Berg.",
      about: ["bo-berg"],
      status: "reported",
      sources: [{ source: "gazette", paragraph: 5 }],
      answers: [
        { by: { id: "bo-berg" }, says: "denies", date: "2015-03-04", source: "herald" },
        { by: { name: "Town hall" }, says: "disputes", date: "2021-01", source: "gazette" },
      ],
    }),
  ],
});

export const on = (date: string): ArticleDay => ({ date, doubts: [] });
export const subjectOf = (...[entity, count = 1]: [Parameters<typeof labelOf>[0], number?]) => ({
  ...labelOf(entity),
  count,
});

export function actionsFor(changes: Partial<CardActions> = {}) {
  return {
    onClose: vi.fn(),
    onPin: vi.fn(),
    load: vi.fn(async () => undefined),
    decide: vi.fn(async () => undefined),
    copy: vi.fn(async () => undefined),
    openRecord: vi.fn(async () => undefined),
    ...changes,
  } satisfies CardActions;
}

/** Shows a card of Ada Lund, named on an undated page, with what the test changes. */
export function showCard(changes: Partial<CardProps> = {}) {
  const actions = actionsFor(changes.actions);
  const root = show(
    <Card
      contents={[contentOf(ADA, BO, FIRE)]}
      articleDay={{ doubts: [] }}
      surface="Lund"
      why="surname-licensed"
      certain={true}
      alsoOnPage={[]}
      isPinned={false}
      {...changes}
      actions={actions}
    />,
  );
  return { root, actions };
}

/** Opens or closes a disclosure as a press on its summary does in a browser. */
export function toggle(details: HTMLDetailsElement, isOpen = true): void {
  act(() => {
    details.open = isOpen;
    details.dispatchEvent(new Event("toggle"));
  });
}

/** Lets every promise reach the view. */
export const settled = () => act(() => new Promise<void>((resolve) => setTimeout(resolve)));
