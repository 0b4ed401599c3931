import { Section } from "./Section.tsx";

/** Which languages there are. */
export function LanguageSection() {
  return (
    <Section id="language" title="Language">
      <p class="statement">
        Sidelight and its facts are written in English, with dates in British order. Names are found
        in pages of other languages, too: with the case endings of German, Polish, Czech, Russian
        and Ukrainian, and in Cyrillic letters. There are no translations yet.
      </p>
    </Section>
  );
}
