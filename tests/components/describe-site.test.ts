import { expect, test } from "vitest";
import { describeWhy, nameOf } from "../../components/describe-site.ts";
import { readableHost, readablePath } from "../../components/readable-host.ts";
import type { Why } from "../../contract/site-rules/decide-site.ts";

const rule = (pattern: string): Why => ({ kind: "rule", pattern });
test.each<[Why, boolean, string]>([
  [{ kind: "browser-page" }, false, "Nothing to switch on this page"],
  [{ kind: "file" }, false, "Nothing to switch on this page"],
  [{ kind: "paused", until: "restart" }, false, "Paused everywhere until the browser restarts"],
  [
    { kind: "paused", until: new Date(2026, 0, 2, 9, 5).getTime() },
    false,
    "Paused everywhere until 09:05",
  ],
  [{ kind: "sensitive", pattern: "mail.*" }, false, "Off: on the list of sensitive sites"],
  [{ kind: "mode", mode: "everywhere" }, true, "On, as on every site"],
  [{ kind: "mode", mode: "chosen" }, false, "Off: not among the sites you chose"],
  [rule("a.example"), false, "Off by your rule for this site"],
  [rule("a.example"), true, "On by your rule for this site"],
  [rule("a.example/b"), false, "Off by your rule for this page"],
  [rule("a.example/b/*"), false, "Off by your rule for pages under a.example/b"],
  [rule("mail.*"), true, "On by your rule for sites called mail.*"],
  [rule("*.xn--bcher-kva.example"), false, "Off by your rule for all of bücher.example"],
])("%j, on: %s: %s", (why, on, words) => {
  expect(describeWhy(why, on)).toBe(words);
});

test.each([
  ["page", "bücher.example/über"],
  ["host", "bücher.example"],
  ["domain", "all of bücher.example"],
] as const)("the switch for a %s names %s", (scope, name) => {
  const place = { host: "xn--bcher-kva.example", path: "/%C3%BCber" };
  expect(nameOf(scope, place, place.host)).toBe(name);
});

test.each([
  ["xn--bcher-kva.example", "bücher.example"],
  ["*.xn--p1ai", "*.рф"],
  ["xn--\u0080", "xn--\u0080"],
  ["xn--999999999.example", "xn--999999999.example"],
  ["[2001:db8::1]", "[2001:db8::1]"],
  ["www.example.com", "www.example.com"],
])("%s reads %s", (host, words) => {
  expect(readableHost(host)).toBe(words);
});

test("a path that cannot be decoded stays as it is", () => {
  expect(readablePath("/%E4")).toBe("/%E4");
});
