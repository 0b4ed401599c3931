import type { TypeWords } from "./event-types.ts";

/** Elections and what follows from them: who takes office, who leaves it, what is promised. */
export const OFFICE_WORDS = {
  election: {
    nouns: `election | general election | election day | election night | re-election | reelection
      | presidential race | presidential contest | White House race | race for the White House
      | campaign trail | presidential campaign | election campaign | re-election campaign
      | presidential bid | White House bid | bid for the White House | bid for president
      | run for president | run for the White House`,
    verbs: `elect | re-elect | reelect | run for president | run for the presidency
      | run for the White House`,
    timed: "race | vote | contest | ballot | campaign | cycle | polls",
    notFor: "for | against",
    owned: `victory | win | triumph | election victory | election win | election triumph
      | electoral victory | electoral win`,
    bare: "election | race | contest | campaign | campaign trail | vote | presidential campaign",
    notAfter: `parliamentary | legislative | congressional | senate | house | senatorial | local
      | mayoral | gubernatorial | midterm | mid-term | primary | european | special | snap | regional
      | municipal | state | statewide | city | papal | leadership | student | union | board | council
      | provincial | run-off | runoff | by | school | judicial | party | committee | recall | assembly
      | caucus | hacking | hack | sabotage | air | bombing | influence | disinformation
      | misinformation | military | pressure | advertising | ad | marketing | propaganda | smear | arms
      | space | rat | drag | horse | car | boat | relay | human | nuclear | court | legal | diplomatic
      | trade | moral | political | policy | lobbying | publicity | charity | fundraising | vaccination
      | rebel | guerrilla | ground | counterinsurgency | championship | league | cup | title | playoff
      | final | super | popular | strike | confidence | floor | roll-call | security | battlefield
      | landmark | symbolic | foreign | key | rare | first | early | second | third`,
    notBefore: `interference | meddling | security | fraud | integrity | denier | denial | official
      | worker | commission | board | lawyer | subversion | conspiracy | case | result | law | finance
      | chairman | manager | staff | adviser | aide | office | headquarters | spokesman | spokeswoman
      | lap | streak | margin | column | rate | condition`,
    recurs: true,
    recursWithin: 1100,
  },
  presidency: {
    nouns: `presidency | administration | time in office | years in office | time in the White House
      | years in the White House | tenure | stint in the White House | stint in office`,
    counted: "term | presidential term | mandate | stint | term in office | four years",
    bare: "administration | presidency",
    notAfter: `last | previous | prior | past | former | eu | council | rotating | school | health
      | drug | food | veterans | aviation | business | university | hospital | public | prison | jail`,
    notBefore: "limit | paper | building",
    recurs: true,
  },
  "taking office": {
    nouns: "inauguration | inauguration day | swearing-in | inaugural address | inaugural speech",
    verbs: `take office | come to office | come to power | enter office | assume office
      | enter the White House | assume the presidency | take the oath | sworn in | inaugurate
      | move into the White House | become president | take over as president`,
    at: "start",
    recurs: true,
  },
  "return to office": {
    nouns: `return to power | return to office | return to the White House
      | return to the presidency`,
    verbs: `return to power | return to office | return to the White House
      | return to the presidency | retake office | retake the White House | back in office
      | back in the White House`,
    at: "start",
    recurs: true,
  },
  "leaving office": {
    nouns: "departure from office | departure from the White House | exit from office",
    verbs: "leave office | leave the White House | depart the White House | depart office",
    at: "end",
    recurs: true,
  },
  handover: {
    nouns: "handover | transfer of power | transition of power",
    verbs: "hand over | hand power | hand the presidency | make way for | cede power",
    at: "start",
  },
  appointment: {
    nouns: "selection | choice | pick | nomination | appointment | naming | nominee",
    verbs: "pick | choose | name | select | tap | nominate | appoint",
    bare: "selection | appointment | nomination",
  },
  pledge: {
    nouns:
      "pledge | promise | vow | claim | boast | plan | commitment | assertion | hope | assurance",
    verbs: "promise | pledge | vow | boast | claim | say | insist | commit | plan | want | tout",
    bare: "pledge | promise | vow",
  },
  allegations: {
    nouns: `allegation | suspicion | accusation | claim | charge | investigation | inquiry | probe
      | question | theory | speculation | assertion | finding`,
    verbs: "allege | accuse | investigate | suspect",
    bare: "allegation | accusation | investigation | inquiry | probe",
  },
  interference: {
    nouns: `interference | meddling | influence campaign | influence operation | tampering
      | manipulation | effort | attempt | bid`,
    verbs: "meddle | interfere | influence | sway | tip | tamper | tilt | swing",
    bare: "interference | meddling",
    eitherWay: true,
    exclusive: true,
  },
  hacking: {
    nouns: `hack | hacking | hacker | hacking campaign | breach | theft | leak | cyberattack
      | cyber attack | intrusion | cyber operation`,
    verbs: "hack | hack into | steal | breach | leak | break into | penetrate",
    bare: "hack | breach | leak",
    notAfter: "data | political",
    eitherWay: true,
  },
} as const satisfies Partial<Record<string, TypeWords>>;
