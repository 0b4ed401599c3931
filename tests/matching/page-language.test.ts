import { describe, expect, test } from "vitest";
import type { Block } from "../../matching/recognition.ts";
import { PageLanguage } from "../../matching/words/page-language.ts";

const langOf = (...texts: string[]) =>
  new PageLanguage().fill<Block>(texts.map((text) => ({ text })))[0]?.lang;

describe("the language of a page that gives none", () => {
  test.each([
    ["de", "Wladimir Putin sprach. Putins Rede dauerte zwei Stunden."],
    ["de", "Trumps Rückkehr und Putins Kalkül"],
    ["de", "Wie Putins Berater und Trumps Leute miteinander reden"],
    ["pl", "Trump spotkał się z Putinem w Helsinkach."],
    ["pl", "Setkání s Putinem podle Peskova nebylo v plánu, říká se."],
    ["pl", "Predsjednik je razgovarao sa Trumpom, a Peskov nije bio na sastanku."],
    [undefined, "Trumps are drawn in two rounds."],
    [undefined, "The Trumps in pictures, and the Obamas at home."],
    [undefined, "Putins Krieg"],
    [undefined, "Frau Müller and the Köln talks: what is known of the Nürnberg plan."],
    [undefined, "Peskov a nié ce que disait le journal de Poutine."],
    [undefined, "Putin se reunió con su asesor en la capital, se supo después."],
    [undefined, "Putin non ha parlato, da quanto si sa; se ne discute su tutti i giornali."],
    [undefined, ""],
  ])("%s: %s", (lang, text) => {
    expect(langOf(text)).toBe(lang);
  });

  test("is told by the whole page, also for a line that tells nothing", () => {
    expect(langOf("Putins Krieg", "Der Bericht wurde nicht bestätigt, sagte er.")).toBe("de");
  });

  test("is known for what comes later, in whatever order blocks come", () => {
    const page = new PageLanguage();
    page.fill([{ text: "Der Bericht wurde nicht bestätigt." }]);
    expect(page.fill<Block>([{ text: "Putins Krieg" }])[0]?.lang).toBe("de");
  });

  test("stands back where a block gives one, and such blocks tell nothing", () => {
    const given = { text: "Der Bericht wurde nicht bestätigt, sagte er.", lang: "en" };
    expect(new PageLanguage().fill([given, { text: "Putins Krieg" }])).toEqual([
      given,
      { text: "Putins Krieg" },
    ]);
  });

  test("a page in two languages is left alone", () => {
    expect(
      langOf("Er sagte, das ist nicht wahr.", "He said that it is not what they were told."),
    ).toBe(undefined);
  });
});
