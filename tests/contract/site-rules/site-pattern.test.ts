import fc from "fast-check";
import { expect, test } from "vitest";
import {
  kindOf,
  type PatternKind,
  patternFor,
  patternsCovering,
  readPattern,
} from "../../../contract/site-rules/site-pattern.ts";
import { hostOf, placeOf } from "../../../contract/site-rules/site-place.ts";

test.each<[string, string | undefined, PatternKind?]>([
  ["example.com", "example.com", "host"],
  ["  Example.COM. ", "example.com", "host"],
  ["example.com:8080", "example.com", "host"],
  ["https://www.example.com", "www.example.com", "host"],
  ["https://www.example.com/", "www.example.com", "host"],
  ["HTTPS://www.example.com/", "www.example.com", "host"],
  ["www.example.com/", "www.example.com/", "page"],
  ["https://www.example.com/a/b?c=d#e", "www.example.com/a/b", "page"],
  ["www.example.com/a/", "www.example.com/a", "page"],
  ["www.example.com?a/b", "www.example.com", "host"],
  ["www.example.com/a/*", "www.example.com/a/*", "section"],
  ["www.example.com/*", "www.example.com", "host"],
  ["*.example.com", "*.example.com", "domain"],
  ["*.Example.com.", "*.example.com", "domain"],
  ["*.com", "*.com", "domain"],
  ["mail.*", "mail.*", "label"],
  ["Mail.*", "mail.*", "label"],
  ["bücher.example", "xn--bcher-kva.example", "host"],
  ["*.bücher.example/", "*.xn--bcher-kva.example", "domain"],
  ["localhost:3000", "localhost", "host"],
  ["127.0.0.1", "127.0.0.1", "host"],
  ["[::1]:80/a", "[::1]/a", "page"],
  ["", undefined],
  ["   ", undefined],
  ["two words", undefined],
  ["*", undefined],
  ["*.*", undefined],
  ["*.127.0.0.1", undefined],
  ["*.example.com/a", undefined],
  ["a.*.com", undefined],
  ["mail.google.*", undefined],
  ["ftp://example.com", undefined],
  ["about:blank", undefined],
  ["javascript:alert(1)", undefined],
  ["file:///home", undefined],
  ["https://", undefined],
  ["exa<mple.com", undefined],
  [`example.com/${"a".repeat(1000)}`, undefined],
])("%j means the pattern %j (%s)", (text, pattern, kind) => {
  expect(readPattern(text)).toBe(pattern);
  if (pattern !== undefined) expect(kindOf(pattern)).toBe(kind);
});

test("a pattern means itself, whatever was read", () => {
  const texts = fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true }), fc.domain());
  fc.assert(
    fc.property(texts, (text) => {
      const pattern = readPattern(text);
      fc.pre(pattern !== undefined);
      expect(readPattern(pattern)).toBe(pattern);
    }),
  );
});

test("every pattern of a page reads as itself, so that none is lost when it is stored", () => {
  fc.assert(
    fc.property(fc.webUrl(), (address) => {
      const place = placeOf(address);
      fc.pre(place !== undefined);
      const patterns = patternsCovering(place);
      expect(patterns.map(readPattern)).toEqual(patterns);
    }),
  );
});

test("the patterns of a page go from the most specific to the least", () => {
  const place = { host: "www.example.com", path: "/a/b" };
  expect(patternsCovering(place)).toEqual([
    "www.example.com/a/b",
    "www.example.com/a/b/*",
    "www.example.com/a/*",
    "www.example.com",
    "www.*",
    "*.www.example.com",
    "*.example.com",
    "*.com",
  ]);
  expect(patternsCovering({ host: "10.0.0.1", path: "/" })).toEqual(["10.0.0.1/", "10.0.0.1"]);
  expect(patternsCovering({ host: "[::1]", path: "/" })).toEqual(["[::1]/", "[::1]"]);
  expect(patternsCovering({ host: "intranet", path: "/" })).toEqual([
    "intranet/",
    "intranet",
    "*.intranet",
  ]);
});

test("an address of a thousand folders has a bounded number of patterns", () => {
  const place = placeOf(`https://a.example/${"x/".repeat(1000)}`);
  expect(place && patternsCovering(place).length).toBeLessThan(50);
});

test("a star in an address is no star of a pattern", () => {
  const place = placeOf("https://a.example/b/*");
  expect(place?.path).toBe("/b/%2A");
  expect(place && patternFor(place, "page", undefined)).toBe("a.example/b/%2A");
});

test.each([
  ["page", "example.co.uk", "www.example.co.uk/a"],
  ["host", "example.co.uk", "www.example.co.uk"],
  ["domain", "example.co.uk", "*.example.co.uk"],
  ["domain", undefined, undefined],
] as const)("the scope %s of a page in %s is %s", (scope, domain, pattern) => {
  expect(patternFor({ host: "www.example.co.uk", path: "/a" }, scope, domain)).toBe(pattern);
});

test("a page with an endless address has no rule of its own", () => {
  const place = { host: "a.example", path: `/${"a".repeat(5000)}` };
  expect(patternFor(place, "page", undefined)).toBeUndefined();
});

test("a host is had from web addresses alone", () => {
  expect(hostOf("https://a.example:444/b")).toBe("a.example");
  expect(hostOf("ftp://a.example/")).toBeUndefined();
});
