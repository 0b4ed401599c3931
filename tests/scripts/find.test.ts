import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sidelight-find-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function find(...args: string[]): Promise<Answer> {
  return new Promise((resolve) => {
    execFile("npm", ["run", "--silent", "find", "--", ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, out, err });
    });
  });
}

function page(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const linesOf = ({ out }: Answer) =>
  out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe("find", () => {
  test("prints one object a mention, with blocks counted over non-empty lines", async () => {
    const file = page(
      "a.txt",
      "Vladmir Putin\n\n  \nthe answer of Putin’s, and “Donald Trump”\r\n",
    );
    const answer = await find(file);
    expect(answer.code).toBe(0);
    const common = { file, kind: "person" };
    expect(linesOf(answer)).toEqual([
      {
        ...common,
        block: 1,
        start: 0,
        end: 13,
        surface: "Vladmir Putin",
        id: "vladimir-putin",
        how: "fuzzy",
      },
      {
        ...common,
        block: 2,
        start: 14,
        end: 19,
        surface: "Putin",
        id: "vladimir-putin",
        how: "partial",
      },
      {
        ...common,
        block: 2,
        start: 28,
        end: 40,
        surface: "Donald Trump",
        id: "donald-trump",
        how: "exact",
      },
    ]);
  });

  test("each file is a page of its own: no licence crosses over", async () => {
    const named = page("named.txt", "Kurt Volker");
    const bare = page("bare.txt", "Volker");
    expect(linesOf(await find(named, bare))).toHaveLength(1);
  });

  test("the date decides what a title licenses", async () => {
    const file = page("b.txt", "On Monday Secretary Rubio spoke.");
    expect(linesOf(await find("--date", "2025-07-16", file))).toHaveLength(1);
    expect(linesOf(await find("--date", "2012-07-16", file))).toHaveLength(0);
  });

  test("a missing file is an error; the others are answered all the same", async () => {
    const answer = await find(join(folder, "none.txt"), page("c.txt", "Donald Trump"));
    expect(answer.code).toBe(2);
    expect(answer.err).toContain("none.txt: cannot be read");
    expect(linesOf(answer)).toHaveLength(1);
  });

  test.each([
    ["no file", []],
    ["a date that is none", ["--date", "2024-13-01", "x.txt"]],
    ["an unknown option", ["--dates", "x.txt"]],
  ])("%s is an error that says how to call it", async (_name, args) => {
    const answer = await find(...args);
    expect(answer.code).toBe(2);
    expect(answer.err).toContain("usage: npm run --silent find");
  });
});
