// @vitest-environment happy-dom
import { afterEach, describe, expect, test, vi } from "vitest";
import { App } from "../../entrypoints/popup/App.tsx";
import type { KeptView } from "../../entrypoints/popup/kept-view.ts";
import type { PopupServices } from "../../entrypoints/popup/services.ts";
import { find, press, show } from "../components/rendering.ts";
import { reported, servicesFor, showApp, standing, wait } from "./show-app.tsx";

/** The popup, in which from now on no frame is painted unless the test says so. */
async function showUnpainted(changes: Partial<PopupServices> = {}) {
  const root = await showApp(servicesFor(reported(), changes));
  vi.useFakeTimers();
  return root;
}

/** Lets what was changed be drawn into the document. */
async function drawn(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}

/** Paints until something is drawn, and not once more. */
async function paintUntil(root: HTMLElement, selector: string): Promise<HTMLElement> {
  for (let frame = 0; frame < 20 && !root.querySelector(selector); frame++) {
    vi.advanceTimersToNextTimer();
    await drawn();
  }
  return find(root, selector);
}

async function keyAtOnce(name: string): Promise<void> {
  const target = document.activeElement ?? document.body;
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true }));
  await drawn();
}

afterEach(() => {
  vi.useRealTimers();
});

describe("a key that is pressed before what the last one led to is painted", () => {
  test("means what it means there: into a record and back, to the line that led there", async () => {
    const root = await showUnpainted();
    find(root, "[data-id=ada-lund]").focus();
    await keyAtOnce("ArrowRight");
    const title = await paintUntil(root, "[data-view=record] h2");
    expect(document.activeElement).toBe(title);
    await keyAtOnce("Backspace");
    expect(root.querySelector("[data-view=record]")).toBeNull();
    expect(document.activeElement).toBe(find(root, "[data-id=ada-lund]"));
    await keyAtOnce("ArrowDown");
    expect(document.activeElement).toBe(find(root, "[data-id=bo-berg]"));
  });

  test("leads back although the record is not here yet", async () => {
    const root = await showUnpainted();
    find(root, "[data-id=ada-lund]").focus();
    await keyAtOnce("ArrowRight");
    await keyAtOnce("ArrowLeft");
    expect(root.querySelector("[data-view=record]")).toBeNull();
  });

  test("stands, although what was shown here last comes back at that moment", async () => {
    let recall: (view: KeptView) => void = () => undefined;
    const root = await showUnpainted({
      recallView: () => new Promise((resolve) => (recall = resolve)),
    });
    recall({ page: "page-1", tab: "page", search: { query: "" }, trail: ["bo-berg"] });
    await drawn();
    await keyAtOnce("/");
    expect(root.querySelector("[data-view=record]")).toBeNull();
    expect(document.activeElement).toBe(find(root, "input[type=search]"));
  });
});

test("the switch does not jump back for an answer to a question from before the press", async () => {
  vi.useFakeTimers();
  let known = standing();
  const why = { kind: "rule", pattern: "www.example.com" } as const;
  const off = standing({ state: { host: "www.example.com", on: false, why } });
  const late: (() => void)[] = [];
  let isSlow = false;
  const services = servicesFor(reported(), {
    siteStanding: async () => known,
    askPage: () =>
      isSlow
        ? new Promise((resolve) => late.push(() => resolve(reported())))
        : Promise.resolve(reported()),
    switchSite: async () => {
      known = off;
    },
  });
  const root = show(<App services={services} />);
  await wait(0);
  const isOn = () => find(root, "[role=switch]").getAttribute("aria-checked");
  isSlow = true;
  await wait(1000);
  expect(late).toHaveLength(1);
  isSlow = false;
  press(find(root, "[role=switch]"));
  await wait(0);
  expect(isOn()).toBe("false");
  late[0]?.();
  await wait(0);
  expect(isOn()).toBe("false");
  // It goes on asking all the same.
  known = standing();
  await wait(1000);
  expect(isOn()).toBe("true");
});

test("a second press on the switch takes the first back, although no answer has come", async () => {
  vi.useFakeTimers();
  const wishes: boolean[] = [];
  const answers: (() => void)[] = [];
  const services = servicesFor(reported(), {
    siteStanding: async () => standing(),
    switchSite: ({ on }) => {
      wishes.push(on);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  const root = show(<App services={services} />);
  await wait(0);
  const isOn = () => find(root, "[role=switch]").getAttribute("aria-checked");
  press(find(root, "[role=switch]"));
  press(find(root, "[role=switch]"));
  expect(wishes).toEqual([false, true]);
  answers[0]?.();
  await wait(0);
  expect(isOn(), "the first answer is not about what is wished by now").toBe("true");
  press(find(root, "[role=switch]"));
  for (const answer of answers) answer();
  await wait(0);
  expect(isOn(), "as it is known to stand").toBe("true");
});
