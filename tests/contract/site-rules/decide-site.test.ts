import { describe, expect, test } from "vitest";
import { siteStateOf, type Why } from "../../../contract/site-rules/decide-site.ts";
import { PAUSE_MS, type Pause } from "../../../contract/site-rules/pause.ts";
import {
  DEFAULT_CONTROL,
  type SiteControl,
  type SiteRule,
} from "../../../contract/site-rules/site-control.ts";

const NOW = Date.UTC(2026, 10, 22, 12);
const control = (changes: Partial<SiteControl>): SiteControl => ({
  ...DEFAULT_CONTROL,
  ...changes,
});
const why = (changes: Partial<SiteControl>, address: string | undefined, pause?: Pause) => {
  const state = siteStateOf(address, control(changes), pause, NOW);
  return [state.on ? "on" : "off", said(state.why)];
};
const said = (reason: Why) =>
  "pattern" in reason ? `${reason.kind} ${reason.pattern}` : reason.kind;

describe("the most specific rule decides", () => {
  const rules = {
    "*.example.com": "off",
    "www.example.com": "on",
    "www.example.com/news/*": "off",
    "www.example.com/news/today": "on",
    "www.example.com/": "off",
    "*.deep.example.com": "on",
    "xn--bcher-kva.example": "off",
    "10.0.0.1": "off",
    "[2001:db8::1]": "off",
    localhost: "off",
    "blog.*": "off",
    "*.org": "off",
  } as const;
  test.each<[string, SiteRule, string]>([
    ["https://example.com/", "off", "rule *.example.com"],
    ["https://sport.example.com/a", "off", "rule *.example.com"],
    ["https://a.deep.example.com/", "on", "rule *.deep.example.com"],
    ["https://deep.example.com/", "on", "rule *.deep.example.com"],
    ["https://notexample.com/", "on", "mode"],
    ["https://example.com.evil.example/", "on", "mode"],
    ["https://www.example.com/sport", "on", "rule www.example.com"],
    ["https://www.example.com/", "off", "rule www.example.com/"],
    ["https://www.example.com", "off", "rule www.example.com/"],
    ["https://www.example.com/news", "off", "rule www.example.com/news/*"],
    ["https://www.example.com/news/", "off", "rule www.example.com/news/*"],
    ["https://www.example.com/news/a/b/c", "off", "rule www.example.com/news/*"],
    ["https://www.example.com/newspaper", "on", "rule www.example.com"],
    ["https://www.example.com/news/today", "on", "rule www.example.com/news/today"],
    ["https://www.example.com/news/today/?q=1#part", "on", "rule www.example.com/news/today"],
    ["https://www.example.com/News/today", "on", "rule www.example.com"],
    ["https://www.example.com/news/today/more", "off", "rule www.example.com/news/*"],
    ["http://WWW.Example.COM:8080/sport", "on", "rule www.example.com"],
    ["https://www.example.com./sport", "on", "rule www.example.com"],
    ["https://user:secret@www.example.com/sport", "on", "rule www.example.com"],
    ["https://bücher.example/", "off", "rule xn--bcher-kva.example"],
    ["https://BÜCHER.example/", "off", "rule xn--bcher-kva.example"],
    ["http://10.0.0.1:3000/", "off", "rule 10.0.0.1"],
    ["http://0xa000001/", "off", "rule 10.0.0.1"],
    ["http://10.0.0.10/", "on", "mode"],
    ["http://[2001:DB8:0::1]:80/", "off", "rule [2001:db8::1]"],
    ["http://localhost:5173/a", "off", "rule localhost"],
    ["http://app.localhost/", "on", "mode"],
    ["https://blog.a.example/", "off", "rule blog.*"],
    ["https://myblog.a.example/", "on", "mode"],
    ["http://blog/", "on", "mode"],
    ["https://any.thing.org/", "off", "rule *.org"],
    ["https://constructor/", "on", "mode"],
    ["https://__proto__/__proto__", "on", "mode"],
  ])("%s is %s by %s", (address, rule, reason) => {
    expect(why({ rules }, address)).toEqual([rule, reason]);
  });
});

test.each<[string | undefined, string]>([
  ["file:///home/reader/a.html", "file"],
  ["FILE:///C:/a.html", "file"],
  ["about:blank", "browser-page"],
  ["chrome://extensions/", "browser-page"],
  ["moz-extension://abc/popup.html", "browser-page"],
  ["view-source:https://example.com/", "browser-page"],
  ["ftp://example.com/", "browser-page"],
  ["https://./", "browser-page"],
  ["not an address", "browser-page"],
  ["", "browser-page"],
  [undefined, "browser-page"],
])("at %s nothing runs: %s", (address, reason) => {
  expect(why({}, address)).toEqual(["off", reason]);
  expect(siteStateOf(address, DEFAULT_CONTROL, undefined, NOW).host).toBe("");
});

describe("sensitive sites", () => {
  test.each<[string, SiteRule, string]>([
    ["https://mail.google.com/mail/u/0", "off", "sensitive mail.*"],
    ["https://www.chase.com/", "off", "sensitive *.chase.com"],
    ["https://docs.google.com/document/d/1", "off", "sensitive docs.google.com"],
    ["https://docs.python.example/", "on", "mode"],
    ["https://dailymail.example/", "on", "mode"],
    ["https://first.bank/", "off", "sensitive *.bank"],
    ["https://bank.example/", "on", "mode"],
    ["http://mail.localhost:3000/", "on", "mode"],
    ["http://localhost/", "on", "mode"],
    ["http://127.0.0.1/", "on", "mode"],
    ["https://private.example/", "off", "sensitive private.example"],
    ["https://www.paypal.com/", "on", "mode"],
    ["https://mail.mine.example/", "on", "rule mail.mine.example"],
    ["https://sub.n26.com/", "on", "rule *.n26.com"],
    ["https://drive.google.com/", "off", "sensitive drive.google.com"],
  ])("%s is %s by %s", (address, rule, reason) => {
    const changes: Partial<SiteControl> = {
      rules: { "mail.mine.example": "on", "*.n26.com": "on", "*.google.com": "on" },
      sensitive: { "private.example": true, "*.paypal.com": false },
    };
    expect(why(changes, address)).toEqual([rule, reason]);
  });
});

describe("only on sites that the reader chooses", () => {
  test.each<[string, SiteRule, string]>([
    ["https://www.example.com/", "on", "rule www.example.com"],
    ["https://example.com/", "off", "mode"],
    ["http://localhost/", "off", "mode"],
    ["https://mail.example.com/", "off", "sensitive mail.*"],
  ])("%s is %s by %s", (address, rule, reason) => {
    const changes = { mode: "chosen", rules: { "www.example.com": "on" } } as const;
    expect(why(changes, address)).toEqual([rule, reason]);
  });
});

describe("a pause", () => {
  test.each<[Pause | undefined, SiteRule, string]>([
    [undefined, "on", "rule"],
    ["restart", "off", "paused"],
    [NOW + 1, "off", "paused"],
    [NOW + PAUSE_MS, "off", "paused"],
    [NOW, "on", "rule"],
    [NOW - 1, "on", "rule"],
    [NOW + PAUSE_MS + 1, "on", "rule"],
    [Number.NaN, "on", "rule"],
  ])("until %s leaves a chosen site %s, by %s", (pause, rule, reason) => {
    const state = siteStateOf(
      "https://a.example/",
      control({ rules: { "a.example": "on" } }),
      pause,
      NOW,
    );
    expect([state.on ? "on" : "off", state.why.kind]).toEqual([rule, reason]);
  });

  test("says nothing of pages where nothing could run", () => {
    expect(why({}, "about:blank", "restart")).toEqual(["off", "browser-page"]);
  });
});

test("ten thousand rules decide as one does, and as fast", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => [`*.site-${index}.example`, "off"]);
  const rules = Object.fromEntries(many) as Readonly<Record<string, SiteRule>>;
  const control = { ...DEFAULT_CONTROL, rules };
  const started = performance.now();
  for (let index = 0; index < 1000; index++) {
    const address = `https://news.site-${index}.example/a/b`;
    expect(siteStateOf(address, control, undefined, NOW).on).toBe(false);
  }
  // A look at every rule would take ten million steps, which is seconds.
  expect(performance.now() - started).toBeLessThan(1000);
});
