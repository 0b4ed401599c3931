// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { texts } from "../components/rendering.ts";
import { pressAndSettle, reported, servicesFor, showApp } from "./show-app.tsx";

const RECORD = { id: "harbour-fire" };
const never = { neverMarked: async () => ["harbour-fire"] };

test("the record of what is never marked says so, and marks it again", async () => {
  const services = servicesFor(reported(), never);
  const root = await showApp(services, RECORD);
  expect(texts(root, ".never p")).toEqual([
    "Harbour fire will not be marked any more, on any page.",
  ]);
  await pressAndSettle(root, ".never button");
  expect(services.markAgain).toHaveBeenCalledWith("harbour-fire");
  expect(texts(root, ".never p")).toEqual(["Harbour fire is marked as before."]);
  expect(texts(root, ".never button")).toEqual([]);
});

test("where that cannot be remembered it says so, and can be tried again", async () => {
  const markAgain = vi.fn().mockRejectedValue(new Error("full"));
  const root = await showApp(servicesFor(reported(), { ...never, markAgain }), RECORD);
  await pressAndSettle(root, ".never button");
  expect(texts(root, ".never .problem")).toEqual(["The browser could not remember this."]);
  expect(texts(root, ".never button")).toEqual(["Mark again"]);
});

test("any other record says nothing of it", async () => {
  const root = await showApp(servicesFor(reported(), never), { id: "ada-lund" });
  expect(texts(root, ".never")).toEqual([]);
});
