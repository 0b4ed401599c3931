// @vitest-environment happy-dom
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { ShortcutList } from "../../components/ShortcutList.tsx";
import { find, show, texts } from "./rendering.ts";

const SHORTCUTS = [
  { name: "enter-card", keys: "" },
  { name: "toggle-site", keys: "⌥⇧Q" },
  { name: "next-mention", keys: "Alt+Period" },
  { name: "_execute_action", keys: "Ctrl+Shift+S" },
  { name: "_execute_side_bar", keys: "F9" },
];
const pressChange = (root: HTMLElement) =>
  act(async () => {
    find(root, "button").click();
    await new Promise((resolve) => setTimeout(resolve));
  });

test("each command of ours has its meaning and the keys at work, in the order of use", () => {
  const root = show(<ShortcutList shortcuts={SHORTCUTS} onChange={async () => undefined} />);
  expect(texts(root, "dt")).toEqual([
    "Open Sidelight",
    "Next mark, with its card",
    "Into the card, and back out",
    "Off on this site, or on again",
  ]);
  const keys = [...root.querySelectorAll("dd")].map((dd) => texts(dd, "kbd"));
  expect(keys).toEqual([["Ctrl", "Shift", "S"], ["Alt", "."], [], ["⌥⇧Q"]]);
  expect(texts(root, ".none")).toEqual(["no keys"]);
});

test("keys are changed where the browser says", async () => {
  const onChange = vi.fn(async () => undefined);
  const root = show(<ShortcutList shortcuts={SHORTCUTS} onChange={onChange} />);
  await pressChange(root);
  expect(onChange).toHaveBeenCalledOnce();
  expect(root.querySelector("[role=status]")).toBeNull();
});

test("where the browser opens nothing, the way is told", async () => {
  const onChange = async () => Promise.reject(new Error("not allowed"));
  const root = show(<ShortcutList shortcuts={SHORTCUTS} onChange={onChange} />);
  await pressChange(root);
  expect(texts(root, "[role=status]")[0]).toMatch(/Manage extension shortcuts/);
});
