import { describe, expect, test } from "vitest";
import { DEFAULT_SETTINGS } from "../../contract/settings.ts";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { pointAway, settleAt } from "../../scripts/browsers/point-at.ts";
import { cardText, expectNoCard, expectToStay, openCard } from "./cards.ts";
import { newsAreHeard } from "./extension-scope.ts";
import { cardTextIn, frameOf, marksIn, openCardIn } from "./frames.ts";
import { browserName, startBrowser } from "./start-browser.ts";

const page = (body: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Cards in frames</title>
   <link rel="icon" href="data:,"><style>body{margin:20px;font:18px serif}</style>${body}</html>`;
const LARGE = `width="500" height="320"`;

const started = startBrowser({
  "/cards.html": page(
    `<p style="min-height: 440px">At the top stands Kurt Volker. <button>Press</button></p>
     <iframe name="same" ${LARGE} srcdoc="<p>In this one stands Dmitry Peskov.</p>"></iframe>
     <script>
       document.write('<iframe name="other" ${LARGE} src="http://localhost:' + location.port +
         '/within.html"></iframe>');
     </script>`,
  ),
  "/within.html": page("<p>Elsewhere stands Hillary Clinton.</p>"),
});

async function openMarked(): Promise<WebPage> {
  const on = await started.openMarked("cards.html");
  for (const name of ["same", "other"]) {
    await expect.poll(async () => marksIn(await frameOf(on, name))).toHaveLength(1);
  }
  return on;
}

/** Milliseconds after which any other card would be gone. */
const GRACE_MS = 2 * DEFAULT_SETTINGS.closeDelay;

const cardIn = async (on: WebPage, name: string) => cardTextIn(on, await frameOf(on, name), "h2");

/** A card that does not mind where the pointer is. */
async function openPinned(on: WebPage, name: string): Promise<void> {
  await openCardIn(on, name);
  const pin = await on.cardPart(".pin", await frameOf(on, name));
  await pin?.click();
  await expect.poll(() => pin?.evaluate((it) => it.getAttribute("aria-pressed"))).toBe("true");
}

describe("a tab with frames has one card", () => {
  test("that of a frame closes where one opens at the top, and the other way round", async () => {
    const on = await openMarked();
    for (const name of ["same", "other"]) {
      await openPinned(on, name);
      await openCard(on, "Kurt Volker", "Kurt Volker");
      await expect.poll(() => cardIn(on, name)).toBeNull();
      await openCardIn(on, name);
      await expectNoCard(on);
    }
  });

  test("that of one frame closes where one opens in another", async () => {
    const on = await openMarked();
    await openPinned(on, "same");
    await openCardIn(on, "other");
    await expect.poll(() => cardIn(on, "same")).toBeNull();
    await openCardIn(on, "same");
    await expect.poll(() => cardIn(on, "other")).toBeNull();
  });
});

describe("with the keyboard at the top of a tab", () => {
  test.each(["same", "other"])("Esc closes the card of a frame (%s origin)", async (name) => {
    const on = await openMarked();
    await on.tab.focus("button");
    await openCardIn(on, name);
    await newsAreHeard(started.browser);
    // Nobody else has taken it away before.
    expect(await on.tab.evaluate(() => document.activeElement?.localName)).toBe("button");
    await on.tab.keyboard.press("Escape");
    await expect.poll(() => cardIn(on, name)).toBeNull();
  });

  test.each(["same", "other"])(
    "a press closes the card of a frame (%s origin) unless it is pinned",
    async (name) => {
      const on = await openMarked();
      await openPinned(on, name);
      await newsAreHeard(started.browser);
      await on.tab.click("button");
      await openCardIn(on, name);
      expect(await cardIn(on, name)).not.toBeNull();
      await (await on.cardPart(".pin", await frameOf(on, name)))?.click();
      await on.tab.click("button");
      await expect.poll(() => cardIn(on, name)).toBeNull();
    },
  );
});

// Chromium's driver, unlike a hand, does not tell another process that the pointer has left it.
const LEFT = browserName === "chromium" ? ["same"] : ["same", "other"];

test.each(LEFT)(
  "a card at the top closes where the pointer goes straight into a frame (%s origin)",
  async (name) => {
    const on = await openMarked();
    await (await on.tab.$(`[name=${name}]`))?.scrollIntoView();
    await openCard(on, "Kurt Volker", "Kurt Volker");
    const box = await (await on.tab.$(`[name=${name}]`))?.boundingBox();
    if (!box) throw new Error("The frame is not in sight.");
    await settleAt(on, { x: box.x + 450, y: box.y + 20 });
    await expectNoCard(on);
  },
);

describe("a card of a frame that the pointer leaves for the page around it", () => {
  test.each(LEFT)("closes by itself (%s origin)", async (name) => {
    const on = await openMarked();
    await openCardIn(on, name);
    await pointAway(on);
    await expect.poll(() => cardIn(on, name)).toBeNull();
    // Nothing is stuck: it opens again.
    await openCardIn(on, name);
  });

  test.each(["same", "other"])("stays while it is pinned (%s origin)", async (name) => {
    const on = await openMarked();
    await openPinned(on, name);
    await pointAway(on);
    await expectToStay(GRACE_MS, async () => (await cardIn(on, name)) !== null);
  });
});

test("a card of a frame that is removed leaves nothing behind", async () => {
  const on = await openMarked();
  await openPinned(on, "same");
  await on.tab.evaluate(() => document.querySelector("[name=same]")?.remove());
  await openCard(on, "Kurt Volker", "Kurt Volker");
  await on.tab.keyboard.press("Escape");
  await expect.poll(() => cardText(on)).toBeNull();
});
