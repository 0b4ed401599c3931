import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type SiteSwitching,
  withChange,
  withSwitch,
} from "../../../contract/site-rules/change-control.ts";
import { siteStateOf } from "../../../contract/site-rules/decide-site.ts";
import { DEFAULT_CONTROL, type SiteControl } from "../../../contract/site-rules/site-control.ts";
import { SITE_SCOPES } from "../../../contract/site-rules/site-pattern.ts";

const place = { host: "www.example.com", path: "/a" };
const domain = "example.com";
const press = (
  control: Partial<SiteControl>,
  scope: SiteSwitching["scope"],
  on: boolean,
  where = place,
  registered: string | undefined = domain,
) =>
  withSwitch({ ...DEFAULT_CONTROL, ...control }, { place: where, scope, domain: registered, on });

describe("the switch", () => {
  test.each<[string, Partial<SiteControl>, SiteSwitching["scope"], boolean, object]>([
    ["off on this site", {}, "host", false, { "www.example.com": "off" }],
    ["off on this page", {}, "page", false, { "www.example.com/a": "off" }],
    ["off on the domain", {}, "domain", false, { "*.example.com": "off" }],
    ["on again", { rules: { "www.example.com": "off" } }, "host", true, {}],
    ["on where it is on", {}, "host", true, {}],
    ["on for a chosen site", { mode: "chosen" }, "host", true, { "www.example.com": "on" }],
    [
      "off for a chosen site",
      { mode: "chosen", rules: { "www.example.com": "on" } },
      "host",
      false,
      {},
    ],
    [
      "on for one site of a domain that is off",
      { rules: { "*.example.com": "off" } },
      "host",
      true,
      { "*.example.com": "off", "www.example.com": "on" },
    ],
    [
      "the domain, where its site was off before",
      { rules: { "www.example.com": "off", "news.example.com": "off" } },
      "domain",
      false,
      { "news.example.com": "off", "*.example.com": "off" },
    ],
    [
      "the domain on, where this page was off",
      { rules: { "www.example.com/a": "off", "www.example.com/b": "off" } },
      "domain",
      true,
      { "www.example.com/b": "off" },
    ],
  ])("%s", (_, control, scope, on, rules) => {
    expect(press(control, scope, on).rules).toEqual(rules);
  });

  test.each<[string, string, SiteSwitching["scope"], boolean, object]>([
    ["mail.example.com", "example.com", "host", true, { "mail.example.com": "on" }],
    ["mail.example.com", "example.com", "host", false, {}],
    ["mail.example.com", "example.com", "page", true, { "mail.example.com/a": "on" }],
    ["mail.example.com", "example.com", "domain", true, { "mail.example.com": "on" }],
    ["docs.google.com", "google.com", "domain", true, { "docs.google.com": "on" }],
    ["www.chase.com", "chase.com", "domain", true, { "*.chase.com": "on" }],
  ])("on the sensitive host %s of %s, scope %s: %s", (host, registered, scope, on, rules) => {
    const after = press({}, scope, on, { host, path: "/a" }, registered);
    expect(after.rules).toEqual(rules);
    expect(siteStateOf(`https://${host}/a`, after, undefined, 0).on).toBe(on);
  });

  test("goes by the host where there is no registrable domain", () => {
    const localhost = { host: "localhost", path: "/" };
    const after = withSwitch(DEFAULT_CONTROL, { place: localhost, scope: "domain", on: false });
    expect(after.rules).toEqual({ localhost: "off" });
  });
});

const host = fc.constantFrom(
  "example.com",
  "www.example.com",
  "mail.example.com",
  "a.b.example.com",
);
const path = fc.constantFrom("/", "/a", "/a/b");
const pattern = fc.constantFrom(
  "*.com",
  "*.example.com",
  "*.b.example.com",
  "mail.*",
  "www.example.com",
  "mail.example.com",
  "www.example.com/a/*",
  "www.example.com/a/b",
  "mail.example.com/",
);
const controls: fc.Arbitrary<SiteControl> = fc.record({
  mode: fc.constantFrom("everywhere", "chosen"),
  rules: fc.dictionary(pattern, fc.constantFrom("on", "off")),
  sensitive: fc.dictionary(pattern, fc.boolean()),
});
const switching: fc.Arbitrary<SiteSwitching> = fc.record({
  place: fc.record({ host, path }),
  scope: fc.constantFrom(...SITE_SCOPES),
  domain: fc.constant("example.com"),
  on: fc.boolean(),
});
const isOn = (control: SiteControl, at: SiteSwitching["place"]) =>
  siteStateOf(`https://${at.host}${at.path}`, control, undefined, 0).on;

test("whatever was said before, the page is as the switch says, and a second press changes nothing", () => {
  fc.assert(
    fc.property(controls, switching, (control, pressed) => {
      const after = withSwitch(control, pressed);
      expect(isOn(after, pressed.place)).toBe(pressed.on);
      expect(withSwitch(after, pressed)).toEqual(after);
      expect(after).toMatchObject({ mode: control.mode, sensitive: control.sensitive });
    }),
  );
});

test("one site's switch says nothing of another site", () => {
  fc.assert(
    fc.property(controls, switching, host, path, (control, pressed, otherHost, otherPath) => {
      fc.pre(otherHost !== pressed.place.host && pressed.scope !== "domain");
      // A rule of the reader's for more than this host is no longer there once it is overruled.
      const own = Object.keys(control.rules).every((each) => !/\*/.test(each.slice(0, -1)));
      fc.pre(own);
      const other = { host: otherHost, path: otherPath };
      expect(isOn(withSwitch(control, pressed), other)).toBe(isOn(control, other));
    }),
  );
});

describe("changes from the options", () => {
  const before: SiteControl = { ...DEFAULT_CONTROL, rules: { "a.example": "off" } };
  test("mode, rule, sensitive entry, everything", () => {
    expect(withChange(before, { kind: "mode", mode: "chosen" }).mode).toBe("chosen");
    const rule = { kind: "rule", pattern: "b.example" } as const;
    const set = withChange(before, { ...rule, rule: "on" });
    expect(set.rules).toEqual({ "a.example": "off", "b.example": "on" });
    expect(withChange(set, { ...rule, rule: "none" })).toEqual(before);
    expect(withChange(before, { kind: "replace", control: DEFAULT_CONTROL })).toBe(DEFAULT_CONTROL);
  });

  test("what the sensitive list says anyway is not stored", () => {
    const taken = { kind: "sensitive", pattern: "mail.*", listed: false } as const;
    const off = withChange(before, taken);
    expect(off.sensitive).toEqual({ "mail.*": false });
    expect(withChange(off, { ...taken, listed: true })).toEqual(before);
    const own = { kind: "sensitive", pattern: "own.example", listed: true } as const;
    const on = withChange(before, own);
    expect(on.sensitive).toEqual({ "own.example": true });
    expect(withChange(on, { ...own, listed: false })).toEqual(before);
  });
});
