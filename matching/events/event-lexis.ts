/** Closed lists of the small words that hold the phrases of events together. All folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const DEFINITE = words("the this these those");
export const INDEFINITE = words("a an");
/** What they introduce is one of several; ... */
export const UNDECIDED = words("any every each some either whatever");
/** ... or none of what there is, even where it goes on ("any talks" may be of those that do). */
export const NONE_SUCH = words("no another neither without");
export const MINE = words("our my your");

export const POSSESSIVES = words("his her their its");

/** Adjectives of one more than there has been; ... */
export const ONE_MORE = words("another next new future further additional separate");
/** ... these and those of what has not happened (yet); events of one day do not bear them. */
export const HYPOTHETICAL: ReadonlySet<string> = new Set([
  ...ONE_MORE,
  ...words(`
    possible potential proposed planned upcoming coming prospective hypothetical eventual likely imminent
    looming`),
]);

/** Words that may stand in "the long war" without making another war of it; compounds word by word. */
export const EMPTY_ADJECTIVES = words(`
  whole entire long brutal bloody grinding ongoing current same recent latest bitter deadly costly wider
  broader escalating historic much anticipated momentous controversial disputed contentious hour hours
  long awaited fateful infamous famous now year two three four tense tough draconian sweeping existing
  devastating endless losing raging protracted incoming outgoing`);

export const BEFORE_OBJECT = words(`
  in of on with between against to for over from at into by around about among toward towards inside
  across through within near along regarding concerning as`);
/** They lead to another happening; only a time behind them belongs to the phrase. */
export const BEFORE_TIME = words("during after before since until amid following");
/** Plurals that may stand before another noun, and pasts that do not end in "ed". */
export const PLURAL_MODIFIERS = words(`
  arms weapons sanctions shells munitions news missiles drones economics hours days weeks months years
  relations`);
export const IRREGULAR_PASTS = words(`
  held began made took gave sent won lost led saw met struck cut put kept found got said left set broke`);

/** Prepositions that lead to whoever does it, and those that lead to what it is done to. */
export const OF_AGENT = words("by");
export const OF_TARGET = words(
  "on against to for of in into over with toward towards at inside across around about regarding",
);

/** Words that end a phrase to the left of its noun: a verb or a function word. */
export const STOPS = words(`
  and or but nor so yet if when while as than that which who whom whose what where why how because
  although though unless until till whether not never also only even just then there here
  is are was were be been being am has have had having do does did done doing will would could can may
  might must should shall to he she they it we i you him them me us himself themselves
  said says say saying told tells tell asked
  in of on with between against for over from at into by around about among toward towards inside
  across during after before since through within near along regarding concerning amid without
  despite like unlike under above below behind beyond per via upon onto off out up down`);

/** No name begins or goes on with one of these, whatever its capital. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  [DEFINITE, INDEFINITE, UNDECIDED, NONE_SUCH, MINE, POSSESSIVES, STOPS].flatMap((list) => [
    ...list,
  ]),
);

/** What may stand between a verb and its subject. */
export const AUXILIARIES = words(`
  has have had having is are was were be been being will would could can may might must should shall do
  does did to not never also already just later recently then first again ever who that which`);
export const PASSIVE = words("is are was were be been being get got gets getting");
/** Before a verb, and before its subject: words by which something has yet to happen. */
export const MODALS = words("will would could may might shall should to is are");
export const AHEAD = words("before if until unless once");

/** "since leaving office": whoever the sentence is about. */
export const LEAVES_OUT_SUBJECT = words(
  "since before after upon on when until while by without of and",
);
export const SUBJECTS = words("he she they");
export const FIRST_PERSON = words("i we you");

export const PRONOUNS: ReadonlyMap<string, "he" | "she" | "they"> = new Map([
  ["he", "he"],
  ["him", "he"],
  ["his", "he"],
  ["himself", "he"],
  ["she", "she"],
  ["her", "she"],
  ["hers", "she"],
  ["herself", "she"],
  ["they", "they"],
  ["them", "they"],
  ["their", "they"],
]);
/** "the two leaders" means two people, as "they" does. */
export const PAIR_NOUNS = words(
  "leaders men presidents sides counterparts statesmen heads rivals pair",
);
export const ANDS = words("and or");
export const PAIR_BEFORE = words("two both the");

export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ["first", 1],
  ["1st", 1],
  ["second", 2],
  ["2nd", 2],
  ["third", 3],
  ["3rd", 3],
  ["fourth", 4],
  ["fifth", 5],
  ["sixth", 6],
]);

const NUMBER_WORDS = "zero one two three four five six seven eight nine ten eleven twelve".split(
  " ",
);

/** The number that a folded word spells or writes, undefined for any other word. */
export function numberIn(folded: string): number | undefined {
  if (/^\d{1,4}$/.test(folded)) return Number(folded);
  const spelt = NUMBER_WORDS.indexOf(folded);
  return spelt > 0 ? spelt : undefined;
}

/** Behind a place they make the name of a paper, a club or a company of it. */
export const AFTER_PLACE_IN_NAMES = words(
  `post times today independent journal news examiner review herald tribune globe wall express
  broadcasting radio television telegraph airlines airways consensus monument mall nationals capitals
  commanders street square university bank institute club`,
);
