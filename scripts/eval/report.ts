import { type Expectation, escaped } from "./corpus-page.ts";
import type { Judgement } from "./judge.ts";
import type { Rates, Tally } from "./tally.ts";

/** Characters of text that a difference shows to either side of the span. */
const AROUND = 30;

/** The figures, a line each. */
export function figures({ person, event, uncertain, open }: Tally): string[] {
  return [
    `people     ${rates(person)}`,
    `events     ${rates(event)}`,
    `uncertain  ${uncertain.expected} expected, ${uncertain.found} found, ${uncertain.both} of them agree`,
    `open       ${open.expected} expected, ${open.found} found, ${open.both} of them agree`,
  ];
}

function rates({ right, wrong, missed, precision, recall }: Rates): string {
  const counts = `${right} right, ${wrong} wrong, ${missed} missed`;
  return `precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (${counts})`;
}

/** Every difference as in a diff: what was expected with a minus, what was found with a plus. */
export function differences(judgements: readonly Judgement[]): string[] {
  return judgements
    .filter(({ verdict }) => verdict !== "right")
    .flatMap(({ page, block, expected, found }) => {
      const place = `${page.name}:${block.line}`;
      const line = (sign: string, side: Marked) =>
        `${sign} ${place}  ${inContext(block.text, side)}`;
      return [
        ...(expected ? [line("-", expected)] : []),
        ...(found ? [`${line("+", found)}  (${found.why})`] : []),
      ];
    });
}

type Marked = Omit<Expectation, "optional">;

/** The span as the pages mark it, with some text around. */
function inContext(text: string, side: Marked): string {
  const from = Math.max(0, side.start - AROUND);
  const to = Math.min(text.length, side.end + AROUND);
  const before = (from > 0 ? "…" : "") + text.slice(from, side.start);
  const after = text.slice(side.end, to) + (to < text.length ? "…" : "");
  return escaped(before + marked(text, side) + after);
}

/** A span in the notation of the pages. */
export function marked(text: string, { start, end, ids, certain }: Marked): string {
  const sign = certain || ids.length > 1 ? "" : "?";
  return `[[${text.slice(start, end)}|${sign}${ids.join("+")}]]`;
}
