import { render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { NOTHING_SET } from "../../contract/backup.ts";
import type { OptionsState } from "../../contract/options-questions.ts";
import { App } from "../../entrypoints/options/App.tsx";
import type { OptionsServices } from "../../entrypoints/options/services.ts";

/** Where nothing has been set. */
export const STATE: OptionsState = {
  set: NOTHING_SET,
  hidden: [],
  corrections: [],
  base: { people: 2, events: 3, facts: 40, sources: 5, checked: "2026-10-03" },
  sync: { on: false },
  keptAside: [],
};

/** Shows the options over services that do nothing but what is given. */
export async function showOptions(state: OptionsState, given: Partial<OptionsServices> = {}) {
  const done = () => vi.fn(async () => undefined);
  const services: OptionsServices = {
    version: "1.2.3",
    state: vi.fn(async () => state),
    set: done(),
    changeSites: done(),
    markAgain: done(),
    takeBack: done(),
    setSync: done(),
    trySync: done(),
    importBackup: done(),
    resetAll: done(),
    undoReplacing: done(),
    keepReplacing: done(),
    discardKept: done(),
    shortcuts: vi.fn(async () => []),
    changeShortcuts: done(),
    startSample: vi.fn(),
    saveFile: vi.fn(),
    onStored: vi.fn(() => () => undefined),
    ...given,
  };
  const root = document.createElement("div");
  document.body.replaceChildren(root);
  await act(() => render(<App services={services} nothingSet={NOTHING_SET} />, root));
  const find = (selector: string) => root.querySelector<HTMLElement>(selector);
  return {
    services,
    root,
    find,
    text: (selector: string) => find(selector)?.textContent?.trim(),
    press: (selector: string) => act(() => find(selector)?.click()),
    type: (selector: string, text: string) =>
      act(() => {
        const field = root.querySelector<HTMLInputElement>(selector);
        if (!field) throw new Error(`There is no ${selector}.`);
        field.value = text;
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }),
  };
}
