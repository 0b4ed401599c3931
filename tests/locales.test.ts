import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const LOCALES = join("public", "_locales");
/** Chromium's store and its list of extensions take no more. */
const DESCRIPTION_MAX = 132;

type Messages = Readonly<Record<string, { readonly message: string }>>;
const read = (language: string): Messages =>
  JSON.parse(readFileSync(join(LOCALES, language, "messages.json"), "utf8"));

const english = read("en");
const languages = readdirSync(LOCALES);

/** What a message has put into it: "$1" by us, "%s" by the browser. */
const places = (message: string) => message.match(/\$\d|%s/g)?.toSorted() ?? [];

test("there are English and German", () => {
  expect(languages.toSorted()).toEqual(["de", "en"]);
});

describe.each(languages)("what the browser says of us in %s", (language) => {
  const messages = read(language);

  test("is all there, and nothing else", () => {
    expect(Object.keys(messages)).toEqual(Object.keys(english));
  });

  test.each(Object.entries(messages))("has in %s what is put into it", (name, { message }) => {
    expect(message.trim()).not.toBe("");
    expect(places(message)).toEqual(places(english[name]?.message ?? ""));
  });

  test("fits the stores", () => {
    expect(messages.description?.message.length).toBeLessThanOrEqual(DESCRIPTION_MAX);
  });

  test("is not English where it is another language", () => {
    const same = Object.keys(messages).filter(
      (name) => messages[name]?.message === english[name]?.message,
    );
    expect(same).toEqual(language === "en" ? Object.keys(english) : ["name"]);
  });
});

test("every message is used, and every one that is used is there", () => {
  const folders = ["entrypoints/background"];
  const sources = folders.flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8")),
  );
  const code = [readFileSync("wxt.config.ts", "utf8"), ...sources].join("\n");
  const named = Object.keys(english).filter((name) =>
    new RegExp(`__MSG_${name}__|"${name}"`).test(code),
  );
  expect(named).toEqual(Object.keys(english));
  for (const [, name = ""] of code.matchAll(/__MSG_(\w+)__/g)) expect(english).toHaveProperty(name);
});
