/** Ordinary words of English news, by what they do in a sentence. */
const listed = (words: string): readonly string[] => words.trim().split(/\s+/);

export const NOUNS = listed(`
  agreement aide ally analyst answer army attack attempt bank board book border budget building
  business call campaign candidate case centre change charge child choice church city claim
  coalition comment committee company concern conference conflict country court crisis crowd
  damage day deadline deal debate decision defence demand department deputy detail diplomat
  director dispute district document doubt drone duty economy effort election embassy employee
  energy envoy error evidence expert export factory family farmer father fear figure film fire
  firm force friend front fuel future game gas general goal government group growth guard guest
  harbour head hearing history hospital hotel hour house idea image impact income industry inquiry
  interest interview investor island issue job journalist journey judge jury labour land law lawyer
  leader letter level library life limit line list loan loss machine majority manager market
  meeting member memo message method mile military mind minister mission mistake moment money
  month morning mother motion move movement neighbour network news newspaper night notice nurse
  offer office officer official oil opinion order owner paper parent parliament part party patient
  peace people percentage period permit person phone picture place plan plane plant player poem
  police policy politician poll port position power press pressure price prison problem process
  product programme project promise proof proposal protest province public purpose question race
  radio rail rally rate reader reason record reform refugee regime region relation report request
  research resident result review right risk river road role route rule sale sanction school
  season seat secret security senator series service session share ship shop shot side sign site
  soldier source speech spokesman staff stage state statement station step stock store story
  street strike student subject success summer supply support system table talk target tariff tax
  teacher team term test theatre threat town trade tradition train treaty trial troop truth union
  university valley value vehicle version victim video view village visit visitor voice vote voter
  war warning water weapon weather week winner winter witness woman word work worker world writer
  year`);

export const VERBS = listed(`
  accepted accused added admitted adopted agreed announced answered approved argued arrived asked
  attacked avoided backed began blamed blocked bought broke brought built called cancelled caused
  changed claimed closed condemned confirmed considered continued cost created crossed cut decided
  declined defended delayed demanded denied described destroyed discussed dismissed doubled
  dropped ended ensured entered expected explained faced failed feared filed followed forced
  fought found gained gave halted handed helped held hit hoped ignored imposed improved
  included increased insisted issued joined kept killed knew launched learned led left lifted lost
  made managed met missed moved named needed noticed offered opened opposed ordered organised paid
  passed planned played pleaded praised prepared presented prevented produced promised proposed
  protected proved published pulled pushed questioned raised reached read received refused rejected
  released remained removed repeated replaced reported required resigned resisted returned revealed
  reviewed rose said saved saw seized sent served settled shared showed signed sold sought spent
  started stayed stopped studied suffered suggested supported surprised suspended talked tested
  threatened took travelled tried turned urged used visited voted wanted warned watched welcomed
  withdrew won worked wrote`);

export const ADJECTIVES = listed(`
  able angry annual armed basic big bitter bold brief broad busy calm careful central certain cheap
  civil clear close cold common complete costly critical current daily dangerous dark dead deep
  defensive different difficult direct domestic early eastern economic empty entire equal exact
  false famous federal final financial firm foreign formal former free fresh full global good grave
  hard heavy high hostile huge human illegal important industrial inner key large last late
  leading legal likely limited local long low main major mass mental mild military minor modern
  moral narrow national necessary new northern nuclear official old open ordinary original
  painful partial peaceful personal poor popular possible powerful present private public quick
  quiet rapid rare real recent regional rich rising rough rural safe secret senior separate
  serious severe sharp short similar simple single slow small social southern special stable
  steady strange strict strong sudden tense thin tight total tough unlikely urban urgent usual
  vast violent vital weak western wide wrong young`);

export const ADVERBS = listed(`
  again almost already also always apparently barely briefly carefully clearly closely even
  eventually finally formally largely later mostly nearly never often once only openly partly
  privately publicly quickly quietly rarely reportedly sharply simply slowly soon still suddenly
  together twice usually widely`);

export const PREPOSITIONS = listed(`
  about across after against along among around at before behind below between beyond by despite
  during for from in inside into near of on outside over past since through towards under until
  with within without`);

export const TIMES = listed("yesterday today overnight earlier afterwards meanwhile");

export const WEEKDAYS = listed("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

export const NATIONS = listed(
  "American British French German Polish Turkish Chinese Japanese Canadian Norwegian European",
);

/** Bodies that news names with capitals; none is an entity of a generated base. */
export const BODIES = [
  ..."Foreign Ministry|Supreme Court|Central Bank|Defence Department|Justice Department".split("|"),
  ..."Security Council|State Television|United Nations|White House|World Bank".split("|"),
];
