import { formatDate } from "../../components/format-date.ts";
import type { BaseSummary } from "../../contract/options-questions.ts";
import { Section } from "./Section.tsx";

/** Which facts there are. Packs of other facts will be listed here once they can be added. */
export function FactsSection({ base }: { readonly base: BaseSummary }) {
  return (
    <Section id="facts" title="Facts and packs">
      <p class="lead">
        The facts that come with Sidelight are the only ones in use. Packs of further facts cannot
        be added yet.
      </p>
      <div class="pack">
        <h3>Relations between the United States and Russia</h3>
        <p class="statement">
          {base.people} people and {base.events} events, with {base.facts} facts from {base.sources}{" "}
          sources. Last checked on {formatDate(base.checked, "long")}. It changes only with
          Sidelight itself.
        </p>
      </div>
    </Section>
  );
}
