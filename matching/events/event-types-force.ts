import type { TypeWords } from "./event-types.ts";

/** War, arms, sabotage, and the help that goes to a war. */
export const FORCE_WORDS = {
  war: {
    nouns: `war | conflict | fighting | hostilities | war effort | military operation
      | military campaign | war machine`,
    bare: "war | conflict | fighting | war effort",
    notAfter: `civil | cold | trade | tariff | world | culture | drug | price | gulf | nuclear | turf
      | bidding | class | gang | information | shadow | star | great | first | second | third | phony
      | holy | guerrilla | currency | streaming | legal | ideological | internal | family | labor
      | labour | next | another | religious | revolutionary | independence | winter | cyber | hybrid
      | propaganda | psychological | economic | forever | hot | internecine | frozen | ethnic | tribal
      | home | larger | wider | broader | regional | general | future | potential | direct`,
    notBefore: `crime | criminal | chest | room | hero | veteran | power | zone | game | film | movie
      | bride | bond | widow | cabinet | reporter | correspondent | photographer | story | memorial
      | museum | resolution | hawk | council | economy | footing`,
    eitherWay: true,
    vague: true,
    apart: true,
  },
  invasion: {
    nouns: "invasion | full-scale invasion | incursion",
    verbs: "invade",
    bare: "invasion | full-scale invasion",
    at: "start",
    eitherWay: true,
    vague: true,
    apart: true,
  },
  offensive: {
    nouns: `advance | offensive | ground offensive | territorial gain | battlefield gain
      | military gain`,
    verbs: `advance | push deeper | push forward | press forward | press ahead | move deeper
      | move forward | inch forward | grind forward | grind deeper | creep forward | edge forward
      | gain ground | make gains | make advances | close in on | capture | seize | overrun
      | take territory`,
    bare: "offensive | advance",
    notAfter: "charm | peace | diplomatic | technological | media | legal",
    apart: true,
  },
  strikes: {
    nouns: `strike | airstrike | air strike | air attack | attack | missile attack | drone attack
      | missile strike | drone strike | bombardment | bombing | barrage | raid | air raid`,
    verbs: `strike | attack | bomb | hit | bombard | pound | target | damage | denude | cripple
      | destroy | degrade`,
    bare: "strike | airstrike | attack | bombardment",
    notAfter: `hunger | labor | labour | general | terror | terrorist | heart | shark | panic | verbal
      | cyber | personal | union`,
  },
  deployment: {
    nouns: "deployment | dispatch | arrival",
    verbs: "deploy | send | dispatch | commit | station",
    bare: "deployment",
    eitherWay: true,
  },
  sabotage: {
    nouns: `sabotage | arson | sabotage operation | sabotage campaign | act of sabotage
      | sabotage attack | sabotage act | arson attack | saboteur | campaign of sabotage
      | hybrid attack | hybrid warfare`,
    verbs: "sabotage",
    bare: "sabotage | sabotage campaign",
    notAfter: "industrial | economic",
  },
  dissolution: {
    nouns: `collapse | demise | fall | dissolution | breakup | break-up | disintegration | end
      | implosion | downfall | death`,
    verbs: `collapse | dissolve | disintegrate | fall apart | break up | break apart | implode
      | crumble | fall | cease to exist`,
    bare: "collapse | breakup | dissolution",
    close: true,
    eitherWay: true,
  },
  aid: {
    nouns: `aid | assistance | support | backing | funding | help | military aid | security assistance
      | military support | military assistance | arms deliveries | weapons deliveries
      | weapons shipments | arms shipments | arms supplies | weapons supplies`,
    verbs: "fund | finance | bankroll | subsidize | subsidise",
    bare: "aid | assistance",
    notAfter: `legal | first | hearing | band | medical | popular | public | life | moral | emotional
      | student | state`,
    notBefore: "group | worker | agency | kit | network | staff",
    eitherWay: true,
  },
  supply: {
    nouns: "shipment | delivery | supply | transfer | sale | provision | export",
    verbs: `supply | ship | send | provide | deliver | sell | transfer | furnish | hand over | give
      | export`,
    bare: "shipments | deliveries | supplies",
    eitherWay: true,
  },
  purchase: {
    nouns: "purchase",
    verbs: "buy | purchase | pay for | finance | foot the bill | procure",
    bare: "purchase",
    eitherWay: true,
  },
  pause: {
    nouns: `pause | halt | freeze | hold | moratorium | suspension | stoppage | holdup | hold-up
      | cutoff | cut-off`,
    verbs: `pause | halt | freeze | suspend | hold up | withhold | hold back | stop | put on hold
      | cut off`,
    bare: "pause | halt | freeze | moratorium | suspension",
    notAfter: "tariff | foreign | hiring | nuclear",
    eitherWay: true,
  },
  resumption: {
    nouns: "resumption | restart | restoration | reinstatement",
    verbs: "resume | restart | restore | unfreeze | unblock | reinstate",
    bare: "resumption",
    eitherWay: true,
  },
  restriction: {
    nouns: `restriction | limit | limitation | ban | curb | prohibition | constraint | permission
      | authorization | authorisation | green light`,
    verbs: `restrict | limit | ban | bar | forbid | curb | allow | permit | let | authorize
      | authorise | loosen | prohibit`,
    bare: "restriction | limit | ban",
    eitherWay: true,
  },
} as const satisfies Partial<Record<string, TypeWords>>;
