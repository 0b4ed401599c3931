import { describe, expect, test } from "vitest";
import {
  givenNamesBeside,
  inSpokenOrder,
  partsOfPersonName,
  withoutNote,
} from "../../../data/pack/person-name.ts";

describe("the parts of a name", () => {
  test.each([
    ["Ada Lund", ["Ada"], "Lund"],
    ["Ada Marie Lund", ["Ada", "Marie"], "Lund"],
    ["A. M. Lund", ["A.", "M."], "Lund"],
    ["Ursula von der Leyen", ["Ursula"], "von der Leyen"],
    ["Mohammed bin Salman", ["Mohammed"], "bin Salman"],
    ["Robert De Niro", ["Robert"], "De Niro"],
    ["Van Morrison", ["Van"], "Morrison"],
    ["de Gaulle", [], "de Gaulle"],
    ["Santiago Ramón y Cajal", ["Santiago"], "Ramón y Cajal"],
    ["Ada Lund Jr.", ["Ada"], "Lund"],
    ["Ada Lund, Sr.", ["Ada"], "Lund"],
    ["Ada Lund III", ["Ada"], "Lund"],
    ["Malcolm X", ["Malcolm"], "X"],
    ["Ronaldo", [], "Ronaldo"],
    ["Catherine the Great", [], "Catherine"],
    ["Philip II of Spain", [], "Philip"],
    ["Charles, Prince of Wales", [], "Charles"],
    ["Pope John Paul II", ["John"], "Paul"],
    ["King", [], "King"],
    ["Владимир Путин", ["Владимир"], "Путин"],
    ["习近平", [], "习近平"],
    ["김 정은", [], "김 정은"],
    ["ドナルド・トランプ", [], "ドナルド・トランプ"],
  ])("%s", (name, givenNames, familyName) => {
    expect(partsOfPersonName(name)).toEqual({ givenNames, familyName });
  });

  test.each([
    ["Kim Jong Un", "Kim", ["Jong", "Un"]],
    ["Orbán Viktor", "Orbán", ["Viktor"]],
    ["习近平", "习", ["近平"]],
    ["Joseph Robinette Biden Jr.", "Biden", ["Joseph", "Robinette"]],
    ["Ronaldo", "Ronaldo", []],
  ])("%s beside the family name %s", (name, familyName, givenNames) => {
    expect(givenNamesBeside(familyName, name)).toEqual(givenNames);
  });
});

describe("a name in the order of a list", () => {
  test.each([
    ["Lund, Ada", "Ada Lund"],
    ["Trump, Donald J.", "Donald J. Trump"],
    ["Beethoven, Ludwig van", "Ludwig van Beethoven"],
    ["von der Leyen, Ursula", "Ursula von der Leyen"],
    ["King, Martin Luther, Jr.", "Martin Luther King Jr."],
  ])("%s is turned round", (name, spoken) => {
    expect(inSpokenOrder(name)).toBe(spoken);
  });

  test.each([
    "Ada Lund",
    "Ada Lund, Jr.",
    "Ada Lund, MD",
    "Anne, Princess Royal",
    "Charles, Prince of Wales",
    "Charles VI, Holy Roman Emperor",
    "George W. Bush, politician",
    "Lund, a singer",
    "Lund, Ada, of Oslo",
    "Lund,",
    ", Ada",
    "a, b, c, d",
  ])("%s stays", (name) => {
    expect(inSpokenOrder(name)).toBe(name);
  });
});

describe("a note in brackets", () => {
  test.each([
    ["John Smith (footballer)", "John Smith"],
    ["John Smith (footballer) (born 1980)", "John Smith"],
    ["田中一郎（政治家）", "田中一郎"],
    ["John (Jack) Smith", "John (Jack) Smith"],
    ["(unknown)", "(unknown)"],
    ["John Smith)", "John Smith)"],
  ])("%s", (name, bare) => {
    expect(withoutNote(name)).toBe(bare);
  });
});
