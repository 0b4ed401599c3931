import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, sep } from "node:path";
import { describe, expect, test } from "vitest";

const LINES_MAX = 250;
const FOLDERS = ["contract", "components", "data", "entrypoints", "matching", "scripts", "tests"];
/** Names that gather what has no other home. */
const DRAWERS = /(?:^|[-_/])(?:utils?|helpers?|common|misc|shared|lib)(?:[-_./]|$)/i;

type Layer = "contract" | "components" | "data" | "entrypoints" | "matching";
type Allowed = "all" | "types" | readonly string[];

/** What a layer may import from which other: all of it, its types, or these files and its types. */
const MAY_IMPORT: Readonly<Record<Layer, Partial<Record<Layer, Allowed>>>> = {
  entrypoints: { components: "all", matching: "all", data: "all", contract: "all" },
  components: { matching: "all", data: "all", contract: "all" },
  contract: { matching: "types", data: "types" },
  matching: { data: ["data/dates.ts"] },
  data: {},
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const isCode = (file: string) => /\.(?:tsx?|mjs|css)$/.test(file);
const files = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).map((path) => join(folder, path)),
).filter(isCode);

const STATEMENT = /^(?:import|export)\s+(type\s)?([^;]*?)\sfrom\s+"(\.[^"]*)";/gm;
const BARE = /^import\s+"(\.[^"]*)";|\bimport\(\s*"(\.[^"]*)"\s*\)/gm;

function importsOf(from: string, source = readFileSync(from, "utf8")): Import[] {
  const resolve = (path: string) => normalize(join(dirname(from), path.replace(/\?.*$/, "")));
  const named = [...source.matchAll(STATEMENT)].map(([, type, names = "", path = ""]) => ({
    from,
    to: resolve(path),
    typesOnly: type !== undefined || /^\{(?:\s*type\s[^,}]*,?)+\s*\}$/.test(names),
  }));
  const bare = [...source.matchAll(BARE)].map(([, plain, dynamic = ""]) => ({
    from,
    to: resolve(plain ?? dynamic),
    typesOnly: false,
  }));
  return [...named, ...bare];
}

const layerOf = (file: string) => file.split(sep)[0] ?? "";
const contextOf = (file: string) => file.split(sep).slice(0, 2).join("/");

/** Why an import breaks the rule; undefined for one that keeps it. */
function whyForbidden({ from, to, typesOnly }: Import): string | undefined {
  const [layer, target] = [layerOf(from), layerOf(to)];
  if (target === "entrypoints" && contextOf(from) !== contextOf(to)) {
    return `${from} reaches into ${contextOf(to)}`;
  }
  if (layer === target || !(layer in MAY_IMPORT)) return undefined;
  const allowed = MAY_IMPORT[layer as Layer][target as Layer];
  if (allowed === undefined) return `${from} may not import from ${target}`;
  if (allowed === "all" || typesOnly || allowed.includes(to)) return undefined;
  return `${from} may import only types from ${to}`;
}

describe("the shape of the code", () => {
  test("imports run one way: entrypoints, components, matching, data", () => {
    const production = files.filter((file) => layerOf(file) in MAY_IMPORT);
    const imports = production.flatMap((file) => importsOf(file));
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.flatMap((each) => whyForbidden(each) ?? [])).toEqual([]);
  });

  test("every relative import names a file that is there, with its ending", () => {
    const all = new Set(files);
    const scripts = files.filter((file) => /\.tsx?$/.test(file));
    const broken = scripts
      .flatMap((file) => importsOf(file))
      .filter(({ to }) => isCode(to) || !/\.[a-z]+$/.test(to))
      .filter(({ to }) => !all.has(to) && FOLDERS.includes(layerOf(to)));
    expect(broken).toEqual([]);
  });

  test.each([
    ["matching/x.ts", 'import { factBase } from "../data/fact-base.ts";', false],
    ["matching/x.ts", 'import type { Entity } from "../data/schema.ts";', true],
    ["matching/x.ts", 'import { daySpan } from "../data/dates.ts";', true],
    ["matching/x.ts", 'import { sendMessage } from "../contract/messages.ts";', false],
    ["data/x.ts", 'import type { How } from "../matching/recognition.ts";', false],
    ["components/x.tsx", 'import { point } from "../entrypoints/popup/keys.ts";', false],
    ["contract/x.ts", 'import { type A, type B } from "../data/schema.ts";', true],
    ["contract/x.ts", 'import { type A, b } from "../data/schema.ts";', false],
    ["entrypoints/popup/x.ts", 'import { x } from "../background/index.ts";', false],
    ["entrypoints/popup/x.ts", 'import { x } from "./keys.ts";', true],
    ["entrypoints/popup/x.ts", 'export { x } from "../../matching/search.ts";', true],
    ["tests/x.ts", 'const x = import("../entrypoints/popup/keys.ts");', false],
  ])("in %s: %s", (file, source, isFine) => {
    const [found] = importsOf(file, source);
    if (!found) throw new Error("The import was not read.");
    if (layerOf(file) === "tests") return expect(found.to).toBe("entrypoints/popup/keys.ts");
    expect(whyForbidden(found) === undefined).toBe(isFine);
  });

  test("no file is long", () => {
    const lines = (file: string) => readFileSync(file, "utf8").split("\n").length - 1;
    expect(files.filter((file) => lines(file) > LINES_MAX)).toEqual([]);
  });

  test("no file is a drawer", () => {
    expect(files.filter((file) => DRAWERS.test(file))).toEqual([]);
  });
});
