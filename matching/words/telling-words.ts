/** The commonest words of a language that none of the others here has, as they stand in lower case. */
const listOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** English declines no name; its words speak against the others. */
const ENGLISH =
  listOf(`the of and is that with his he by it from said are has have had but not who would
  after this they were their been its which when will says about she her you your there what`);

const GERMAN =
  listOf(`das und ist nicht ein eine einen einem einer eines mit vom dem den im zu zum zur auf
  für auch er sie wir ich bei nach aus als wie wird wurde wurden werden worden habe haben hatte hatten sein
  seine seinen seiner seinem ihr ihre ihren nur oder aber wenn dass daß über unter zwischen gegen vor kein
  keine sagte sagten sprach sprachen erklärte traf trafen sagt zwei drei vier fünf mehr schon soll kann
  muss sind waren durch bis um seit während ohne heute gestern laut wies war hat sich`);

/** Polish, Czech, Slovak, Slovene, Croatian, Bosnian and Serbian end names alike. */
const SLAVIC =
  listOf(`się nie jest że przez dla oraz który która które został była było jego jej przed
  także już powiedział spotkał z w od jsou byl byla bylo že která podle jako nebo také ještě alebo ktorý
  ktorá bola bolo ako při pri koji koja koje nije bio bila iz bil bilo`);

/** The languages that are told apart, each by a tag for which case endings are known, or by English. */
export const TELLING_WORDS = [
  ["en", ENGLISH],
  ["de", GERMAN],
  ["pl", SLAVIC],
] as const;

/** Letters that only one of them has; each word with one tells as much as a common word. */
export const TELLING_LETTERS = [
  ["de", /[äöüß]/],
  ["pl", /[ąęłśźżćńřěůčšžđťďň]/],
] as const;
