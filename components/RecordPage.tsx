import type { CardContent, EntityLabel } from "../contract/messages.ts";
import type { Person } from "../data/schema.ts";
import { EntityChips } from "./EntityChips.tsx";
import { EntityHeadline } from "./EntityHeadline.tsx";
import { FactList } from "./FactList.tsx";
import { formatDate } from "./format-date.ts";
import { orderByDate } from "./order-facts.ts";
import { SourceLink } from "./SourceLink.tsx";
import { SourceList } from "./SourceList.tsx";
import { Timeline } from "./Timeline.tsx";

interface RecordPageProps {
  readonly content: CardContent;
  /** EDTF date or interval of the article that is read; it has its place in the timeline. */
  readonly articleDate?: string | undefined;
  onOpen(id: string): void;
  /** Puts a citation on the clipboard. */
  copy(text: string): Promise<void>;
}

/** All that the fact base holds about one entity. */
export function RecordPage({ content, articleDate, onOpen, copy }: RecordPageProps) {
  const { entity, facts, sources } = content;
  const related = relatedOf(content);
  const cited = Object.values(sources).toSorted((a, b) => a.label.localeCompare(b.label, "en"));
  return (
    <article class={`record ${entity.kind}`} aria-labelledby="record-name">
      <header>
        <h2 id="record-name" tabIndex={-1}>
          {entity.name}
        </h2>
        <EntityHeadline entity={entity} />
      </header>
      {entity.kind === "person" && entity.roles.length > 0 && (
        <RoleHistory {...{ entity, content }} />
      )}
      <section>
        <h3>Facts, newest first</h3>
        <FactList facts={orderByDate(facts)} telling={{ content, onOpen, copy }} />
      </section>
      <Timeline {...{ content, articleDate, onOpen }} />
      <EntityChips heading="People" labels={related.person} onOpen={onOpen} />
      <EntityChips heading="Events" labels={related.event} onOpen={onOpen} />
      <section>
        <h3>Sources</h3>
        <SourceList cited={cited.map((source) => ({ id: source.id, source, paragraphs: [] }))} />
      </section>
      <p class="checked">Record last checked {formatDate(entity.checked)}</p>
    </article>
  );
}

function RoleHistory({ entity, content }: { entity: Person; content: CardContent }) {
  const roles = entity.roles.toSorted((a, b) => (b.from ?? "").localeCompare(a.from ?? ""));
  return (
    <section>
      <h3>Roles</h3>
      <ul class="roles">
        {roles.map((role) => (
          <li key={`${role.title} ${role.from}`}>
            <SourceLink source={content.sources[role.source]}>{role.title}</SourceLink>
            <span class="when">{daysOfRole(role)}</span>
            {role.note && <span class="details">{role.note}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function daysOfRole({ from, to, asOf, ended }: Person["roles"][number]): string {
  if (from === undefined && to === undefined) return asOf ? `in ${formatDate(asOf)}` : "";
  if (to === undefined && ended) return `from ${formatDate(from ?? "")}, since ended`;
  const days = formatDate(`${from ?? ".."}/${to ?? ".."}`);
  return to === undefined && asOf ? `${days} (as of ${formatDate(asOf)})` : days;
}

/** Everybody and everything that the record's facts and its participants name, by kind and name. */
function relatedOf({ entity, labels }: CardContent): Record<"person" | "event", EntityLabel[]> {
  const others = Object.values(labels)
    .filter(({ id }) => id !== entity.id)
    .sort((a, b) => a.name.localeCompare(b.name, "en"));
  return {
    person: others.filter(({ kind }) => kind === "person"),
    event: others.filter(({ kind }) => kind === "event"),
  };
}
