// @vitest-environment happy-dom
import { expect, test } from "vitest";
import type { CardContent } from "../../contract/messages.ts";
import { texts } from "../components/rendering.ts";
import { reported, servicesFor, settled, showApp } from "./show-app.tsx";

test("lines appear with their notes, so that none moves away under the pointer", async () => {
  let answer = (_: readonly CardContent[]) => {};
  const asked = new Promise<readonly CardContent[]>((resolve) => {
    answer = resolve;
  });
  const services = servicesFor(reported());
  const root = await showApp({ ...services, cardContents: () => asked });
  expect(texts(root, "[data-id]")).toEqual([]);
  answer(await services.cardContents(["ada-lund", "bo-berg", "harbour-fire"]));
  await settled();
  expect(texts(root, "[data-id]")).toHaveLength(3);
  expect(texts(root, "[data-id=ada-lund]").join()).toContain("Rector");
});

test("they appear without notes where these cannot be had", async () => {
  const cardContents = () => Promise.reject(new Error("The background is gone."));
  const root = await showApp(servicesFor(reported(), { cardContents }));
  expect(texts(root, "[data-id]")).toHaveLength(3);
});
