import { describeDay } from "../../components/describe-day.ts";
import { EntityList } from "../../components/EntityList.tsx";
import { formatDate } from "../../components/format-date.ts";
import type { ArticleDay } from "../../contract/article-day.ts";
import type { PageReport, PageSubject } from "../../contract/messages.ts";
import { noteOn } from "./note-on.ts";
import type { PageStatus, PopupServices } from "./services.ts";
import { useAnswer } from "./use-answer.ts";

interface PageViewProps {
  readonly status: PageStatus;
  readonly services: PopupServices;
  onOpen(id: string): void;
  onStart(): void;
}

/** Who and what is on the page, or why that cannot be said. */
export function PageView({ status, services, onOpen, onStart }: PageViewProps) {
  switch (status.kind) {
    case "asking":
      return null;
    case "loading":
      return (
        <Notice title="Still loading">Sidelight reads the page as soon as it is there.</Notice>
      );
    case "cannot-run":
      return (
        <Notice title="Extensions cannot run here">
          Browsers keep extensions out of their own pages, of stores and of files. The fact base is
          open all the same, under “All facts”.
        </Notice>
      );
    case "not-started":
      return (
        <Notice title="Not running in this tab yet">
          This tab was open before Sidelight was there. Start it here, or reload the page.
          <button type="button" class="action" onClick={onStart}>
            Start here
          </button>
        </Notice>
      );
    case "report":
      return <Report report={status.report} services={services} onOpen={onOpen} />;
  }
}

interface ReportProps {
  readonly report: PageReport;
  readonly services: PopupServices;
  onOpen(id: string): void;
}

function Report({ report, services, onOpen }: ReportProps) {
  const { host, on, articleDay, subjects, openCount, stopped } = report;
  const ids = subjects.map(({ id }) => id);
  const asked = useAnswer(() => services.cardContents(ids), [services, ids.join()]);
  const answer = asked.answer ?? [];
  const notes = new Map(answer.map(({ entity }) => [entity.id, noteOn(entity, articleDay.date)]));
  const [{ baseChecked } = { baseChecked: undefined }] = answer;

  if (!on) {
    return (
      <Notice title={`Off on ${host}`}>
        Nothing is read or marked there. The switch above turns Sidelight on again, at once.
      </Notice>
    );
  }
  const stop = stopped && <Stopped why={stopped} onGoOn={services.goOn} />;
  if (subjects.length === 0) {
    return (
      <>
        {stop}
        <Notice title="Nobody we know on this page">
          None of the people and events of the fact base is named here, as far as the page has been
          read. “All facts” shows whom Sidelight knows.
        </Notice>
      </>
    );
  }
  // Without its notes a line is lower: the ones below would move away under the pointer.
  if (!asked.answer && !asked.hasFailed) return stop;
  return (
    <>
      {stop}
      <Dating day={articleDay} baseChecked={baseChecked} />
      <Subjects heading="People" {...{ notes, onOpen }} subjects={ofKind(subjects, "person")} />
      <Subjects heading="Events" {...{ notes, onOpen }} subjects={ofKind(subjects, "event")} />
      {openCount > 0 && (
        <p class="open-names">
          {openCount === 1 ? "1 name" : `${openCount} names`} may mean one of several; the card
          there lets you choose.
        </p>
      )}
    </>
  );
}

interface StoppedProps {
  readonly why: NonNullable<PageReport["stopped"]>;
  onGoOn(): void;
}

const STOPS = {
  restless: "This page changes faster than it can be read. Reading has paused until it is calmer.",
  long: "This page is very long. Only its beginning was read.",
};

/** Why not all of the page was read, and the way on. */
function Stopped({ why, onGoOn }: StoppedProps) {
  return (
    <section class="notice stopped">
      <p>{STOPS[why]}</p>
      <button type="button" class="action" onClick={onGoOn}>
        Read on
      </button>
    </section>
  );
}

interface DatingProps {
  readonly day: ArticleDay;
  /** The newest day of the fact base, once it is known. */
  readonly baseChecked: string | undefined;
}

/** The day that the roles below go by, and what speaks against it. */
function Dating({ day, baseChecked }: DatingProps) {
  const doubts = baseChecked === undefined ? [] : describeDay(day, baseChecked);
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

interface SubjectsProps {
  readonly heading: string;
  readonly subjects: readonly PageSubject[];
  readonly notes: ReadonlyMap<string, string | undefined>;
  onOpen(id: string): void;
}

function Subjects({ heading, subjects, notes, onOpen }: SubjectsProps) {
  if (subjects.length === 0) return null;
  return (
    <section>
      <h2>
        {heading} <span class="count">{subjects.length}</span>
      </h2>
      <EntityList
        entries={subjects.map((subject) => ({ ...subject, note: notes.get(subject.id) }))}
        onOpen={onOpen}
      />
    </section>
  );
}

function ofKind(subjects: readonly PageSubject[], kind: PageSubject["kind"]): PageSubject[] {
  return subjects.filter((subject) => subject.kind === kind).sort((a, b) => b.count - a.count);
}

interface NoticeProps {
  readonly title: string;
  readonly children: preact.ComponentChildren;
}

function Notice({ title, children }: NoticeProps) {
  return (
    <section class="notice">
      <h2>{title}</h2>
      <p>{children}</p>
    </section>
  );
}
