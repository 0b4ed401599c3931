// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { describe, expect, test, vi } from "vitest";
import type { LookUp } from "../../contract/look-up.ts";
import { App } from "../../entrypoints/popup/App.tsx";
import type { PageStatus, PopupServices } from "../../entrypoints/popup/services.ts";
import { find, press, show, texts } from "../components/rendering.ts";
import {
  key,
  pressAndSettle,
  reported,
  servicesFor,
  settled,
  showApp,
  standing,
  type,
  wait,
} from "./show-app.tsx";

describe("this page", () => {
  test("lists people and events apart, by how often they are named, with counts", async () => {
    const root = await showApp(servicesFor(reported()));
    const headings = ["People 2", "Events 1", "Left open 1", "Events in time"];
    expect(texts(root, "[data-view=page] h2")).toEqual(headings);
    expect(texts(root, ".subjects .entity")).toEqual([
      "Ada Lund5Rector",
      "Bo Berg1",
      "Harbour fire21 Mar 2020",
    ]);
    expect(texts(root, ".dated")).toEqual(["Article of 14 Nov 2024"]);
  });

  test("an entry opens its record, and Back returns to the entry", async () => {
    const root = await showApp(servicesFor(reported()));
    await pressAndSettle(root, "[data-record=harbour-fire]");
    expect(texts(root, "[data-view=record] h2")).toEqual(["Harbour fire"]);
    expect(find(root, "[data-view=page]").hidden).toBe(true);
    expect(document.activeElement).toBe(find(root, "[data-view=record] h2"));
    await pressAndSettle(root, "button.back");
    expect(root.querySelector("[data-view=record]")).toBeNull();
    expect(document.activeElement).toBe(find(root, "[data-id=harbour-fire]"));
  });

  test("an empty one says so and points to the fact base", async () => {
    const root = await showApp(servicesFor(reported({ subjects: [], open: [] })));
    expect(texts(root, ".notice")[0]).toMatch(/Nobody we know.*All facts/);
  });

  test("a site that is off says so", async () => {
    const root = await showApp(servicesFor(reported({ on: false, subjects: [] })));
    expect(texts(root, ".notice h2")).toEqual(["Off on www.example.com"]);
  });

  test("what the page finds later is shown without being asked for", async () => {
    vi.useFakeTimers();
    let status = reported({ subjects: [], open: [] });
    const root = show(<App services={servicesFor(status, { askPage: async () => status })} />);
    await wait(0);
    expect(texts(root, "[data-view=page] li")).toEqual([]);
    status = reported();
    await wait(1000);
    expect(root.querySelectorAll(".subjects li")).toHaveLength(3);
    vi.useRealTimers();
  });
});

describe("where nothing can be said of the page", () => {
  test("extensions cannot run: no switch, and the fact base is open all the same", async () => {
    const nowhere = standing({
      page: { address: undefined, isPrivate: false },
      state: { host: "", on: false, why: { kind: "browser-page" } },
    });
    const { place: _, ...siteStanding } = nowhere;
    const services = servicesFor(
      { kind: "cannot-run" },
      { siteStanding: async () => siteStanding },
    );
    const root = await showApp(services);
    expect(texts(root, ".notice h2")).toEqual(["Extensions cannot run here"]);
    expect(root.querySelector("[role=switch]")).toBeNull();
    await pressAndSettle(root, "#tab-facts");
    expect(root.querySelectorAll("[data-view=facts] li")).toHaveLength(3);
  });

  test("a tab from before the installation names its host and can be started", async () => {
    const services = servicesFor({ kind: "not-started", host: "old.example" });
    const root = await showApp(services);
    expect(texts(root, ".notice h2")).toEqual(["Not running in this tab yet"]);
    await pressAndSettle(root, ".notice button");
    expect(services.startHere).toHaveBeenCalledOnce();
    expect(root.querySelectorAll(".subjects li")).toHaveLength(3);
  });

  test("a page that is loading is waited for", async () => {
    const root = await showApp(servicesFor({ kind: "loading" }));
    expect(texts(root, ".notice h2")).toEqual(["Still loading"]);
  });

  test("a start that failed is not offered again", async () => {
    const startHere = async (): Promise<PageStatus> => ({ kind: "cannot-run" });
    vi.useFakeTimers();
    const services = servicesFor({ kind: "not-started", host: "old.example" }, { startHere });
    const root = show(<App services={services} />);
    await wait(0);
    press(find(root, ".notice button"));
    await wait(3000);
    expect(texts(root, ".notice h2")).toEqual(["Extensions cannot run here"]);
    vi.useRealTimers();
  });
});

describe("all facts", () => {
  test("searches while typing, filters by kind, and says how many", async () => {
    const root = await showApp(servicesFor(reported()));
    await pressAndSettle(root, "#tab-facts");
    expect(document.activeElement).toBe(find(root, "[type=search]"));
    expect(texts(root, ".found")).toEqual(["3 records, by name"]);
    await type(root, "brg");
    expect(texts(root, ".found")).toEqual(["Nothing found for “brg”."]);
    expect(texts(root, ".nothing .chip")).toEqual(["Bo Berg"]);
    await type(root, "Begr");
    expect(texts(root, "[data-view=facts] .name")).toEqual(["Bo Berg"]);
    await type(root, "");
    press(find(root, ".kinds button:last-of-type"));
    await settled();
    expect(texts(root, "[data-view=facts] .name")).toEqual(["Harbour fire"]);
    expect(texts(root, ".kinds [aria-pressed=true]")).toEqual(["Events"]);
  });

  test("opens on a query from the address, or from a look-up that comes later", async () => {
    let lookUp: (lookUp: LookUp) => void = () => undefined;
    const onLookUp: PopupServices["onLookUp"] = (listener) => {
      lookUp = listener;
      return () => undefined;
    };
    const root = await showApp(servicesFor(reported(), { onLookUp }), { query: "Berg" });
    expect(texts(root, "[data-view=facts] .name")).toEqual(["Bo Berg"]);
    await pressAndSettle(root, "[data-id=bo-berg]");
    act(() => lookUp({ query: "Lund" }));
    await settled();
    expect(root.querySelector("[data-view=record]")).toBeNull();
    expect(texts(root, "[data-view=facts] .name")).toEqual(["Ada Lund"]);
    act(() => lookUp({ id: "harbour-fire" }));
    await settled();
    expect(texts(root, ".record h2")).toEqual(["Harbour fire"]);
  });

  test("opens on a record, and Back leads to all facts", async () => {
    const root = await showApp(servicesFor(reported()), { id: "ada-lund" });
    expect(texts(root, ".record h2")).toEqual(["Ada Lund"]);
    await pressAndSettle(root, "button.back");
    expect(texts(root, "[data-view=facts] .name")).toHaveLength(3);
  });

  test("records lead to records, and Back through each of them", async () => {
    const root = await showApp(servicesFor(reported()), { query: "" });
    await pressAndSettle(root, "[data-id=ada-lund]");
    await pressAndSettle(root, ".record button.chip");
    expect(texts(root, ".record h2")).toEqual(["Harbour fire"]);
    await pressAndSettle(root, "button.back");
    expect(texts(root, ".record h2")).toEqual(["Ada Lund"]);
    await pressAndSettle(root, "button.back");
    expect(root.querySelector(".record")).toBeNull();
  });

  test("no answer is told", async () => {
    const search = async () => Promise.reject(new Error("gone"));
    const root = await showApp(servicesFor(reported(), { search }), { query: "Berg" });
    expect(texts(root, ".problem")[0]).toMatch(/does not answer/);
  });
});

describe("by keyboard alone", () => {
  test("/ goes to the search, down into the results, Backspace back to the entry", async () => {
    const root = await showApp(servicesFor(reported()));
    expect((await key("/")).defaultPrevented).toBe(true);
    const input = find<HTMLInputElement>(root, "input[type=search]");
    expect(document.activeElement).toBe(input);
    await key("ArrowDown");
    await key("ArrowDown");
    const second = find(root, "[data-view=facts] li:nth-child(2) button");
    expect(document.activeElement).toBe(second);
    press(second);
    await settled();
    await key("Backspace");
    expect(document.activeElement).toBe(second);
    await key("ArrowUp");
    await key("ArrowUp");
    expect(document.activeElement).toBe(input);
  });

  test("Escape clears what was typed; in an empty field it is left to the browser", async () => {
    const root = await showApp(servicesFor(reported()), { query: "Berg" });
    expect((await key("Escape")).defaultPrevented).toBe(true);
    expect(find<HTMLInputElement>(root, "[type=search]").value).toBe("");
    expect((await key("Escape")).defaultPrevented).toBe(false);
  });

  test("keys keep their own meaning while typing and with a modifier", async () => {
    const root = await showApp(servicesFor(reported()), { query: "Berg" });
    const input = find(root, "[type=search]");
    expect((await key("/", input)).defaultPrevented).toBe(false);
    expect((await key("Backspace", input)).defaultPrevented).toBe(false);
    const withControl = new KeyboardEvent("keydown", { key: "/", ctrlKey: true, cancelable: true });
    document.dispatchEvent(withControl);
    expect(withControl.defaultPrevented).toBe(false);
  });

  test("down enters the list of the page from anywhere; arrows change the tab", async () => {
    const root = await showApp(servicesFor(reported()));
    await key("ArrowDown");
    expect(document.activeElement).toBe(find(root, "[data-id=ada-lund]"));
    find(root, "#tab-page").focus();
    await key("ArrowRight");
    expect(document.activeElement).toBe(find(root, "#tab-facts"));
    expect(find(root, "#tab-facts").getAttribute("aria-selected")).toBe("true");
    expect(find(root, "[role=tabpanel]").getAttribute("aria-labelledby")).toBe("tab-facts");
  });
});

test("the foot says that nothing leaves the machine, and the version", async () => {
  const root = await showApp(servicesFor(reported()));
  expect(texts(root, "footer p")).toEqual(["Nothing you read leaves this machine", "1.2.3"]);
});
