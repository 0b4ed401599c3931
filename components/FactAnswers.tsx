import { daySpan, isLater } from "../data/dates.ts";
import type { Answer } from "../data/schema.ts";
import { nameOf } from "./describe-status.ts";
import { formatDate } from "./format-date.ts";
import { SourceLink } from "./SourceLink.tsx";
import type { Telling } from "./telling.ts";
import { words } from "./words.ts";

interface FactAnswersProps {
  readonly answers: readonly Answer[];
  readonly telling: Telling;
}

/** Who answers to a fact: each contradiction on a line of its own, all who confirm it on one. */
export function FactAnswers({ answers, telling }: FactAnswersProps) {
  const confirming = answers.filter(({ says }) => says === "confirms");
  const contradicting = answers.filter(({ says }) => says !== "confirms");
  return (
    <>
      {contradicting.map((answer, i) => (
        <Contradiction key={`${i}:${answer.source}`} {...{ answer, telling }} />
      ))}
      {confirming.length > 0 && (
        <p class="answer confirms">
          {words.confirmedBy}{" "}
          {confirming.map((answer, i) => (
            <Confirmation
              key={`${i}:${answer.source}`}
              {...{ answer, telling }}
              isLast={i === confirming.length - 1}
            />
          ))}
        </p>
      )}
    </>
  );
}

interface AnswerProps {
  readonly answer: Answer;
  readonly telling: Telling;
}

function Contradiction({ answer, telling }: AnswerProps) {
  const { by, says, date, text, source } = answer;
  const { labels, sources } = telling.content;
  return (
    <p class={`answer ${says}`}>
      {isAfterwards(answer, telling) && `${words.laterThanArticle}: `}
      {nameOf(by, labels)} <SourceLink source={sources[source]}>{says} it</SourceLink>
      {date && `, ${formatDate(date)}`}
      {text && <span class="words">{text}</span>}
    </p>
  );
}

function Confirmation({ answer, telling, isLast }: AnswerProps & { readonly isLast: boolean }) {
  const { by, date, text, source } = answer;
  const { labels, sources } = telling.content;
  const when = [isAfterwards(answer, telling) && words.later, date && formatDate(date)];
  return (
    <>
      <SourceLink source={sources[source]}>{nameOf(by, labels)}</SourceLink>
      {when.some(Boolean) && `, ${when.filter(Boolean).join(" ")}`}
      {text && <span class="words">{text}</span>}
      {!isLast && "; "}
    </>
  );
}

function isAfterwards({ date }: Answer, { article }: Telling): boolean {
  return date !== undefined && article !== undefined && isLater(daySpan(date), article);
}
