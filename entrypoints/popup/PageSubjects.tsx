import { describeDay } from "../../components/describe-day.ts";
import { formatDate } from "../../components/format-date.ts";
import { OpenNames } from "../../components/OpenNames.tsx";
import { PageTimeline } from "../../components/PageTimeline.tsx";
import { pageWords } from "../../components/page-words.ts";
import { SubjectList } from "../../components/SubjectList.tsx";
import type { ArticleDay } from "../../contract/article-day.ts";
import type { PageReport, PageSubject } from "../../contract/messages.ts";
import { daysOf } from "../../data/event-days.ts";
import type { Entity } from "../../data/schema.ts";
import { openKey } from "./merge-reports.ts";
import { noteOn } from "./note-on.ts";
import { ReadingLine } from "./ReadingLine.tsx";
import type { PageStatus, PopupServices } from "./services.ts";
import { useAnswer } from "./use-answer.ts";
import { type Jumps, useJumps } from "./use-jumps.ts";
import { byWeight } from "./weigh-subjects.ts";

interface PageSubjectsProps {
  readonly status: Extract<PageStatus, { kind: "report" }>;
  readonly services: PopupServices;
  onOpen(id: string): void;
}

/** Who and what the page names, when it tells of it, and what it leaves open. */
export function PageSubjects({ status, services, onOpen }: PageSubjectsProps) {
  const { articleDay, subjects, open, stopped } = status.report;
  const ids = subjects.map(({ id }) => id);
  const asked = useAnswer(() => services.pageRecords(ids), [services, ids.join()]);
  const jumps = useJumps(services, status);
  const stop = stopped && <Stopped why={stopped} onGoOn={services.goOn} />;
  const reading = <ReadingLine report={status.report} requests={asked.answer?.requests} />;
  if (subjects.length === 0 && open.length === 0) {
    return (
      <>
        {stop}
        <Nobody />
        {reading}
      </>
    );
  }
  // Without its notes a line is lower: the ones below would move away under the pointer.
  if (!asked.answer && !asked.hasFailed) return stop;
  const { entities = [], baseChecked = "" } = asked.answer ?? {};
  const shown = { subjects, entities, articleDay, jumps, onOpen };
  return (
    <>
      {stop}
      <Dating day={articleDay} baseChecked={baseChecked} />
      <WhereGone {...{ jumps, report: status.report }} />
      <Subjects heading={pageWords.people} kind="person" {...shown} />
      <Subjects heading={pageWords.events} kind="event" {...shown} />
      {open.length > 0 && (
        <section>
          <Heading text={pageWords.leftOpen} count={open.length} />
          <OpenNames
            names={open}
            at={(name) => numberOf(jumps, openKey(name))}
            onGo={(name) => jumps.go(name.candidates.map(({ id }) => id))}
            onOpen={onOpen}
          />
        </section>
      )}
      <PageTimeline
        events={entities.flatMap(labelWithDays)}
        articleDate={articleDay.date}
        {...{ baseChecked, onOpen }}
      />
      {reading}
    </>
  );
}

function labelWithDays(entity: Entity) {
  const days = entity.kind === "event" ? daysOf(entity) : undefined;
  return days === undefined ? [] : { id: entity.id, kind: entity.kind, name: entity.name, days };
}

const numberOf = ({ last }: Jumps, key: string) => (last?.key === key ? last.number : undefined);

function Nobody() {
  return (
    <section class="notice">
      <h2>Nobody we know on this page</h2>
      <p>
        None of the people and events of the fact base is named here, as far as the page has been
        read. “All facts” shows whom Sidelight knows.
      </p>
    </section>
  );
}

interface StoppedProps {
  readonly why: NonNullable<PageReport["stopped"]>;
  onGoOn(): void;
}

const UNITS = {
  characters: "characters of text",
  nodes: "parts of the page",
  spans: "names",
};

function describeStop(why: StoppedProps["why"]): string {
  if (why === "restless") {
    return "This page changes faster than it can be read. Reading has paused until it is calmer.";
  }
  const amount = why.after.toLocaleString("en-GB");
  return `This page is very long. Reading stopped after ${amount} ${UNITS[why.of]}.`;
}

/** Why not all of the page was read, and the way on. */
function Stopped({ why, onGoOn }: StoppedProps) {
  return (
    <section class="notice stopped">
      <p>{describeStop(why)}</p>
      <button type="button" class="action" onClick={onGoOn}>
        Read on
      </button>
    </section>
  );
}

/** The day that the roles below go by, and what speaks against it. */
function Dating({ day, baseChecked }: { readonly day: ArticleDay; readonly baseChecked: string }) {
  const doubts = baseChecked === "" ? [] : describeDay(day, baseChecked);
  if (!day.date && doubts.length === 0) return null;
  return (
    <div class="dated">
      {day.date && <p>Article of {formatDate(day.date)}</p>}
      {doubts.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  );
}

/** What a press on a name has done; before that, what it does. The line is always there: none jumps. */
function WhereGone({ jumps: { last }, report }: { jumps: Jumps; report: PageReport }) {
  const name = last && nameOf(last.key, report);
  const text =
    name === undefined || !last
      ? pageWords.howToGo
      : last.number === undefined
        ? pageWords.notShown(name)
        : pageWords.at(name, last.number, last.of ?? last.number);
  return (
    <p class="gone" role="status">
      {text}
    </p>
  );
}

function nameOf(key: string, { subjects, open }: PageReport): string | undefined {
  const name = open.find((each) => openKey(each) === key);
  return name ? `“${name.surface}”` : subjects.find(({ id }) => id === key)?.name;
}

interface SubjectsProps {
  readonly heading: string;
  readonly kind: PageSubject["kind"];
  readonly subjects: readonly PageSubject[];
  readonly entities: readonly Entity[];
  readonly articleDay: ArticleDay;
  readonly jumps: Jumps;
  onOpen(id: string): void;
}

function Subjects({ heading, kind, subjects, entities, articleDay, jumps, onOpen }: SubjectsProps) {
  const ofKind = byWeight(subjects, kind);
  if (ofKind.length === 0) return null;
  const notes = new Map(entities.map((entity) => [entity.id, noteOn(entity, articleDay.date)]));
  return (
    <section>
      <Heading text={heading} count={ofKind.length} />
      <SubjectList
        entries={ofKind.map((subject) => ({
          ...subject,
          note: notes.get(subject.id),
          at: numberOf(jumps, subject.id),
        }))}
        onGo={(id) => jumps.go([id])}
        onOpen={onOpen}
      />
    </section>
  );
}

function Heading({ text, count }: { readonly text: string; readonly count: number }) {
  return (
    <h2 title={pageWords.whatWeighs}>
      {text} <span class="count">{count}</span>
    </h2>
  );
}
