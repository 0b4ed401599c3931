import type { CDPSession } from "puppeteer-core";
import type { DrivenBrowser, WebPage } from "../browsers/driven-browser.ts";
import { readMarks } from "../browsers/read-marks.ts";
import { waitUntil } from "../browsers/wait-until.ts";

/** What is done on the page in one go, by numbers that make an hour of a restless reader. */
const EDITS = 20;
const PEOPLE = ["Dmitry Peskov", "Hillary Clinton", "Kurt Volker", "Mark Rutte"] as const;
/** Rounds between two hovers. */
const HOVER_EVERY = 5;
const BYTES_PER_MEGABYTE = 1_000_000;

export interface Hour {
  readonly rounds: number;
  readonly mutations: number;
  readonly hovers: number;
  /** Heap in use of the tab, in megabytes, at the start, in the middle and at the end. */
  readonly heap: readonly number[];
}

/** An hour of a page that navigates within itself, grows, shrinks and is edited while it is read. */
export async function liveAnHour(
  browser: DrivenBrowser,
  address: string,
  rounds: number,
): Promise<Hour> {
  const page = await browser.openPage(address);
  const session = await page.tab.createCDPSession();
  const done = { mutations: 0, hovers: 0 };
  const live = async (from: number, to: number) => {
    for (let round = from; round < to; round++) {
      done.mutations += await navigate(page, round);
      if (round % HOVER_EVERY > 0) continue;
      await hover(page);
      done.hovers++;
    }
  };
  // What is loaded once, such as code and the first cards, is no leak.
  await live(0, PEOPLE.length * HOVER_EVERY);
  const heap = [await heapOf(session)];
  await live(0, Math.ceil(rounds / 2));
  heap.push(await heapOf(session));
  await live(Math.ceil(rounds / 2), rounds);
  heap.push(await heapOf(session));
  await page.tab.close();
  return { rounds, ...done, heap };
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
    return page.tab.$("sidelight-card");
  });
  await page.tab.keyboard.press("Escape");
  await page.tab.mouse.move(3, 3);
  await waitUntil("the card to close", async () => !(await page.tab.$("sidelight-card")));
}

async function heapOf(session: CDPSession): Promise<number> {
  for (let time = 0; time < 3; time++) await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / BYTES_PER_MEGABYTE;
}
