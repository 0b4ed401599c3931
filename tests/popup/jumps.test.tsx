// @vitest-environment happy-dom
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { App } from "../../entrypoints/popup/App.tsx";
import { find, show, texts } from "../components/rendering.ts";
import { key, pressAndSettle, reported, servicesFor, settled, showApp, wait } from "./show-app.tsx";

describe("a line of the page's list", () => {
  test("goes to the mentions one after another, and says which it is", async () => {
    const services = servicesFor(reported());
    const root = await showApp(services);
    expect(texts(root, ".gone")).toEqual(["Press a name to go to it on the page."]);
    for (const number of [1, 2]) {
      await pressAndSettle(root, "[data-id=ada-lund]");
      expect(texts(root, ".gone")).toEqual([`Ada Lund: ${number} of 5`]);
      expect(texts(root, "[data-id=ada-lund] .times")).toEqual([`${number} of 5`]);
    }
    expect(services.goToMention).toHaveBeenLastCalledWith(0, { ids: ["ada-lund"], from: 1 });
    expect(root.querySelector("[data-view=record]")).toBeNull();
  });

  test("pressed twice before the page has gone anywhere goes two mentions on", async () => {
    const answers: (() => void)[] = [];
    const goToMention = vi.fn(
      (_: number, { from }: { from: number }) =>
        new Promise<number>((resolve) => answers.push(() => resolve(from))),
    );
    const root = await showApp(servicesFor(reported(), { goToMention }));
    for (const _ of [1, 2]) await pressAndSettle(root, "[data-id=ada-lund]");
    expect(goToMention).toHaveBeenCalledOnce();
    for (const number of [1, 2]) {
      answers.shift()?.();
      await settled();
      expect(texts(root, ".gone")).toEqual([`Ada Lund: ${number} of 5`]);
    }
    expect(goToMention).toHaveBeenLastCalledWith(0, { ids: ["ada-lund"], from: 1 });
  });

  test("of an open name goes to what may mean these; each of them leads to a record", async () => {
    const services = servicesFor(reported());
    const root = await showApp(services);
    expect(texts(root, ".open-names .possible")).toEqual(["2 possible"]);
    await pressAndSettle(root, ".open-names .entity");
    expect(texts(root, ".gone")).toEqual(["“Berg”: 1 of 2"]);
    expect(services.goToMention).toHaveBeenCalledWith(0, { ids: ["bo-berg", "ada-lund"], from: 0 });
    await pressAndSettle(root, ".candidates [data-record=bo-berg]");
    expect(texts(root, ".record h2")).toEqual(["Bo Berg"]);
  });

  test("says so where the page shows none", async () => {
    const root = await showApp(servicesFor(reported(), { goToMention: async () => undefined }));
    await pressAndSettle(root, "[data-id=bo-berg]");
    expect(texts(root, ".gone")).toEqual(["The page does not show Bo Berg at the moment."]);
  });

  test("has two controls that tell each other apart, and the right arrow for the second", async () => {
    const root = await showApp(servicesFor(reported()));
    const line = find(root, ".subjects li");
    expect(find(line, ".open-record").getAttribute("aria-label")).toBe("Record of Ada Lund");
    await key("ArrowDown");
    expect(document.activeElement).toBe(find(root, "[data-id=ada-lund]"));
    await key("ArrowRight");
    expect(texts(root, ".record h2")).toEqual(["Ada Lund"]);
    await key("ArrowLeft");
    expect(document.activeElement).toBe(find(root, "[data-id=ada-lund]"));
    find(line, ".open-record").focus();
    await key("ArrowDown");
    expect(document.activeElement).toBe(find(root, "[data-id=bo-berg]"));
  });

  test("begins anew where the tab shows another page", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let status = reported();
    const root = show(<App services={servicesFor(status, { askPage: async () => status })} />);
    await wait(10);
    await wait(10);
    find(root, "[data-id=ada-lund]").click();
    await wait(10);
    expect(texts(root, ".gone")).toEqual(["Ada Lund: 1 of 5"]);
    status = reported({ page: "page-2" });
    await wait(1000);
    expect(texts(root, ".gone")).toEqual(["Press a name to go to it on the page."]);
  });

  test("and what the page before says of a jump only then is not said of this one", async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let status = reported();
    let arrive: (number: number) => void = () => undefined;
    const goToMention = () => new Promise<number>((resolve) => (arrive = resolve));
    const services = servicesFor(status, { askPage: async () => status, goToMention });
    const root = show(<App services={services} />);
    await wait(10);
    await wait(10);
    find(root, "[data-id=ada-lund]").click();
    await wait(10);
    status = reported({ page: "page-2" });
    await wait(1000);
    arrive(0);
    await wait(10);
    expect(texts(root, ".gone")).toEqual(["Press a name to go to it on the page."]);
  });
});

describe("around the list", () => {
  test("stands what reading has cost", async () => {
    const root = await showApp(servicesFor(reported()));
    expect(texts(root, ".cost")).toEqual(["Read in 38 ms · 9 marks · 0 requests"]);
  });

  test.each([
    [{ readingMs: 1234 }, "Read in 1.2 s · 9 marks"],
    [{ marks: 1 }, "Read in 38 ms · 1 mark ·"],
  ])("with %o it reads %s", async (changes, said) => {
    const root = await showApp(servicesFor(reported(changes)));
    expect(texts(root, ".cost")[0]).toContain(said);
  });

  test("stand the page's events in time, with the article among them", async () => {
    const root = await showApp(servicesFor(reported()));
    expect(texts(root, ".timeline li")).toEqual([
      "1 Mar 2020Harbour fire",
      "14 Nov 2024You are here: this article",
    ]);
    await pressAndSettle(root, ".timeline [data-id=harbour-fire]");
    expect(texts(root, ".record h2")).toEqual(["Harbour fire"]);
    expect(texts(root, ".record .timeline li")).toEqual([]);
  });
});
