/**
 * What the name of a person in a pack tells by itself. Packs come from lists that others keep, so
 * a name may carry a note in brackets, a comma or a title, and hardly ever says which part is which.
 */

export interface NameParts {
  readonly givenNames: string[];
  readonly familyName: string;
}

const wordsOf = (text: string) => text.split(/\s+/).filter(Boolean);
const words = (list: string): ReadonlySet<string> => new Set(wordsOf(list));

/** They follow a family name and are no part of it. "X" is left out: it has been a family name. */
const SUFFIX = /^(?:jr\.?|sr\.?|junior|senior|I|V|[IVX]{2,})$/;
const NUMERAL = /^(?:I|V|X|[IVX]{2,})$/;
/** Particles belong to the family name in capitals too ("Robert De Niro"), but never come first. */
const PARTICLES = words("ben bin da de del della den der di dos du la le san st st. ter van von");
/** They join two family names: "Ramón y Cajal". */
const JOINING = words("e i y");
/** Before a name, or behind its comma: no given name. */
const TITLES = words(`
  archduchess archduke baron baroness chancellor count countess crown dame duchess duke earl elector
  emir emperor empress grand king lady landgrave lord margrave marquess pope president prince princess
  queen saint sheikh sir sultan tsar viscount
  cbe dds esq kc mbe md mep mp obe phd qc sj
`);
const FAMILY_FIRST = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const NOTE = /\s*[(（][^()（）]*[)）]\s*$/u;

/** A name without the notes in brackets at its end: "John Smith (footballer)" is "John Smith". */
export function withoutNote(name: string): string {
  let bare = name.trim();
  while (NOTE.test(bare)) {
    const shorter = bare.replace(NOTE, "");
    if (!shorter) break;
    bare = shorter;
  }
  return bare;
}

/** "Smith, John" in the order of speech; "Smith, Jr." and "Anne, Princess Royal" stay. */
export function inSpokenOrder(name: string): string {
  const [family = "", given = "", suffix, ...more] = name.split(",").map((part) => part.trim());
  if (!family || !isGivenPart(given) || !isFamilyPart(family) || more.length > 0) return name;
  if (suffix !== undefined && !isSuffix(suffix)) return name;
  return [given, family, ...(suffix ? [suffix] : [])].join(" ");
}

/**
 * Given names and family name of a full name, read by the order of its words: the last one is the
 * family name, with the particles before it. A single word is a family name; so is a whole name in
 * a script that puts the family first, for nothing there tells where it ends.
 */
export function partsOfPersonName(name: string): NameParts {
  if (FAMILY_FIRST.test(name)) return { givenNames: [], familyName: name };
  const proper = properWords(name);
  const last = proper.length - 1;
  let start = last;
  while (start > 0 && isParticle(proper[start - 1] ?? "", start - 1)) start--;
  if (start > 1 && JOINING.has(proper[start] ?? "")) start--;
  return { givenNames: proper.slice(0, start), familyName: proper.slice(start).join(" ") };
}

/** The given names of a name whose family name is known, wherever that stands. */
export function givenNamesBeside(familyName: string, name: string): string[] {
  if (FAMILY_FIRST.test(name)) return wordsOf(name.replace(familyName, ""));
  const family = new Set(wordsOf(familyName));
  return properWords(name).filter((word) => !family.has(word));
}

/** The words before a comma or an epithet ("of Spain", "the Great"), without titles and suffixes. */
function properWords(name: string): string[] {
  const all = wordsOf(name.split(",")[0] ?? name);
  const epithet = all.findIndex((word, at) => at > 0 && (word === "of" || word === "the"));
  const named = epithet > 0 ? all.slice(0, epithet) : all;
  while (named.length > 1 && isTitle(named[0] ?? "")) named.shift();
  while (named.length > 1 && isSuffix(named.at(-1) ?? "")) named.pop();
  return named;
}

function isParticle(word: string, at: number): boolean {
  if (/^\p{Ll}/u.test(word)) return true;
  return at > 0 && PARTICLES.has(word.toLowerCase());
}

const isSuffix = (word: string) => SUFFIX.test(word) || SUFFIX.test(word.toLowerCase());
const isTitle = (word: string) => TITLES.has(word.toLowerCase().replace(/\.$/, ""));

/** "Ludwig van" and "Donald J.", but neither "Jr." nor "Prince of Wales" nor "a singer". */
function isGivenPart(part: string): boolean {
  const [first = "", ...rest] = wordsOf(part);
  if (!first || /^\p{Ll}/u.test(first) || isSuffix(first) || isTitle(first)) return false;
  return !rest.some((word) => word === "of" || word === "the" || isTitle(word));
}

/** A part with an initial or a regnal number is a whole name: "Charles VI, Holy Roman Emperor". */
function isFamilyPart(part: string): boolean {
  return !wordsOf(part).some((word) => word.endsWith(".") || NUMERAL.test(word));
}
