/**
 * The forms of an English word, by rule and by a list of what no rule tells. Nothing is known of what
 * part of speech it is, so a few forms are none ("meeted"); no text has them, so they do no harm.
 */

const IRREGULAR = new Map(
  `arise:arose:arisen beat:beaten become:became begin:began:begun bite:bit:bitten blow:blew:blown
  break:broke:broken bring:brought build:built buy:bought choose:chose:chosen come:came
  cut:cutting draw:drew:drawn drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed fight:fought
  find:found flee:fled fly:flew:flown forbid:forbade:forbidden freeze:froze:frozen get:got:gotten
  give:gave:given go:went:gone:goes grind:ground grow:grew:grown hear:heard hit:hitting hold:held
  keep:kept know:knew:known lay:laid lead:led leave:left lend:lent let:letting lose:lost make:made
  man:men mean:meant meet:met overthrow:overthrew overturn:overturned pay:paid put:putting
  quit:quitting rebuild:rebuilt retake:retook:retaken ride:rode:ridden rise:rose:risen run:ran:running
  say:said seek:sought sell:sold send:sent set:setting shake:shook:shaken shoot:shot shrink:shrank:shrunk
  shut:shutting sink:sank:sunk sit:sat:sitting speak:spoke:spoken spend:spent steal:stole:stolen
  strike:struck:stricken swear:swore:sworn swing:swung take:took:taken teach:taught tear:tore:torn
  tell:told think:thought throw:threw:thrown undergo:underwent undo:undid:undone wear:wore:worn
  win:won:winning withdraw:withdrew:withdrawn withhold:withheld write:wrote:written
  serviceman:servicemen be:is:are:was:were:been:being:am:has:have ban:banned:banning
  ally:allied cut:cuts plan:planned:planning stop:stopped:stopping drop:dropped:dropping
  slip:slipped:slipping dip:dipped:dipping bar:barred:barring tap:tapped:tapping commit:committed:committing
  permit:permitted:permitting transfer:transferred:transferring admit:admitted:admitting
  swap:swapped:swapping ship:shipped:shipping expel:expelled:expelling curb:curbed
  plot:plotted:plotting tip:tipped:tipping abet:abetted spar:sparred pop:popped:popping`
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [word = "", ...forms] = entry.split(":");
      return [word, forms] as const;
    }),
);

/** A folded word and its forms: plural or third person, past, "-ing", and those of the list. */
export function formsOf(word: string): readonly string[] {
  const irregular = IRREGULAR.get(word) ?? [];
  if (!takesEndings(word)) return [word, ...irregular];
  const stem = /[^e]e$/.test(word) ? word.slice(0, -1) : word;
  const past = /e$/.test(word) ? `${word}d` : `${withI(word)}ed`;
  return [...pluralsOf(word), past, `${stem}ing`, ...irregular];
}

/** A folded noun and its plural. */
export function pluralsOf(word: string): readonly string[] {
  if (!takesEndings(word)) return [word];
  const stem = withI(word);
  return [word, /(?:s|x|z|ch|sh)$/.test(word) || stem !== word ? `${stem}es` : `${word}s`];
}

function takesEndings(word: string): boolean {
  return word.length > 2 && /^[a-z]+$/.test(word);
}

/** "deny" is "denies" and "denied"; "play" keeps its letter. */
function withI(word: string): string {
  return /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}i` : word;
}
