import { Section } from "./Section.tsx";

/** Which languages there are. */
export function LanguageSection() {
  return (
    <Section id="language" title="Language">
      <p class="statement">
        Sidelight and its facts are written in English, with dates in British order; cards and
        settings have no translation yet. What the browser itself shows of it, as in the context
        menu, on the toolbar button and beside its keys, is in German where the browser is. Names
        are found in pages of other languages, too: with the case endings of German, Polish, Czech,
        Russian and Ukrainian, and in Cyrillic letters.
      </p>
    </Section>
  );
}
