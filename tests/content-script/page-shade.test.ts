// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { readGrounds } from "../../entrypoints/content-script/mark-grounds.ts";
import { pageShade } from "../../entrypoints/content-script/page-shade.ts";
import { readColour } from "../../entrypoints/content-script/read-colour.ts";

describe("a colour", () => {
  it.each([
    ["rgb(255, 255, 255)", 1],
    ["rgb(0, 0, 0)", 0],
    ["rgb(119, 119, 119)", 0.18],
    ["rgba(255, 0, 0, 0.9)", 0.21],
    ["rgb(0 0 255 / 80%)", 0.07],
    ["color(srgb 1 1 1)", 1],
    ["color(display-p3 0 0 0 / 0.5)", 0],
    ["color(srgb-linear 0.5 0.5 0.5)", 0.5],
    ["oklch(0.21 0.034 264.665)", 0.01],
    ["oklab(0.98 0 none)", 0.94],
    ["lab(50 10 10)", 0.18],
    ["lch(100 0 0)", 1],
  ])("%s is so light: %s", (written, luminance) => {
    expect(readColour(written)?.luminance).toBeCloseTo(luminance, 2);
  });

  it.each([
    ["rgba(0, 0, 0, 0)", 0],
    ["rgb(1 2 3 / 25%)", 0.25],
    ["rgb(1, 2, 3)", 1],
    ["oklch(0.2 0.1 20 / 0.4)", 0.4],
  ])("%s covers so much: %s", (written, opaqueness) => {
    expect(readColour(written)?.opaqueness).toBe(opaqueness);
  });

  it.each(["transparent", "color(xyz 1 0 0)", "", "rgb(1, 2)"])("%j cannot be told", (written) => {
    expect(readColour(written)).toBeUndefined();
  });
});

describe("the page around a mention", () => {
  function shadeOfPage(body: string, root = ""): string | undefined {
    document.documentElement.setAttribute("style", root);
    document.body.innerHTML = body;
    const place = document.body.querySelector("p");
    if (!place) throw new Error("The page has no paragraph.");
    return pageShade(place);
  }

  it.each([
    ["its own background", '<p style="background-color: rgb(0, 0, 0)">', "dark"],
    [
      "what is behind it",
      '<div style="background-color: rgb(20, 20, 20)"><p style="background-color: rgba(255, 255, 255, 0.1)">',
      "dark",
    ],
    [
      "the nearest of two",
      '<div style="background-color: rgb(0, 0, 0)"><p style="background-color: rgb(255, 255, 255)">',
      "light",
    ],
    ["nothing painted: white", "<p>", "light"],
    [
      "a picture, of which nothing is known",
      '<div style="background-image: url(x.png)"><p>',
      undefined,
    ],
    [
      "the colour behind which a picture is not seen",
      '<div style="background-image: url(x.png)"><p style="background-color: rgb(0, 0, 0)">',
      "dark",
    ],
  ])("is told by %s", (_, body, shade) => {
    expect(shadeOfPage(body)).toBe(shade);
  });

  it("is not told by a colour that cannot be read, nor by what is behind it", () => {
    const computed = { backgroundColor: "color(xyz 0 0 0)", backgroundImage: "none" };
    vi.stubGlobal("getComputedStyle", () => computed);
    expect(shadeOfPage("<p>")).toBeUndefined();
    vi.unstubAllGlobals();
  });

  it("that paints nothing is dark where it allows a dark system to decide", () => {
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    expect(shadeOfPage("<p>")).toBe("light");
    expect(shadeOfPage("<p>", "color-scheme: light dark")).toBe("dark");
    expect(shadeOfPage("<p>", "color-scheme: light")).toBe("light");
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    expect(shadeOfPage("<p>", "color-scheme: light dark")).toBe("light");
    expect(shadeOfPage("<p>", "color-scheme: dark")).toBe("dark");
    vi.unstubAllGlobals();
  });

  it("in a shadow root is that around its host", () => {
    document.body.innerHTML = '<div style="background-color: rgb(0, 0, 0)"><b></b></div>';
    const inside = document.createElement("p");
    document.body.querySelector("b")?.attachShadow({ mode: "open" }).append(inside);
    expect(pageShade(inside)).toBe("dark");
  });
});

describe("marks stand out in their own colours", () => {
  function standOutOn(body: string): boolean {
    document.documentElement.removeAttribute("style");
    document.body.innerHTML = body;
    const text = document.body.querySelector("p")?.firstChild;
    if (!text) throw new Error("The page has no text.");
    return readGrounds()(text);
  }
  const within = (around: string, own = "") =>
    `<div style="${around}"><p style="${own}">text</p></div>`;

  it.each([
    ["a page that paints nothing", within(""), true],
    ["black", within("background-color: rgb(0, 0, 0)"), true],
    ["the grey of dark pages", within("background-color: rgb(51, 51, 51)"), true],
    ["the grey of boxes", within("background-color: rgb(228, 228, 228)"), true],
    ["mid-grey", within("background-color: rgb(128, 128, 128)"), false],
    ["blue", within("background-color: rgb(32, 96, 192)"), false],
    [
      "the nearest ground",
      within("background-color: rgb(0, 0, 255)", "background-color: rgb(255, 255, 255)"),
      true,
    ],
    [
      "black, half through which white shows",
      within("", "background-color: rgba(0, 0, 0, 0.5)"),
      false,
    ],
    ["black, through which little shows", within("", "background-color: rgba(0, 0, 0, 0.9)"), true],
    ["white, a little tinted", within("", "background-color: rgba(0, 0, 255, 0.05)"), true],
    ["a picture", within("background-image: url(x.png)"), false],
    ["a gradient over white", within("background: linear-gradient(red, blue)", ""), false],
    [
      "a picture, through a veil",
      within("background-image: url(x.png)", "background-color: rgba(0, 0, 0, 0.6)"),
      false,
    ],
    [
      "white before a picture",
      within("background-image: url(x.png)", "background-color: rgb(255, 255, 255)"),
      true,
    ],
    [
      "white, in letters filled by a gradient",
      within("", "background-image: linear-gradient(red, blue); background-clip: text"),
      true,
    ],
  ])("on %s", (_, body, areSeen) => {
    expect(standOutOn(body)).toBe(areSeen);
  });

  it("by all that is known where a tab that closes gives no styles", () => {
    vi.stubGlobal("getComputedStyle", () => null);
    expect(standOutOn("<p>text</p>")).toBe(true);
    vi.unstubAllGlobals();
  });
});
