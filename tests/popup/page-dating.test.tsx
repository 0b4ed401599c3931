// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { NO_ARTICLE_DAY } from "../../contract/article-day.ts";
import { texts } from "../components/rendering.ts";
import { reported, servicesFor, showApp } from "./show-app.tsx";

test("what speaks against the article's date is told here, too", async () => {
  const doubts = [{ kind: "conflict", other: "2023-05-01" }] as const;
  const day = { date: "2024-11-14", doubts };
  const root = await showApp(servicesFor(reported({ articleDay: day })));
  expect(texts(root, ".dated p")).toEqual([
    "Article of 14 Nov 2024",
    "The page gives two dates; this goes by 14 Nov 2024, not 1 May 2023.",
  ]);
});

test("a page without a date says by what day the roles go", async () => {
  const root = await showApp(servicesFor(reported({ articleDay: NO_ARTICLE_DAY })));
  expect(texts(root, ".dated p")).toEqual([expect.stringMatching(/^The page gives no date, so/)]);
});
