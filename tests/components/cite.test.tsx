// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import { cite } from "../../components/cite.ts";
import type { Fact } from "../../data/schema.ts";
import { find, press, texts } from "./rendering.ts";
import { contentOf, fact, person } from "./sample-content.ts";
import { actionsFor, BO, settled, showCard } from "./show-card.tsx";

const DENIED = fact("ada-lund#1", {
  date: "2015-03-01",
  text: "Met Bo Berg.",
  about: ["bo-berg"],
  status: "alleged",
  by: { name: "Town hall" },
  sources: [
    { source: "gazette", paragraph: 5 },
    { source: "gazette", paragraph: 7 },
    { source: "herald" },
  ],
  answers: [{ by: { id: "bo-berg" }, says: "denies", date: "2015-03-04", source: "herald" }],
});
const contentWith = (told: Fact) => contentOf(person({ facts: [told] }), BO);

describe("a citation", () => {
  test("tells the fact, its day, how it stands, who answers, and each source in full", () => {
    expect(cite(DENIED, contentWith(DENIED))).toBe(
      [
        "Met Bo Berg. (1 March 2015. Alleged by Town hall, denied. Bo Berg denies it, 4 Mar 2015.)",
        "Source: Ole Dahl: “Fire in the harbour”, Gazette, 2 March 2020, pars. 5, 7, https://gazette.example/fire",
        "Source: Herald, 5 Mar 2020",
      ].join("\n"),
    );
  });

  test("leaves out what is not known", () => {
    const told = fact("ada-lund#1", { sources: [{ source: "nowhere", paragraph: 1 }] });
    expect(cite(told, contentWith(told))).toBe("Text of ada-lund#1. (Confirmed.)\nSource: nowhere");
  });
});

describe("the sources of a fact", () => {
  test("unfold with titles, authors, days and paragraphs, those of the answers last", () => {
    const told = { ...DENIED, sources: [{ source: "gazette", paragraph: 5 }] };
    const { root } = showCard({ contents: [contentWith(told)] });
    const button = find(root, ".cite");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    press(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(texts(root, ".citing li")).toEqual([
      "Fire in the harbourOle Dahl · Gazette · 2 Mar 2020 · ¶5",
      "Herald, 5 Mar 2020",
    ]);
    press(button);
    expect(root.querySelector(".citing")).toBeNull();
  });

  test("are copied as a citation, and the card says so", async () => {
    const content = contentWith(DENIED);
    const { root, actions } = showCard({ contents: [content] });
    press(find(root, ".cite"));
    press(find(root, ".copy"));
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(cite(DENIED, content));
    await settled();
    expect(texts(root, ".outcome")).toEqual(["Copied"]);
  });

  test("are left to be copied by hand where the browser does not allow it", async () => {
    const copy = vi.fn(async () => Promise.reject(new Error("not allowed")));
    const content = contentWith(DENIED);
    const { root } = showCard({ contents: [content], actions: actionsFor({ copy }) });
    press(find(root, ".cite"));
    press(find(root, ".copy"));
    await settled();
    expect(texts(root, ".outcome")[0]).toMatch(/copy by hand/);
    expect(find<HTMLTextAreaElement>(root, "textarea").value).toBe(cite(DENIED, content));
  });
});
