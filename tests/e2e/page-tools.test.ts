import { describe, expect, test } from "vitest";
import { CARD_HOST, type WebPage } from "../../scripts/browsers/driven-browser.ts";
import { moveTo, placeOf, pointAt } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { expectToStay } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

/** What tests/fixtures/editors.js offers. */
interface EditorPage {
  readonly editors: {
    readonly seen: { readonly foreign: readonly string[]; readonly typed: number };
    richLines(): readonly string[];
    codeText(): string;
  };
}

const page = (body: string, root = "") =>
  `<!doctype html><html lang="en" ${root}><meta charset="utf-8"><title>Tools</title>
   <link rel="icon" href="data:,"><style>body{margin:40px;font:20px/30px serif}</style>${body}</html>`;
const TEXT = "<p>In the text stands Mark Rutte, and after him Dmitry Peskov.</p>";

const started = startBrowser({
  "/text.html": page(`${TEXT}<p><a href="#there">The link names Kurt Volker too</a></p>`),
  "/editors.html": page(
    `${TEXT}<div id="rich" contenteditable="true"><p>A line on Kurt Volker.</p></div>
     <div class="CodeMirror"><textarea rows="1" cols="60">Hillary Clinton</textarea>
     <div class="lines"></div></div><script src="editors.js"></script>`,
  ),
  "/form.html": page(
    `${TEXT}<form action="/text.html"><label>Who <input name="who" autofocus></label>
     <label>Why <textarea name="why">Bob Woodward</textarea></label>
     <label><input type="checkbox" name="sure"> Hillary Clinton is meant</label>
     <button>Send to Kurt Volker</button></form>`,
  ),
  "/designed.html": page(`${TEXT}<script>document.designMode = "on"</script>`),
});

/** Milliseconds: longer than any delay of the card. */
const LONG = 900;

const names = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text);
const selected = ({ tab }: WebPage) => tab.evaluate(() => String(getSelection()));
const hosts = ({ tab }: WebPage) =>
  tab.evaluate((host) => document.querySelectorAll(host).length, CARD_HOST);
const expectNeverAHost = (on: WebPage) => expectToStay(LONG, async () => (await hosts(on)) === 0);

async function openWith(file: string, count: number): Promise<WebPage> {
  const on = await started.open(file);
  await expect.poll(async () => (await names(on)).length).toBe(count);
  return on;
}

describe("what readers do with a page", () => {
  test("selecting: a double press takes the word, a drag the text, and no card comes", async () => {
    const on = await openWith("text.html", 3);
    const { x, y } = await placeOf(on.tab, "Rutte");
    await on.tab.mouse.move(x, y);
    await on.tab.mouse.click(x, y, { count: 2 });
    expect((await selected(on)).trim()).toBe("Rutte");
    await on.tab.mouse.move(36, y);
    await on.tab.mouse.down();
    await moveTo(on, { x, y });
    await on.tab.mouse.up();
    expect(await selected(on)).toContain("In the text stands Mark");
    await expectNeverAHost(on);
  });

  test("finding: the browser's own search finds and selects marked names", async () => {
    const on = await openWith("text.html", 3);
    const find = (words: string) =>
      on.tab.evaluate((it) => (window as unknown as { find(s: string): boolean }).find(it), words);
    expect(await find("Dmitry Peskov")).toBe(true);
    expect(await selected(on)).toBe("Dmitry Peskov");
    // What a card would say is nowhere in the page while none is open.
    expect(await find("Secretary general")).toBe(false);
  });

  test("dragging a link that names somebody: the page hears of it, and no card comes", async () => {
    const on = await openWith("text.html", 3);
    await on.tab.evaluate(() => {
      const dragged: string[] = [];
      Object.assign(window, { dragged });
      document.addEventListener("dragstart", ({ target }) => {
        dragged.push((target as Node).textContent ?? "");
      });
    });
    const { x, y } = await placeOf(on.tab, "Kurt Volker");
    await on.tab.mouse.move(x, y);
    await on.tab.mouse.down();
    await moveTo(on, { x: x + 60, y: y + 120 });
    await expect
      .poll(() => on.tab.evaluate(() => (window as unknown as { dragged: string[] }).dragged))
      .toEqual([expect.stringContaining("Kurt Volker")]);
    await expectNeverAHost(on);
    await on.tab.mouse.up();
  });
});

describe("editors", () => {
  test("that own what they draw see nothing of us while names are typed into them", async () => {
    const on = await openWith("editors.html", 2);
    await on.tab.click("#rich p");
    await on.tab.keyboard.press("End");
    await on.tab.keyboard.type(" Then Mark Rutte.");
    await on.tab.click(".lines");
    await on.tab.keyboard.press("End");
    await on.tab.keyboard.type(" and Joe Biden");
    const state = await on.tab.evaluate(() => {
      const { seen, richLines, codeText } = (window as unknown as EditorPage).editors;
      return { ...seen, rich: richLines(), code: codeText() };
    });
    expect(state.rich).toEqual(["A line on Kurt Volker. Then Mark Rutte."]);
    expect(state.code).toBe("Hillary Clinton and Joe Biden");
    expect(state.foreign).toEqual([]);
    expect(state.typed).toBeGreaterThan(0);
    await pointAt(on, "Kurt Volker");
    await expectNeverAHost(on);
    await pointAt(on, "Hillary Clinton");
    await expectNeverAHost(on);
    expect(await names(on)).toEqual(["Mark Rutte", "Dmitry Peskov"]);
  });

  test("and a document in design mode is left, also one that is switched to it later", async () => {
    const designed = await started.open("designed.html");
    const on = await openWith("text.html", 3);
    expect(await names(designed)).toEqual([]);
    await on.tab.evaluate(() => {
      document.designMode = "on";
    });
    await pointAt(on, "Mark Rutte");
    await expectNeverAHost(on);
    await started.browser.command(on, "next-mention");
    await expectNeverAHost(on);
    await on.tab.click("p");
    await on.tab.keyboard.press("Home");
    await on.tab.keyboard.type("Written: ");
    expect(await on.tab.evaluate(() => document.querySelector("p")?.textContent)).toBe(
      "Written: In the text stands Mark Rutte, and after him Dmitry Peskov.",
    );
    expect(await on.tab.evaluate(() => document.documentElement.outerHTML)).not.toMatch(
      /sidelight/,
    );
  });
});

describe("a form", () => {
  test("is filled and sent as if there were no marks around it", async () => {
    const on = await openWith("form.html", 3);
    await expect.poll(() => on.tab.evaluate(() => document.activeElement?.localName)).toBe("input");
    await on.tab.keyboard.type("Vladimir Putin");
    await on.tab.keyboard.press("Tab");
    await on.tab.keyboard.type("x");
    await on.tab.click("[type=checkbox]");
    const filled = await on.tab.evaluate(() =>
      [...new FormData(document.querySelector("form") as HTMLFormElement)].map(
        ([, value]) => value,
      ),
    );
    expect(filled).toEqual(["Vladimir Putin", expect.stringContaining("x"), "on"]);
    await on.tab.focus("[name=who]");
    const sent = on.tab.waitForNavigation();
    await on.tab.keyboard.press("Enter");
    await sent;
    expect(new URL(on.tab.url()).searchParams.get("who")).toBe("Vladimir Putin");
  });
});
