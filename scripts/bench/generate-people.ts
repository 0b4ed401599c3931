import type { Alias, Person, Role } from "../../data/schema.ts";
import { pickGivenName, pickSurname } from "./name-parts.ts";
import type { Random } from "./random.ts";

/** Shares of people whose names are built so. */
const SHARE = {
  hyphenated: 0.03,
  particle: 0.03,
  secondGivenName: 0.06,
  middleInitial: 0.25,
  nickname: 0.12,
  cyrillic: 0.06,
  office: 0.2,
  related: 0.1,
  lookAlike: 0.03,
};
const PARTICLES = ["van", "de", "von", "van der", "al", "bin", "della"];
const OFFICES = ["President", "Senator", "Foreign Minister", "Governor", "Ambassador", "Mayor"];
const INITIALS = "ABCDEFGHJKLMNPRSTVW";
const CYRILLIC: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from("abcdefghijklmnopqrstuvwxyz", (letter, at) => [
    letter,
    "абсдефгхийклмнопкрстуввхыз".charAt(at),
  ]),
);

/** A person who does not exist; `number` tells people of one name apart. */
export function generatePerson(number: number, related: readonly Person[], random: Random): Person {
  const gender = random.chance(0.5) ? "female" : "male";
  const givenNames = [pickGivenName(gender, random)];
  if (random.chance(SHARE.secondGivenName)) givenNames.push(pickGivenName(gender, random));
  const familyName = familyNameFor(random);
  const name = `${givenNames.join(" ")} ${familyName}`;
  return {
    id: `${slug(name)}-${number}`,
    kind: "person",
    name,
    givenNames,
    familyName,
    gender,
    aliases: aliasesOf(givenNames[0] as string, familyName, gender, random),
    never: random.chance(SHARE.lookAlike) ? [`${pickGivenName(gender, random)} ${familyName}`] : [],
    description: `Made-up person ${number}.`,
    roles: random.chance(SHARE.office) ? [roleFor(random)] : [],
    facts: factsAbout(number, name, related, random),
    checked: "2026-01-01",
  };
}

function familyNameFor(random: Random): string {
  const name = pickSurname(random);
  if (random.chance(SHARE.hyphenated)) return `${name}-${pickSurname(random)}`;
  return random.chance(SHARE.particle) ? `${random.pick(PARTICLES)} ${name}` : name;
}

function aliasesOf(
  givenName: string,
  familyName: string,
  gender: "female" | "male",
  random: Random,
): Alias[] {
  const texts: string[] = [];
  if (random.chance(SHARE.middleInitial)) {
    texts.push(`${givenName} ${random.pick(Array.from(INITIALS))}. ${familyName}`);
  }
  if (random.chance(SHARE.nickname)) texts.push(`${pickGivenName(gender, random)} ${familyName}`);
  if (random.chance(SHARE.cyrillic)) texts.push(inCyrillic(`${givenName} ${familyName}`));
  const own = `${givenName} ${familyName}`;
  return texts.filter((text) => text !== own).map((text) => ({ text, use: "alone" }));
}

function roleFor(random: Random): Role {
  const from = 1990 + random.below(30);
  return {
    title: random.pick(OFFICES),
    from: `${from}-01-20`,
    to: `${from + 4}-01-20`,
    source: "made-up",
  };
}

function factsAbout(
  number: number,
  name: string,
  others: readonly Person[],
  random: Random,
): Person["facts"] {
  if (others.length === 0 || !random.chance(SHARE.related)) return [];
  const other = random.pick(others);
  return [
    {
      id: `${slug(name)}-${number}#1`,
      text: `${name} met ${other.name}.`,
      date: "2019",
      status: "confirmed",
      about: [other.id],
      sources: [{ source: "made-up" }],
    },
  ];
}

/** The id that a record of this name would have. */
export function slug(name: string): string {
  const folded = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("ł", "l");
  return folded.replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
}

function inCyrillic(name: string): string {
  return Array.from(name.normalize("NFKD").replace(/\p{M}/gu, ""), (letter) => {
    const other = CYRILLIC[letter.toLowerCase()] ?? letter;
    return letter === letter.toLowerCase() ? other : other.toUpperCase();
  }).join("");
}
