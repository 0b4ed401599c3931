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

function page(name: string, text: string | Uint8Array): string {
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
  test("tells the language by the text, or takes the one it is given", async () => {
    const told = page("told.txt", "Wladimir Putin schwieg. Putins Rede wurde nicht gedruckt.");
    const untold = page("untold.txt", "Wladimir Putin.\nPutins Krieg");
    const surfaces = async (...args: string[]) =>
      linesOf(await find(...args)).map(({ surface }) => surface);
    expect(await surfaces(told)).toEqual(["Wladimir Putin", "Putins"]);
    expect(await surfaces(untold)).toEqual(["Wladimir Putin"]);
    expect(await surfaces("--lang", "de", untold)).toEqual(["Wladimir Putin", "Putins"]);
  });

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

  test("prints why where it is asked to, and whether that is certain", async () => {
    const file = page("why.txt", "Vladimir Putin spoke.\nThe crowd cheered for Obama.");
    expect(linesOf(await find("--why", file))).toMatchObject([
      { surface: "Vladimir Putin", how: "exact", why: "name", certain: true },
      { surface: "Obama", how: "partial", why: "surname-alone", certain: false },
    ]);
  });

  test("prints what stays open where it is asked to, with all ids", async () => {
    const file = page("open.txt", "Ivana Trump wed.\nLater Trump spoke.");
    expect(linesOf(await find(file))).toHaveLength(1);
    const [, open] = linesOf(await find("--open", file));
    expect(open).toEqual({
      file,
      block: 2,
      start: 6,
      end: 11,
      surface: "Trump",
      ids: ["ivana-trump", "donald-trump"],
      kind: "person",
      how: "partial",
    });
  });

  test.each([
    ["no file", []],
    ["a date that is none", ["--date", "2024-13-01", "x.txt"]],
    ["an unknown option", ["--dates", "x.txt"]],
    ["a pack given twice", ["--pack", "x.ndjson", "--only-pack", "./x.ndjson", "x.txt"]],
    ["a pack without a file", ["x.txt", "--pack"]],
  ])("%s is an error that says how to call it", async (_name, args) => {
    const answer = await find(...args);
    expect(answer.code).toBe(2);
    expect(answer.err).toContain("usage: npm run --silent find");
  });
});

describe("find with packs", () => {
  const text = "Ada Lund met Donald Trump.\nLund left.";
  const lund = '{"id":"Q1","kind":"person","name":"Lund, Ada (diplomat)"}';
  const idsOf = (answer: Answer) => linesOf(answer).map(({ id }) => id);

  test("adds a pack to the bundled records, or puts it in their place", async () => {
    const [file, pack] = [page("packed.txt", text), page("people.ndjson", lund)];
    const added = await find("--pack", pack, file);
    expect(idsOf(added)).toEqual(["Q1", "donald-trump", "Q1"]);
    expect(added).toMatchObject({ code: 0, err: "" });
    expect(idsOf(await find("--only-pack", pack, file))).toEqual(["Q1", "Q1"]);
  });

  test("takes several; who comes first keeps an id", async () => {
    const file = page("packed.txt", text);
    const first = page("first.ndjson", lund);
    const second = page(
      "second.ndjson",
      `${lund}\n{"id":"people/2","kind":"person","name":"Donald Trump"}`,
    );
    const answer = await find("--only-pack", first, "--pack", second, file);
    expect(idsOf(answer)).toEqual(["Q1", "people/2", "Q1"]);
    expect(answer.err).toBe(`${second}:1: id "Q1" is taken by ${first}, which counts\n`);
    expect(answer.code).toBe(2);
  });

  test("tells what is wrong by file, line and field, and uses the rest", async () => {
    const bytes = Buffer.concat([
      Buffer.from('\uFEFFoops\r\n{"id":"donald-trump","kind":"person","name":"Donald Trump"}\r\n'),
      Buffer.from('{"id":"Q9","kind":"person","name":"José"}\r\n', "latin1"),
      Buffer.from(`{"id":"Q8","kind":"person"}\r\n${lund}\r\n`),
    ]);
    const pack = page("mixed.ndjson", bytes);
    const answer = await find("--pack", pack, page("packed.txt", text));
    expect(idsOf(answer)).toEqual(["Q1", "donald-trump", "Q1"]);
    expect(answer.code).toBe(2);
    expect(answer.err.trim().split("\n")).toEqual([
      expect.stringContaining(`${pack}:1: (whole line) is not JSON`),
      `${pack}:2: id "donald-trump" is taken by the bundled base, which counts`,
      `${pack}:3: (whole line) is not UTF-8`,
      `${pack}:4: name is missing`,
    ]);
  });

  test("an empty pack is told, and the pages are answered", async () => {
    const pack = page("empty.ndjson", "\n");
    const answer = await find("--pack", pack, page("packed.txt", text));
    expect(answer).toMatchObject({ code: 2, err: `${pack}: (whole file) holds no record\n` });
    expect(idsOf(answer)).toEqual(["donald-trump"]);
  });

  test("a pack that cannot be read ends it: the answer would be to another question", async () => {
    const answer = await find("--pack", join(folder, "none.ndjson"), page("packed.txt", text));
    expect(answer).toMatchObject({ code: 2, out: "" });
    expect(answer.err).toContain("none.ndjson: cannot be read");
  });

  test("a pack of nothing but faults is told in a hundred lines", async () => {
    const pack = page("faults.ndjson", "oops\n".repeat(250));
    const { err } = await find("--only-pack", pack, page("packed.txt", text));
    const lines = err.trim().split("\n");
    expect(lines).toHaveLength(101);
    expect(lines.at(-1)).toBe(`${pack}: and 150 more problems`);
  });
});
