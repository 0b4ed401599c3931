import type { Entity, Person } from "../../data/schema.ts";
import { peopleAmong } from "./generate-records.ts";
import { type HostileLength, type HostileText, repeated, repeatedBlocks } from "./hostile-text.ts";
import { places } from "./name-parts.ts";
import { seeded } from "./random.ts";
import { withTypo } from "./typo.ts";

const SEED = 4;

/** Texts that are full of names of these records. */
export function hostileNames(
  records: readonly Entity[],
  { repetitions: times }: HostileLength,
): HostileText[] {
  const people = peopleAmong(records);
  const [one, other] = bearersOfCommonestSurname(people);
  const { name, familyName } = one;
  const given = one.givenNames[0] ?? "";
  const [shunned, lookAlike] = anyLookAlike(people);
  const misspelt = withTypo(name, seeded(SEED));
  const paragraph = `${name} met ${familyName} and ${other.name}. ${given} left.`;
  const surnames = people.map((person) => person.familyName);
  return [
    { name: "capitalised words", make: (share) => [listOf(places, times * share)] },
    { name: "surnames of the base", make: (share) => [listOf(surnames, times * share)] },
    repeated("a full name", `${name} `, times),
    repeated("a surname", `${familyName} `, times),
    repeated("a given name", `${given} `, times),
    repeated("a surname between commas", `${familyName}, `, times),
    repeated("a surname hyphenated to itself", `${familyName}-`, times),
    repeated("a misspelt full name", `${misspelt} `, times),
    repeated(
      "two bearers of a surname in turn",
      `${name}, ${other.name}, ${familyName}. `,
      times / 3,
    ),
    repeated("a name and its look-alike in turn", `${shunned}, ${lookAlike}. `, times / 2),
    repeated(
      "initials behind a given name",
      `${given}${" J.".repeat(50)} ${familyName}. `,
      times / 50,
    ),
    {
      name: "surnames, and the full names below",
      make: (share) => [
        `${familyName}. `.repeat((times / 3) * share),
        `${name}, ${other.name}. `.repeat((times / 3) * share),
      ],
    },
    repeatedBlocks("a full name, a block each", name, times),
    repeatedBlocks("full names and surnames, a block each", paragraph, times / 4),
    repeated("zero-width characters between all letters", `${spaced(name)} `, times / 2),
    repeated(
      "operators of a search around names",
      `='${name} ^${familyName}$ !${given} | "`,
      times / 3,
    ),
    repeated("lone surrogates around names", `\ud800${name}\udc00 \ud83d`, times),
    repeated("control characters around names", `${name}\u0000\u0001\u0085\u2028`, times),
    repeated("at signs between names", `${familyName}@`, times),
    repeated(
      "handles and addresses",
      `@${familyName} #${familyName} www.${familyName}.org `,
      times / 3,
    ),
  ];
}

/** Every bearer is one reading more of the surname, so the commonest is the worst. */
function bearersOfCommonestSurname(people: readonly Person[]): readonly [Person, Person] {
  const plain = people.filter(({ name }) => /^[A-Z][a-z]{3,} [A-Z][a-z]{4,}$/.test(name));
  const bearers = new Map<string, Person[]>();
  for (const person of plain) {
    bearers.set(person.familyName, [...(bearers.get(person.familyName) ?? []), person]);
  }
  const [most = []] = [...bearers.values()].sort((a, b) => b.length - a.length);
  const [one, other] = most;
  if (!one || !other) throw new Error("The base is too small: no two people share a surname.");
  return [one, other];
}

function anyLookAlike(people: readonly Person[]): readonly [string, string] {
  for (const { name, never } of people) if (never[0]) return [name, never[0]];
  throw new Error("The base is too small: nobody has a look-alike.");
}

function listOf(words: readonly string[], count: number): string {
  return Array.from({ length: Math.ceil(count) }, (_, at) => words[at % words.length]).join(" ");
}

function spaced(name: string): string {
  return Array.from(name).join("\u200b");
}
