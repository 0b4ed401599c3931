const PICTURES = [
  {
    name: "card",
    words: "A card says who it was on the day of the article, and who it is now.",
    alt: "The card of Vladimir Putin, with his office on the article's day and facts below it",
  },
  {
    name: "claim",
    words: "Claims stay claims: who says so, who denies it, on what day, by which source.",
    alt: "A fact on a card that somebody reported, with its denial and its source opened",
  },
  {
    name: "popup",
    words: "The toolbar button lists who is on the page, finds every fact, and switches sites off.",
    alt: "Sidelight's popup with the people and events of a page",
  },
] as const;

/** Real pictures of the product, made by `npm run screenshots`. */
export function Pictures() {
  return (
    <ol class="pictures">
      {PICTURES.map(({ name, words, alt }) => (
        <li key={name}>
          <figure>
            <picture>
              <source srcset={`/pictures/${name}-dark.webp`} media="(prefers-color-scheme: dark)" />
              <img src={`/pictures/${name}.webp`} alt={alt} width="280" height="320" />
            </picture>
            <figcaption>{words}</figcaption>
          </figure>
        </li>
      ))}
    </ol>
  );
}
