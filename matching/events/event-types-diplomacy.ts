import type { TypeWords } from "./event-types.ts";

/** What states and their leaders do with each other short of war. */
export const DIPLOMACY_WORDS = {
  meeting: {
    nouns: `summit | summit meeting | meeting | encounter | sit-down | tete-a-tete | get-together
      | one-on-one | joint press conference | joint news conference`,
    timed: "press conference | news conference | talks | gathering | dinner | handshake",
    verbs: "meet | sit down with | come face to face | sit down",
    bare: "summit | meeting | encounter",
    notAfter: `cabinet | board | staff | committee | shareholder | annual | council | family
      | emergency | prayer | campaign | hall | nordic | climate | economic | business | jef | investor
      | press | union | parish | security | ministerial | minister | defense | defence | preparatory
      | peace | swim | track | prep | planning | strategy`,
    notBefore: "room | minutes | agenda | house | point",
    notFor: "of",
    mutual: true,
    eitherWay: true,
  },
  call: {
    nouns: `call | phone call | telephone call | phone conversation | telephone conversation
      | conversation | phone contact | contact`,
    verbs: `speak | talked | talking | phone | telephone | talk by phone | speak by phone | in contact
      | in touch`,
    bare: "call | conversation | phone call | phone conversation",
    notAfter: `conference | earnings | roll | wake-up | close | curtain | clarion | robo | video | zoom
      | margin | emergency | cold | judgment | eye | physical | sexual | business | social | tough
      | easy | national | public | point`,
    notBefore: "center | centre | log | sign | screener | sheet | lens",
    mutual: true,
    eitherWay: true,
  },
  talks: {
    nouns: `talks | talk | negotiation | peace talks | peace negotiation | peace process | peace deal
      | peace agreement | peace plan | peace accord | peace settlement | peace effort | peace proposal
      | peace treaty | ceasefire | cease-fire | truce | armistice | negotiating table
      | bargaining table | ceasefire talks | cease-fire talks | mediation | negotiated settlement`,
    verbs: "negotiate | mediate | make peace",
    bare: "talks | negotiation | peace talks | peace process | negotiating table | bargaining table",
    notAfter: `trade | tariff | climate | budget | contract | merger | debt | coalition | arms | salary
      | wage | pay | labor | labour | takeover | nuclear | transfer | plea | commercial | energy
      | business | hostage | entry | accession | staff-level | divorce | brexit | legal | small | pep
      | straight | tough-guy | friendly | loose`,
    notBefore: `show | radio | point | therapy | tactic | position | style | skill | team | strategy
      | partner | power | leverage | stance | ploy | chip`,
    eitherWay: true,
    apart: true,
  },
  letters: {
    nouns: "letter | love letter | correspondence | missive | exchange of letters",
    verbs: "write to | correspond",
    bare: "letter | love letter | correspondence",
    notAfter: "open | form | cover | capital | chain",
    mutual: true,
    eitherWay: true,
  },
  speech: {
    nouns: `speech | address | remark | forum | conference | appearance | discussion club
      | question-and-answer session`,
    notAfter: "free | hate | inaugural | farewell | convention | press | news | peace",
  },
  interview: { nouns: "interview", verbs: "interview", bare: "interview" },
  sanctions: {
    nouns: `sanctions | economic sanctions | financial sanctions | sanctions regime
      | punitive measures | asset freeze | oil embargo`,
    verbs: "sanction",
    bare: "sanctions",
    eitherWay: true,
  },
  tariffs: { nouns: "tariff | levy | import tax", bare: "tariffs", eitherWay: true },
  expulsion: {
    nouns: "expulsion | ouster",
    verbs: `expel | kick out | kick ... out | throw out | throw ... out | boot | boot ... out | eject
      | oust | send home | send ... home | declare ... persona non grata
      | declare ... personae non gratae | banish | turf out | order out | order ... out
      | order ... to leave`,
    bare: "expulsion",
  },
  closure: {
    nouns: "closure | closing | shutdown | seizure",
    verbs: "close | close down | shut | shut down | shutter | vacate",
    bare: "closure",
    eitherWay: true,
  },
  alliance: {
    nouns: "alliance | coalition | axis | bloc | partnership | quartet | alignment | grouping",
    verbs: "align",
    bare: "alliance | coalition | axis",
    notAfter: `trading | trade | nato | western | american | transatlantic | governing | ruling
      | business | european`,
    eitherWay: true,
  },
  rapprochement: {
    nouns: `reset | rapprochement | thaw | detente | normalization | normalisation | overture
      | outreach | reconciliation | opening | reengagement | re-engagement | engagement | dialogue`,
    verbs: "engage | reach out | reengage | re-engage | cozy up to",
    bare: "reset | rapprochement | thaw | opening | detente",
    eitherWay: true,
  },
  "arms control": {
    nouns: `arms control | arms-control | arms reduction | arms limitation | nuclear arms treaty
      | nuclear treaty | nuclear pact | nuclear talks | nuclear weapons | nuclear arms | disarmament
      | arms treaty | missile treaty`,
    eitherWay: true,
  },
  threat: {
    nouns: "threat | warning",
    verbs: "threaten | warn | vow | menace",
    bare: "warning",
    notAfter: "death | bomb | terrorist | existential",
  },
  warning: {
    nouns: "warning | caution | alarm | criticism",
    verbs: "warn | caution | sound the alarm | say | argue | write | worry | fear",
    bare: "warning",
  },
  terms: {
    nouns: "terms | condition | demand | concession",
    verbs: "outline | set out | lay out | spell out | demand | insist on | offer | set",
    close: true,
  },
  ultimatum: {
    nouns: "ultimatum | deadline",
    bare: "ultimatum",
    notAfter: "tax | filing | tariff | funding | trade | registration | budget | transfer",
  },
} as const satisfies Partial<Record<string, TypeWords>>;
