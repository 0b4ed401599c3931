// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { App } from "../../entrypoints/popup/App.tsx";
import type { PageStatus } from "../../entrypoints/popup/services.ts";
import { find, press, show, texts } from "../components/rendering.ts";
import { pressAndSettle, reported, servicesFor, showApp, wait } from "./show-app.tsx";

test("a site that the browser withholds can be allowed", async () => {
  const services = servicesFor({ kind: "withheld", host: "xn--bcher-kva.example" });
  const root = await showApp(services);
  expect(texts(root, ".notice h2")).toEqual(["No access to bücher.example"]);
  await pressAndSettle(root, ".notice button");
  expect(services.grantAccess).toHaveBeenCalledExactlyOnceWith("xn--bcher-kva.example");
  expect(root.querySelector("[data-id=ada-lund]")).not.toBeNull();
});

test("a page whose address the browser withholds as well can be allowed with all others", async () => {
  const services = servicesFor({ kind: "withheld" });
  const root = await showApp(services);
  expect(texts(root, ".notice h2")).toEqual(["No access to this page"]);
  expect(texts(root, ".notice button")).toEqual(["Allow on every site"]);
  await pressAndSettle(root, ".notice button");
  expect(services.grantAccess).toHaveBeenCalledExactlyOnceWith(undefined);
});

test("a page that is read this once is listed, with the way to keep it so", async () => {
  const services = servicesFor({
    ...(reported() as Extract<PageStatus, { kind: "report" }>),
    onceOn: "xn--bcher-kva.example",
  });
  const root = await showApp(services);
  expect(root.querySelectorAll(".subjects li")).toHaveLength(3);
  expect(texts(root, ".notice p")[0]).toMatch(/read bücher\.example this once/);
  await pressAndSettle(root, ".notice button");
  expect(services.grantAccess).toHaveBeenCalledExactlyOnceWith("xn--bcher-kva.example");
  expect(root.querySelector(".notice")).toBeNull();
});

test("after leave was given a page that has to be loaded again says so, and goes on saying it", async () => {
  const grantAccess = async (): Promise<PageStatus> => ({ kind: "allowed" });
  vi.useFakeTimers();
  const root = show(<App services={servicesFor({ kind: "withheld" }, { grantAccess })} />);
  await wait(0);
  press(find(root, ".notice button"));
  await wait(3000);
  expect(texts(root, ".notice h2")).toEqual(["Allowed"]);
  vi.useRealTimers();
});
