// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { RecordPage } from "../../components/RecordPage.tsx";
import { find, press, show, texts } from "./rendering.ts";
import { contentOf, event, fact, person } from "./sample-content.ts";

const FIRE = event({
  participants: ["ada-lund"],
  facts: [fact("harbour-fire#1", { date: "2020-03-01", about: ["ada-lund"] })],
});
const BO = person({ id: "bo-berg", name: "Bo Berg" });
const ADA = person({
  roles: [
    { title: "Lecturer", from: "2010", to: "2018", source: "gazette", note: "Part-time" },
    { title: "Rector", from: "2019", asOf: "2025-06", source: "herald" },
    { title: "Fellow", from: "2005", ended: true, source: "herald" },
    { title: "Guest", asOf: "2001", source: "herald" },
  ],
  facts: [
    fact("ada-lund#1"),
    fact("ada-lund#2", { date: "2001", about: ["bo-berg"] }),
    fact("ada-lund#3", { date: "2024" }),
  ],
});

function showRecord() {
  const onOpen = vi.fn();
  const copy = vi.fn(async () => undefined);
  const root = show(<RecordPage content={contentOf(ADA, BO, FIRE)} onOpen={onOpen} copy={copy} />);
  return { root, onOpen };
}

test("all facts are there, newest first, undated last", () => {
  const { root } = showRecord();
  expect(texts(root, ".fact .text")).toEqual([
    "Text of ada-lund#3.",
    "Text of harbour-fire#1.",
    "Text of ada-lund#2.",
    "Text of ada-lund#1.",
  ]);
});

test("roles stand newest first, with their days, notes and sources", () => {
  const { root } = showRecord();
  expect(texts(root, ".roles li")).toEqual([
    "Rectorsince 2019 (as of Jun 2025)",
    "Lecturer2010–2018Part-time",
    "Fellowfrom 2005, since ended",
    "Guestin 2001",
  ]);
  expect(find<HTMLAnchorElement>(root, ".roles a").textContent).toBe("Lecturer");
});

test("related people and events open their records", () => {
  const { root, onOpen } = showRecord();
  expect(texts(root, ".chips h3")).toEqual(["People", "Events"]);
  expect(texts(root, "button.chip")).toEqual(["Bo Berg", "Harbour fire"]);
  for (const chip of root.querySelectorAll<HTMLElement>("button.chip")) press(chip);
  expect(onOpen.mock.calls).toEqual([["bo-berg"], ["harbour-fire"]]);
});

test("every source is listed, and when the record was checked", () => {
  const { root } = showRecord();
  expect(texts(root, ".sources li")).toEqual([
    "Fire in the harbourOle Dahl · Gazette · 2 Mar 2020",
    "Herald, 5 Mar 2020",
  ]);
  expect(texts(root, ".checked")).toEqual(["Record last checked 15 Jan 2026"]);
});
