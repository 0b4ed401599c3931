// @vitest-environment happy-dom
import { describe, expect, test, vi } from "vitest";
import type { SiteState } from "../../contract/site-rules/decide-site.ts";
import type { PauseChoice } from "../../contract/site-rules/pause.ts";
import type { SiteStanding } from "../../contract/site-rules/site-questions.ts";
import { App } from "../../entrypoints/popup/App.tsx";
import { find, press, show, texts } from "../components/rendering.ts";
import {
  key,
  pressAndSettle,
  reported,
  servicesFor,
  settled,
  showApp,
  standing,
  wait,
} from "./show-app.tsx";

const PAGE = { address: "https://www.example.com/story", isPrivate: false };
const state = (on: boolean, why: SiteState["why"]): SiteState => ({
  host: "www.example.com",
  on,
  why,
});
const ruled = (pattern: string, on = false) =>
  standing({ state: state(on, { kind: "rule", pattern }) });

/** The popup with a background that remembers what it is told to stand as. */
async function showStanding(first: SiteStanding, then = first) {
  let known = first;
  const services = servicesFor(reported(), {
    siteStanding: async () => known,
    switchSite: vi.fn(async () => {
      known = then;
    }),
  });
  return { root: await showApp(services), services };
}

const switchName = (root: HTMLElement) => find(root, "[role=switch]").getAttribute("aria-label");
const why = (root: HTMLElement) => texts(root, ".why summary")[0];
const open = (root: HTMLElement) => pressAndSettle(root, ".why summary");
const pick = (root: HTMLElement, value: string) =>
  pressAndSettle(root, `.choices [value=${value}]`);

describe("the switch", () => {
  test("names the site, says why, stores the change and shows what the page then says", async () => {
    const { root, services } = await showStanding(standing(), ruled("www.example.com"));
    expect(switchName(root)).toBe("Sidelight on www.example.com");
    expect(why(root)).toBe("On, as on every site");
    await pressAndSettle(root, "[role=switch]");
    const request = { ...PAGE, scope: "host", on: false };
    expect(services.switchSite).toHaveBeenCalledExactlyOnceWith(request);
    expect(find(root, "[role=switch]").getAttribute("aria-checked")).toBe("false");
    expect(why(root)).toBe("Off by your rule for this site");
  });

  test("a change that cannot be stored is told", async () => {
    const switchSite = async () => Promise.reject(new Error("full"));
    const root = await showApp(servicesFor(reported(), { switchSite }));
    await pressAndSettle(root, "[role=switch]");
    expect(texts(root, "[role=alert]")[0]).toMatch(/could not store/);
    expect(find(root, "[role=switch]").getAttribute("aria-checked")).toBe("true");
  });

  test("is about the page that is shown, though its tab has gone elsewhere meanwhile", async () => {
    let known = standing();
    const services = servicesFor(reported(), { siteStanding: async () => known });
    const root = await showApp(services);
    known = standing({ page: { ...PAGE, address: "https://other.example/" } });
    await pressAndSettle(root, "[role=switch]");
    expect(services.switchSite).toHaveBeenCalledExactlyOnceWith({
      ...PAGE,
      scope: "host",
      on: false,
    });
  });

  test("follows a tab that goes elsewhere, and forgets what was picked for the page before", async () => {
    vi.useFakeTimers();
    let known = standing();
    const root = show(
      <App services={servicesFor(reported(), { siteStanding: async () => known })} />,
    );
    await wait(0);
    press(find(root, ".why summary"));
    await wait(0);
    press(find(root, ".choices [value=page]"));
    await wait(0);
    expect(switchName(root)).toBe("Sidelight on www.example.com/story");
    known = standing({
      page: { ...PAGE, address: "https://other.example/a" },
      place: { host: "other.example", path: "/a" },
      domain: "other.example",
    });
    await wait(1000);
    expect(switchName(root)).toBe("Sidelight on other.example");
    vi.useRealTimers();
  });

  test("is not there where the background does not answer", async () => {
    const siteStanding = async () => Promise.reject(new Error("gone"));
    const root = await showApp(servicesFor(reported(), { siteStanding }));
    expect(root.querySelector("[role=switch]")).toBeNull();
    expect(root.querySelector("[data-id=ada-lund]")).not.toBeNull();
  });
});

describe("what the switch is for", () => {
  test("is picked first, and then pressed", async () => {
    const { root, services } = await showStanding(standing());
    await open(root);
    expect(texts(root, ".scopes label")).toEqual([
      "This page /story",
      "This site www.example.com",
      "All of example.com and its subdomains",
    ]);
    await pick(root, "domain");
    expect(switchName(root)).toBe("Sidelight on all of example.com");
    await pressAndSettle(root, "[role=switch]");
    expect(services.switchSite).toHaveBeenCalledExactlyOnceWith({
      ...PAGE,
      scope: "domain",
      on: false,
    });
  });

  test.each([
    ["www.example.com/story", "www.example.com/story"],
    ["www.example.com", "www.example.com"],
    ["*.example.com", "all of example.com"],
    ["*.com", "www.example.com"],
  ])("is at first what the rule for %s is for", async (pattern, name) => {
    const { root } = await showStanding(ruled(pattern));
    expect(switchName(root)).toBe(`Sidelight on ${name}`);
  });

  test("a rule can be said of more than it is, by one press", async () => {
    const { root, services } = await showStanding(ruled("www.example.com"));
    await open(root);
    expect(root.querySelector(".panel > .quiet")).toBeNull();
    await pick(root, "page");
    expect(root.querySelector(".panel > .quiet")).toBeNull();
    await pick(root, "domain");
    expect(switchName(root)).toBe("Sidelight on www.example.com");
    expect(texts(root, ".panel > .quiet")).toEqual(["Off for all of example.com"]);
    await pressAndSettle(root, ".panel > .quiet");
    expect(services.switchSite).toHaveBeenCalledExactlyOnceWith({
      ...PAGE,
      scope: "domain",
      on: false,
    });
  });

  test("leaves out the domain where there is none", async () => {
    const { domain: _, ...alone } = standing({ place: { host: "localhost", path: "/" } });
    const { root } = await showStanding(alone);
    await open(root);
    expect(texts(root, ".scopes label")).toEqual(["This page /", "This site localhost"]);
  });

  test("arrow keys among the choices do not leave them", async () => {
    const { root } = await showStanding(standing());
    await open(root);
    const radio = find<HTMLInputElement>(root, ".scopes input");
    radio.focus();
    expect((await key("ArrowDown", radio)).defaultPrevented).toBe(false);
    expect(document.activeElement).toBe(radio);
  });
});

describe("mode and pause", () => {
  test("the mode is in sight, and changed by a press", async () => {
    const { root, services } = await showStanding(standing());
    expect(texts(root, ".modes label")).toEqual(["Everywhere", "Only where I choose"]);
    expect(find<HTMLInputElement>(root, ".modes [value=everywhere]").checked).toBe(true);
    await pick(root, "chosen");
    expect(services.setMode).toHaveBeenCalledExactlyOnceWith("chosen");
  });

  test.each([
    [0, "hour"],
    [1, "restart"],
  ])("button %i pauses for %s", async (index, choice) => {
    const { root, services } = await showStanding(standing());
    await open(root);
    press(root.querySelectorAll<HTMLElement>(".pauses button")[index] as HTMLElement);
    await settled();
    expect(services.setPause).toHaveBeenCalledExactlyOnceWith(choice);
  });

  test("a pause says its end and is ended there; there is nothing to switch meanwhile", async () => {
    const until = new Date(2026, 10, 22, 14, 20).getTime();
    const paused = standing({ state: state(false, { kind: "paused", until }) });
    const { root, services } = await showStanding(paused);
    expect(texts(root, ".paused p")).toEqual(["Paused everywhere until 14:20"]);
    expect(root.querySelector("[role=switch]")).toBeNull();
    await pressAndSettle(root, ".paused button");
    expect(services.setPause).toHaveBeenCalledExactlyOnceWith("none");
  });
});

test("the focus stays with what a press leaves: to the end of a pause, and back to the switch", async () => {
  let known = standing();
  const setPause = vi.fn(async (choice: PauseChoice) => {
    const paused = state(false, { kind: "paused", until: "restart" });
    known = choice === "none" ? standing() : standing({ state: paused });
  });
  const services = servicesFor(reported(), { siteStanding: async () => known, setPause });
  const root = await showApp(services);
  await open(root);
  find(root, ".pauses button").focus();
  await pressAndSettle(root, ".pauses button");
  expect(document.activeElement).toBe(find(root, ".paused button"));
  await pressAndSettle(root, ".paused button");
  expect(document.activeElement).toBe(find(root, "[role=switch]"));
});

test("a private window and broken rules are told", async () => {
  const page = { ...PAGE, isPrivate: true };
  const { root } = await showStanding(standing({ page, trouble: "newer" }));
  expect(texts(root, ".aside")).toEqual([
    "Private window: what you switch here is forgotten when it closes.",
    expect.stringContaining("newer Sidelight"),
  ]);
});
