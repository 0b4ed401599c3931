import { SettingChoices } from "../../components/SettingChoices.tsx";
import { DelayField } from "./DelayField.tsx";
import type { SettingsProps } from "./MarksSection.tsx";
import { Section } from "./Section.tsx";
import { cardWords, sizeWords, themeWords } from "./setting-words.ts";

/** When a card opens and closes, and how it looks. */
export function CardSection({ settings, onSet }: SettingsProps) {
  const { cards, openDelay, closeDelay, theme, textSize } = settings;
  return (
    <Section id="cards" title="Cards">
      <p class="lead">Try them on the sample above. Esc closes a card, whatever is set here.</p>
      <SettingChoices
        legend="A card opens"
        name="cards"
        value={cards}
        options={cardWords}
        onChoose={(value) => onSet({ cards: value })}
      />
      <DelayField
        label="Rest before it opens"
        hint="A short rest opens cards by accident. Names in links wait a little longer."
        name="openDelay"
        value={openDelay}
        onSet={(value) => onSet({ openDelay: value })}
      />
      <DelayField
        label="Wait before it closes"
        hint="Time to move into the card, once the pointer has left the name."
        name="closeDelay"
        value={closeDelay}
        onSet={(value) => onSet({ closeDelay: value })}
      />
      <div class="columns">
        <SettingChoices
          legend="Ground"
          name="theme"
          value={theme}
          options={themeWords}
          onChoose={(value) => onSet({ theme: value })}
        />
        <SettingChoices
          legend="Size of text"
          name="textSize"
          value={textSize}
          options={sizeWords}
          onChoose={(value) => onSet({ textSize: value })}
        />
      </div>
    </Section>
  );
}
