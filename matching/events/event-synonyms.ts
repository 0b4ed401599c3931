/**
 * Words that the wordings of events use for each other: one of a row stands for all of its row. They
 * mean the same only in the company that a wording asks for ("weapons" beside "Ukraine").
 */
const ROWS = [
  "weapon|arms|munition|ammunition|missile|weaponry|materiel|arsenal|Patriot|interceptor",
  "shipment|delivery|transfer|supply|consignment",
  "diplomat|envoy|official|spy|intelligence officer|intelligence operative|officer|operative|embassy staff|embassy employee|consular staff",
  "troop|soldier|forces|army|military|serviceman|fighter|infantry|unit|battalion|contingent",
  "shell|artillery|ammunition|munition|rocket|missile|arms|weapon|artillery round|ballistic missile",
  "drone|UAV|Shahed|unmanned aircraft|loitering munition",
  "election|vote|campaign|race|contest",
  "lawmaker|parliament|legislator|deputy|parliamentarian|Duma|chamber|MP",
  "city|civilian|town|residential area|apartment|power grid|infrastructure|energy facility",
  "relations|ties|relationship|rapport",
  "airplane|plane|aircraft|cargo plane|jet|flight",
  "parcel|package|packet",
  "adviser|advisor|aide|official|confidant",
  "email|e-mail|file|document|server|message|correspondence|data",
  "allege|accuse|suspect|claim|deny|say",
] as const;

const groups = new Map<string, readonly string[]>();
for (const row of ROWS) {
  const words = row.split("|");
  // The first word of a row names it; the others are plain words where a record writes them.
  groups.set(words[0] ?? "", words);
}

/** The words that a word of a wording stands for, itself included. */
export function synonymsOf(word: string): readonly string[] {
  return groups.get(word) ?? [word];
}
