import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hostOf, readRules, siteStateOf, withSite } from "../../contract/site-rule.ts";

describe("where the extension is on", () => {
  const rules = { "www.example.com": "off", "news.example.com": "on" } as const;
  test.each<[string | undefined, string, boolean]>([
    ["https://www.example.com/a?b#c", "www.example.com", false],
    ["http://www.example.com:8080/", "www.example.com", false],
    ["https://WWW.Example.COM/", "www.example.com", false],
    ["https://example.com/", "example.com", true],
    ["https://sport.www.example.com/", "sport.www.example.com", true],
    ["https://news.example.com/", "news.example.com", true],
    ["https://constructor/", "constructor", true],
    ["https://bücher.example/", "xn--bcher-kva.example", true],
    ["http://127.0.0.1:5000/", "127.0.0.1", true],
    ["http://[::1]/", "[::1]", true],
    ["file:///home/a.html", "", false],
    ["about:blank", "", false],
    ["chrome://extensions/", "", false],
    ["moz-extension://abc/popup.html", "", false],
    ["not an address", "", false],
    ["", "", false],
    [undefined, "", false],
  ])("%s: host %s, on: %s", (address, host, on) => {
    expect(siteStateOf(address, rules)).toEqual({ host, on });
  });
});

describe("switching a site", () => {
  test("off makes a rule, on removes it, others stay", () => {
    const off = withSite({ "b.example": "off" }, "a.example", false);
    expect(off).toEqual({ "a.example": "off", "b.example": "off" });
    expect(withSite(off, "a.example", true)).toEqual({ "b.example": "off" });
  });

  test("decides for that host and for no other, whatever the hosts", () => {
    fc.assert(
      fc.property(fc.domain(), fc.domain(), fc.boolean(), (host, other, on) => {
        fc.pre(host !== other);
        const rules = withSite({}, host, on);
        expect(siteStateOf(`https://${host}/`, rules)).toEqual({ host, on });
        expect(siteStateOf(`https://${other}/`, rules)).toEqual({ host: other, on: true });
      }),
    );
  });
});

describe("reading stored rules", () => {
  test.each([
    [{}, {}, false],
    [{ "a.example": "off", "b.example": "on" }, { "a.example": "off", "b.example": "on" }, false],
    [{ "a.example": "off", "b.example": 1 }, { "a.example": "off" }, true],
    [{ "": "off" }, {}, true],
    [["off"], {}, true],
    ["off", {}, true],
    [0, {}, true],
  ])("%j gives %j, corrupt: %s", (stored, rules, isCorrupt) => {
    expect(readRules(stored)).toEqual({ rules, isCorrupt });
  });

  test("never throws and gives rules only, whatever is stored", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        const { rules } = readRules(stored);
        expect(Object.values(rules).every((rule) => rule === "on" || rule === "off")).toBe(true);
      }),
    );
  });
});

test("a host is had from web addresses alone", () => {
  expect(hostOf("https://a.example:444/b")).toBe("a.example");
  expect(hostOf("ftp://a.example/")).toBeUndefined();
});
