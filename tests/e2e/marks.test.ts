import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { startBrowser } from "./start-browser.ts";

const started = startBrowser();
const texts = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text);

describe("marks", () => {
  test("people and events of the page are marked, each with its own line", async () => {
    const page = await started.openMarked("news.html");
    await expect
      .poll(() => readMarks(page.tab))
      .toEqual(
        expect.arrayContaining([
          { highlight: "sidelight-event", text: "Helsinki summit" },
          { highlight: "sidelight-person", text: expect.stringMatching(/Donald Trump$/) },
          { highlight: "sidelight-person", text: "Vladimir Putin" },
          { highlight: "sidelight-person", text: "Dmitry Peskov" },
        ]),
      );
  });

  test("a name over several elements is one mark", async () => {
    const page = await started.openMarked("news.html");
    await expect
      .poll(() => texts(page))
      .toEqual(expect.arrayContaining(["Barack Obama", "Joe Biden", "Hillary Clinton"]));
  });

  test("a misspelt name is found, a word that resembles one is not", async () => {
    const page = await started.openMarked("news.html");
    await expect
      .poll(() => texts(page))
      .toEqual(expect.arrayContaining(["Vladmir Putin", "Hilary Clinton"]));
    expect((await texts(page)).filter((text) => /putting/i.test(text))).toEqual([]);
  });

  test("an entity is marked once in a section, and again in the next", async () => {
    const page = await started.openMarked("news.html");
    await expect.poll(() => texts(page)).toContain("Trump");
    const ofPutin = async () => (await texts(page)).filter((text) => text.includes("Putin"));
    await expect.poll(ofPutin).toEqual(["Vladimir Putin", "Vladmir Putin"]);
  });

  test("code, fields, editors, scripts and hidden text are not read", async () => {
    const page = await started.openMarked("unread.html");
    expect(await texts(page)).toEqual(["Kurt Volker"]);
    // The whole page has been read once what is added after it is marked.
    await page.tab.evaluate(() => {
      const paragraph = document.createElement("p");
      paragraph.textContent = "Later Kim Jong Un joined.";
      document.querySelector("#later")?.append(paragraph);
    });
    await expect.poll(() => texts(page)).toContain("Kim Jong Un");
    expect((await texts(page)).toSorted()).toEqual(["Kim Jong Un", "Kurt Volker"]);
  });

  test("text that is shown, added, changed or removed later is followed", async () => {
    const page = await started.openMarked("unread.html");
    await page.tab.evaluate(() => document.querySelector("[hidden]")?.removeAttribute("hidden"));
    await expect.poll(() => texts(page), { message: "shown" }).toContain("Donald Trump");
    await page.tab.evaluate(() => {
      const [text] = document.querySelector("#read")?.childNodes ?? [];
      if (text) text.nodeValue = "Only Mike Waltz is named in plain sight.";
    });
    await expect.poll(() => texts(page), { message: "changed" }).toContain("Mike Waltz");
    expect(await texts(page)).not.toContain("Kurt Volker");
    await page.tab.evaluate(() => document.querySelector("#read")?.remove());
    await expect.poll(() => texts(page), { message: "removed" }).not.toContain("Mike Waltz");
  });
});
