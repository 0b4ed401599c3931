import type { Page } from "puppeteer-core";
import { CARD_HOST, type DrivenBrowser, type WebPage } from "../browsers/driven-browser.ts";
import { readMarks } from "../browsers/read-marks.ts";
import { waitUntil } from "../browsers/wait-until.ts";
import { type Heap, measureHeap } from "./measure-heap.ts";

/** What is done on the page in one go, by numbers that make an hour of a restless reader. */
const EDITS = 20;
const PEOPLE = ["Dmitry Peskov", "Hillary Clinton", "Kurt Volker", "Mark Rutte"] as const;
/** Rounds between two hovers. */
const HOVER_EVERY = 5;
/** Navigations before the first look: what is loaded once, such as code and the first cards, is no leak. */
const WARM_UP = 20 * PEOPLE.length;

export interface Hour {
  readonly rounds: number;
  readonly mutations: number;
  readonly hovers: number;
  /** The memory of the tab and of the background at the start, in the middle and at the end. */
  readonly tab: readonly Heap[];
  readonly background: readonly Heap[];
}

/** An hour of a page that navigates within itself, grows, shrinks and is edited while it is read. */
export async function liveAnHour(
  browser: DrivenBrowser,
  address: string,
  rounds: number,
): Promise<Hour> {
  const page = await browser.openPage(address);
  const heaps = await heapsOf(page.tab);
  const done = { rounds: 0, mutations: 0, hovers: 0 };
  const live = async (from: number, to: number) => {
    for (let round = from; round < to; round++) {
      done.mutations += await navigate(page, round);
      done.rounds++;
      if (round % HOVER_EVERY > 0) continue;
      await hover(page);
      done.hovers++;
    }
    await heaps.look();
  };
  await live(0, WARM_UP);
  await live(0, Math.ceil(rounds / 2));
  await live(Math.ceil(rounds / 2), rounds);
  await page.tab.close();
  return { ...done, tab: heaps.tab, background: heaps.background };
}

/** Looks at the memory of both, whenever it is told to. */
async function heapsOf(tab: Page) {
  const isWorker = (target: { type(): string }) => target.type() === "service_worker";
  const worker = await tab.browser().waitForTarget(isWorker);
  const [ofTab, ofWorker] = [await tab.createCDPSession(), await worker.createCDPSession()];
  const heaps = { tab: [] as Heap[], background: [] as Heap[] };
  const look = async () => {
    heaps.tab.push(await measureHeap(ofTab, "tab"));
    heaps.background.push(await measureHeap(ofWorker, "background"));
  };
  return { ...heaps, look };
}

/** Another article without a load, then edits, a feed that grows and one that lets go; all read. */
async function navigate({ tab }: WebPage, round: number): Promise<number> {
  const name = PEOPLE[round % PEOPLE.length] ?? "";
  const mutations = await tab.evaluate(
    (number, named, edits) => {
      history.replaceState({}, "", `/story-${number}.html`);
      const story = `<h2>Part</h2><p class="part">It names ${named}.</p>`;
      document.body.innerHTML = `<h1>Story ${number}</h1><main>${story.repeat(60)}</main>
        <p style="display:none">Hidden</p><x-later></x-later><input>`;
      const parts = [...document.querySelectorAll(".part")];
      for (let count = 0; count < edits; count++) {
        const part = parts[count * 2];
        const text = part?.firstChild as Text;
        text.data = `Edited ${count}, it names ${named} still.`;
        text.splitText(8);
        part?.remove();
        document.querySelector("main")?.append(part ?? "");
        document.querySelector("main")?.firstElementChild?.remove();
      }
      document.body.insertAdjacentHTML("beforeend", `<p id="last">At last it is ${named}.</p>`);
      return edits * 5;
    },
    round,
    name,
    EDITS,
  );
  await waitUntil("the story to be marked", async () =>
    (await readMarks(tab)).some(({ text }) => text === name),
  );
  return mutations;
}

async function hover(page: WebPage): Promise<void> {
  const at = await page.tab.evaluate(() => {
    const last = document.querySelector("#last");
    last?.scrollIntoView({ block: "center", behavior: "instant" });
    const range = document.createRange();
    range.setStart(last?.firstChild ?? document.body, "At last it is ".length);
    range.setEndAfter(last?.firstChild ?? document.body);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 3, y: y + height / 2 };
  });
  await waitUntil("the card", async () => {
    await page.tab.mouse.move(at.x + 2, at.y, { steps: 2 });
    await page.tab.mouse.move(at.x, at.y, { steps: 2 });
    return hasCard(page);
  });
  await page.tab.keyboard.press("Escape");
  await page.tab.mouse.move(3, 3);
  await waitUntil("the card to close", async () => !(await hasCard(page)));
}

/** Asked of the page, as a handle to the card would keep it in memory. */
const hasCard = ({ tab }: WebPage) =>
  tab.evaluate((host) => document.querySelector(host) !== null, CARD_HOST);
