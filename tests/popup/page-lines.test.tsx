// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { PageRecords } from "../../contract/record-answers.ts";
import { texts } from "../components/rendering.ts";
import { reported, servicesFor, settled, showApp } from "./show-app.tsx";

test("lines appear with their notes, so that none moves away under the pointer", async () => {
  let answer = (_: PageRecords) => {};
  const asked = new Promise<PageRecords>((resolve) => {
    answer = resolve;
  });
  const services = servicesFor(reported());
  const root = await showApp({ ...services, pageRecords: () => asked });
  expect(texts(root, "[data-id]")).toEqual([]);
  answer(await services.pageRecords(["ada-lund", "bo-berg", "harbour-fire"]));
  await settled();
  expect(texts(root, ".subjects [data-id]")).toHaveLength(3);
  expect(texts(root, "[data-id=ada-lund]").join()).toContain("Rector");
});

test("they appear without notes where these cannot be had", async () => {
  const pageRecords = () => Promise.reject(new Error("The background is gone."));
  const root = await showApp(servicesFor(reported(), { pageRecords }));
  expect(texts(root, ".subjects [data-id]")).toHaveLength(3);
});
