/** Closed lists of the words that decide what a surname beside them means. All folded. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Work that a title tells of; office.ts knows by which roles somebody has it. */
export type Calling = "learning" | "court" | "church" | "police" | "sport";

/** A title before a name: the office or calling it claims, if any, and the gender it tells, if any. */
export interface Title {
  readonly office?: string;
  readonly calling?: Calling;
  readonly gender?: "female" | "male";
}

/** Titles by their words as they stand before a name; the longest that fits counts. */
export const TITLES: ReadonlyMap<string, Title> = new Map<string, Title>([
  ["mr", { gender: "male" }],
  ["herr", { gender: "male" }],
  ["monsieur", { gender: "male" }],
  ["sir", { gender: "male" }],
  ["mrs", { gender: "female" }],
  ["ms", { gender: "female" }],
  ["miss", { gender: "female" }],
  ["frau", { gender: "female" }],
  ["madam", { gender: "female" }],
  ["madame", { gender: "female" }],
  ["mme", { gender: "female" }],
  ["mlle", { gender: "female" }],
  ["sister", { gender: "female" }],
  ["aunt", { gender: "female" }],
  ["lady", { gender: "female" }],
  ["dame", { gender: "female" }],
  ["lord", { gender: "male" }],
  ["first lady", { office: "first lady", gender: "female" }],
  ["second lady", { gender: "female" }],
  ["dr", { calling: "learning" }],
  ["prof", { calling: "learning" }],
  ["professor", { calling: "learning" }],
  ["judge", { calling: "court" }],
  ["justice", { calling: "court" }],
  ["chief justice", { calling: "court" }],
  ["pastor", { calling: "church" }],
  ["rev", { calling: "church" }],
  ["reverend", { calling: "church" }],
  ["archbishop", { calling: "church" }],
  ["cardinal", { calling: "church" }],
  ["officer", { calling: "police" }],
  ["detective", { calling: "police" }],
  ["sheriff", { calling: "police" }],
  ["coach", { calling: "sport" }],
  ["president", { office: "president" }],
  ["pres", { office: "president" }],
  ["prasident", { office: "president" }],
  ["presidente", { office: "president" }],
  ["president elect", { office: "president-elect" }],
  ["vice president", { office: "vice president" }],
  ["vice president elect", { office: "vice president-elect" }],
  ["prime minister", { office: "prime minister" }],
  ["premier", { office: "prime minister" }],
  ["chancellor", { office: "chancellor" }],
  ["secretary", { office: "secretary" }],
  ["sec", { office: "secretary" }],
  ["secretary of state", { office: "secretary of state" }],
  ["secretary general", { office: "secretary general" }],
  ["generalsekretar", { office: "secretary general" }],
  ["senator", { office: "senator" }],
  ["sen", { office: "senator" }],
  ["representative", { office: "representative" }],
  ["rep", { office: "representative" }],
  ["congressman", { office: "representative", gender: "male" }],
  ["congresswoman", { office: "representative", gender: "female" }],
  ["mayor", { office: "mayor" }],
  ["governor", { office: "governor" }],
  ["gov", { office: "governor" }],
  ["ambassador", { office: "ambassador" }],
  ["amb", { office: "ambassador" }],
  ["king", { office: "king", gender: "male" }],
  ["queen", { office: "queen", gender: "female" }],
  ["pope", { office: "pope", gender: "male" }],
  ["chairman", { gender: "male" }],
  ["chief", {}],
  ["leader", {}],
  ["spokesman", { gender: "male" }],
  ["spokeswoman", { gender: "female" }],
  ["minister", {}],
  ["candidate", {}],
  ["nominee", {}],
  ["general", {}],
  ["gen", {}],
  ["col", {}],
  ["colonel", {}],
  ["capt", {}],
  ["captain", {}],
  ["lt", {}],
  ["lieutenant", {}],
  ["admiral", {}],
  ["author", {}],
  ["journalist", {}],
  ["billionaire", {}],
]);

/** Titles that are something else in English, where "M. Trump" has an initial. */
export const FRENCH_TITLES: ReadonlyMap<string, Title> = new Map<string, Title>([
  ["m", { gender: "male" }],
  ["mm", { gender: "male" }],
]);

/** Words that turn a title into one that was held before. */
export const FORMER = words("former ex late onetime");

/** Numbers of monarchs and popes; "Charles I of Spain" is not "Charles I of England". */
export const REGNAL = words("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi");

/** Name suffixes: with one the span names somebody else, unless the alias has it too. */
export const SUFFIXES = words("jr junior sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi");

/**
 * Capitalised words before a surname that are no given name: function words at the start of a
 * sentence, days, months, demonyms, parties, and headline verbs.
 */
export const NOT_GIVEN_NAMES = words(`
  a after again against ahead all also although amid among an and another any are as at back
  because before behind being below besides between both but by can could despite did do does
  during earlier either even ever every everyone except few finally first following for from
  further had has have having here how however if in indeed inside instead into is its just last
  later least less let like likewise look made make many may maybe meanwhile might more moreover
  most much must neither never nevertheless new no nor not nothing now of off often on once one
  only onto or other our out outside over own perhaps plus rather recently right same see several
  shall she should similarly since so some sometimes soon still such surely than thanks that the
  their then there therefore these they this those though through throughout thus til to today
  together tomorrow tonight too toward towards two under unless unlike until up upon using very via
  was watch we were what when whenever where whereas wherever whether which while whilst who whom
  whose why will with within without would yes yesterday yet you your
  accuses adds announces asks attacks backs beats blames breaking breaks calls claims criticizes
  defeats defends denies elect exclusive explains faces fact-check fires gets gives hails hits
  interview joins leaves live meets names opinion orders picks praises pro anti pushes reveals
  review rips said says sees slams sues supports takes talks tells threatens told urges wants warns
  video vote wins analysis asked becomes commentary editorial episode exclusive full fears
  january february march april june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun
  american russian ukrainian british french german chinese iranian israeli european korean dutch
  turkish indian polish republican republicans democrat democrats democratic conservative liberal
  gop kremlin pentagon congress senate house nato moscow washington america russia ukraine china
  evangelical christian muslim jewish catholic white black latino hispanic
  campaign incoming outgoing crooked sleepy lyin crazy little big president-elect commander
`);

/**
 * Common words that lists of given names have all the same: before a surname they are words ("Critics
 * Say Trump Lied"), though behind a given name some are surnames ("Donald Price").
 */
export const RATHER_WORDS = words(`
  ally ban bank bar base bear boot boy brand care case cross dare deny else fair far fee field free
  guy hunt job keen land law lay link lock lucky mile minor my north price read royal say saw see
  shadow shell skip son spike storm tore town trip van wait wake wash way west win worth worthy
`);

/** Capitalised words after a name that make an organisation, a product or a place of it. */
export const PLACE_OR_ORGANISATION = words(`
  tower towers organization organisation foundation university international national hotel hotels
  plaza center centre library airport street avenue boulevard road lane drive square bridge park
  school schools college academy institute inc corp corporation company co ltd llc group holdings
  enterprises airlines airline airways shuttle tv media network steaks vodka winery casino resort
  resorts golf course club county township city island lake river mount mountain stadium arena
  museum hospital chapel church press prize award awards act bill doctrine rule law cup trophy
  card cards tricks suit bid taj castle palace model models magazine books ice ocean fund trust bank
`);

/** Plants and animals called by surnames, or by words that are surnames: "Atherton oak", "musk deer". */
export const NATURAL = words(`
  almond beetle berry butterfly cedar deer fern frog gazelle goose grass lily lizard maple mallow melon
  moth oak orchid owl ox plum shrew spider thistle thrush tree turtle warbler willow
`);

/** The same where the sentence goes on behind them: "musk oil is", but "Trump oil policy". */
export const SUBSTANCES = words("oil scent perfume gland powder");

/** Words before a name that make a place or a ship of it. */
export const PLACE_BEFORE = words("fort lake mount port cape camp uss hms saint san santa");

/** States that follow a place name ("Clinton, Iowa"); the place is meant, not the person. */
export const STATES = words(`
  alabama alaska arizona arkansas california colorado connecticut delaware florida georgia hawaii
  idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan
  minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee
  texas utah vermont virginia wisconsin wyoming ala ariz ark calif colo conn fla ill ind kan ky
  mass mich minn miss mo mont neb okla ore pa tenn tex vt va wash wis wyo
`);

/** Nouns that a name stands before to say whose or of whom ("the Trump administration"). */
export const FOLLOWS_A_NAME = words(`
  adherent adherents administration adviser advisers advisor advisors aide aides allies ally agenda
  appointee appointees backer backers biographer biography base brand budget cabinet call calls camp
  campaign circle confidant confidants critic critics cult deal decree doctrine documents donor donors
  effect era estate face fan fans family foundation fundraiser government impeachment inauguration
  indictment interview investigation letter letters lawsuit loyalist loyalists meeting memo movement
  nomination nominee official officials opponent opponents plan plans policies policy presidency
  proposal quote quotes rallies rally regime remark remarks speech speeches spokesman spokesperson
  spokeswoman staff staffer staffers statement strategy summit supporter supporters surrogate
  surrogates talks tariff tariffs team term ticket transition trial tweet tweets vote voter voters
  visit war white wing world years
`);
