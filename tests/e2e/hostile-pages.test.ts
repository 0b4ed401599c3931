import { describe, expect, test } from "vitest";
import type { WebPage } from "../../scripts/browsers/driven-browser.ts";
import { pointAt, pointAway } from "../../scripts/browsers/point-at.ts";
import { readMarks } from "../../scripts/browsers/read-marks.ts";
import { EMPTY_PAGE, STRESSES } from "../../scripts/soak/stresses.ts";
import { cardText, expectNoCard, expectToStay, openCard } from "./cards.ts";
import { startBrowser } from "./start-browser.ts";

const page = (body: string) => EMPTY_PAGE.replace("<body></body>", `<body>${body}</body>`);
const ZERO_WIDTH = "\u200b";

/** All that a form answers with a field of its own in the place of what it is. */
const MASKS = [
  ...["localName", "shadowRoot", "assignedSlot", "isConnected", "checkVisibility"],
  ...["hasAttributes", "getAttribute", "matches", "closest", "getRootNode", "childNodes"],
  ...["firstChild", "nextSibling", "parentNode", "parentElement", "nodeType", "children"],
  ...["ownerDocument", "nodeName", "contains", "getBoundingClientRect", "compareDocumentPosition"],
];
const maskedForm = (masks: readonly string[]) =>
  `<h3>Next</h3><form>${masks.map((name) => `<input name="${name}" size="2">`).join("")} Here stands Kurt Volker.
     <div>And here Marco Rubio.</div></form>`;

const started = startBrowser({
  "/empty.html": EMPTY_PAGE,
  "/tricks.html": page(
    `<p>Joined by what has no width: Mark${ZERO_WIDTH} Rutte and Dmitry Pes&shy;kov.</p>
     <p>Turned round, it is no name: \u202EnituP rimidalV\u202C.</p>
     <p>Set apart, it is one: <bdi>Kurt Volker</bdi>.</p>`,
  ),
  "/unseen.html": page(
    `<p>Seen by all: <span aria-hidden="true">Mark Rutte</span>.</p>
     <p style="color:transparent">Seen by nobody: Dmitry Peskov.</p>
     <p>Nor this: <span style="color:rgb(0 0 0 / 0)">Hillary Clinton</span>.</p>
     <p style="opacity:0">Nor this: Michael Carpenter.</p>
     <h2 style="color:transparent;background:linear-gradient(red,blue);background-clip:text">
       Seen by its ground: Kurt Volker</h2>`,
  ),
  "/masks.html": page(
    `<p>Before stands Mark Rutte.</p>${maskedForm(MASKS)}
     ${MASKS.map((name) => maskedForm([name])).join("")}
     <h3>Next</h3><p>Behind stands Dmitry Peskov.</p>`,
  ),
  "/fakes.html": page(
    `<sidelight-card id="theirs" style="display:block;position:static">A card of the page.</sidelight-card>
     <p>Here stands Mark Rutte.</p>`,
  ),
});

const names = async ({ tab }: WebPage) => (await readMarks(tab)).map(({ text }) => text);

describe("a page made to hold us up", () => {
  test.each(STRESSES)("$name: $least of them", async ({ build, least, names: wanted }) => {
    const on = await started.open("empty.html");
    await on.tab.evaluate(build, least);
    for (const name of wanted) await expect.poll(() => names(on)).toContain(name);
    await on.tab.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const last = wanted.at(-1) ?? "";
    await openCard(on, last, last);
  });
});

describe("a page that plays tricks with its text", () => {
  test("is read as it is seen", async () => {
    const on = await started.open("tricks.html");
    await expect.poll(async () => (await names(on)).at(-1)).toBe("Kurt Volker");
    const plain = (await names(on)).map((name) => name.replace(/[\u200b\u00ad]/g, ""));
    expect(plain).toEqual(["Mark Rutte", "Dmitry Peskov", "Kurt Volker"]);
    await openCard(on, "Kurt Volker", "Kurt Volker");
  });

  test("is marked where it can be seen, and nowhere else", async () => {
    const on = await started.open("unseen.html");
    await expect.poll(() => names(on)).toEqual(["Mark Rutte", "Kurt Volker"]);
    await expectToStay(300, async () => (await names(on)).length === 2);
  });
});

describe("a page whose forms hide what they are behind their fields", () => {
  test("is read all the same, also when they change, and answers the pointer", async () => {
    const on = await started.open("masks.html");
    const inForms = (...each: readonly string[]) => [...MASKS, "all"].flatMap(() => each);
    await expect
      .poll(() => names(on))
      .toEqual(["Mark Rutte", ...inForms("Kurt Volker", "Marco Rubio"), "Dmitry Peskov"]);
    await on.tab.evaluate(() => {
      for (const form of document.forms) {
        Node.prototype.appendChild.call(form, new Text("More text, with Hillary Clinton in it."));
        Element.prototype.setAttribute.call(form, "class", "changed");
      }
    });
    const all = inForms("Kurt Volker", "Marco Rubio", "Hillary Clinton");
    const sorted = async () => (await names(on)).toSorted();
    await expect.poll(sorted).toEqual(["Mark Rutte", ...all, "Dmitry Peskov"].toSorted());
    for (const name of ["Kurt Volker", "Marco Rubio"]) {
      await openCard(on, name, name);
      await on.tab.keyboard.press("Escape");
      await expectNoCard(on);
      await pointAway(on);
    }
  });
});

describe("a page that plays us", () => {
  test("keeps its own elements that are named like our host", async () => {
    const on = await started.openMarked("fakes.html");
    const ours = () =>
      on.tab.evaluate(() => document.querySelectorAll("html > sidelight-card").length);
    await pointAt(on, "Mark Rutte");
    await expect.poll(ours).toBe(1);
    await on.tab.keyboard.press("Escape");
    await expect.poll(ours).toBe(0);
    expect(await on.tab.evaluate(() => document.querySelector("#theirs")?.textContent)).toBe(
      "A card of the page.",
    );
  });

  test("opens, closes and presses nothing by events of its own", async () => {
    const on = await started.openMarked("news.html");
    const forge = (target: "document" | "host", types: readonly string[]) =>
      on.tab.evaluate(
        (where, names) => {
          const host = document.querySelector("sidelight-card");
          const at = where === "host" ? host : document.elementFromPoint(200, 200);
          for (const type of names) {
            const init = { bubbles: true, composed: true, cancelable: true, key: "Escape" };
            at?.dispatchEvent(
              type.startsWith("key")
                ? new KeyboardEvent(type, init)
                : new PointerEvent(type, {
                    ...init,
                    clientX: 200,
                    clientY: 200,
                    pointerType: "mouse",
                  }),
            );
          }
        },
        target,
        types,
      );
    await forge("document", ["pointermove", "pointerover", "pointerdown", "pointerup", "click"]);
    await expectToStay(500, async () => (await cardText(on)) === null);

    await openCard(on, "Mark Rutte", "Mark Rutte");
    const before = await cardText(on);
    await forge("host", ["pointerdown", "pointerup", "click", "keydown", "keyup", "pointerleave"]);
    await forge("document", ["keydown", "pointermove", "pointerdown", "click"]);
    await expectToStay(500, async () => (await cardText(on)) === before);
  });

  test("that takes the card away loses nothing else", async () => {
    const on = await started.openMarked("news.html");
    await openCard(on, "Mark Rutte", "Mark Rutte");
    await on.tab.evaluate(() => document.querySelector("sidelight-card")?.remove());
    await expectNoCard(on);
    await pointAway(on);
    for (const name of ["Vladimir Putin", "Mark Rutte"]) await openCard(on, name, name);
  });
});
