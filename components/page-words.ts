/** The words of the popup's two views. They are kept apart from the card's, which every page carries. */
export const pageWords = {
  people: "People",
  events: "Events",
  timeline: "Events in time",
  youAreHere: "You are here: this article",
  leftOpen: "Left open",
  howToGo: "Press a name to go to it on the page.",
  whatWeighs: "First who is in the headline, the opening, or named most.",
  goTo: (count: number) => (count === 1 ? "Go to it on the page" : "Go to it, and on to the next"),
  record: "Record",
  recordOf: (name: string) => `Record of ${name}`,
  inHeadline: "in the headline",
  onlyUncertain: "by surname alone",
  possible: (count: number) => `${count} possible`,
  at: (name: string, number: number, of: number) => `${name}: ${number} of ${of}`,
  notShown: (name: string) => `The page does not show ${name} at the moment.`,
  readIn: (time: string) => `Read in ${time}`,
  reading: "Reading",
  marks: (count: number) => (count === 1 ? "1 mark" : `${formatCount(count)} marks`),
  requests: (count: number) => (count === 1 ? "1 request" : `${formatCount(count)} requests`),
} as const;

export function formatCount(count: number): string {
  return count.toLocaleString("en");
}

const MILLISECONDS_PER_SECOND = 1000;

/** A duration in milliseconds as a reader takes it in: "38 ms", "1.2 s". */
export function formatDuration(milliseconds: number): string {
  return milliseconds < MILLISECONDS_PER_SECOND
    ? `${Math.round(milliseconds)} ms`
    : `${(milliseconds / MILLISECONDS_PER_SECOND).toFixed(1)} s`;
}
