/**
 * A few paragraphs on which Sidelight's own pages show it at work. The content script reads of such a
 * page what is marked as its sample, and nothing else.
 */
export function Sample() {
  return (
    <article class="sample" data-sample="" lang="en">
      <h3>Putin and Trump meet in Helsinki</h3>
      <p>
        One Monday in July 2018, Vladimir Putin and Donald Trump sat down together in the Finnish
        capital. Putin came late; Trump waited. Hillary Clinton, who had lost the 2016 election to
        Trump, watched from afar.
      </p>
      <p>
        Mark Rutte had seen Trump a few days earlier, at a meeting of NATO. What was said at the
        Helsinki summit is still argued about, and Biden made much of it later.
      </p>
    </article>
  );
}

/** Sets the script to work that runs on other pages by itself. The sample has to be there. */
export function startSample(document: Document): void {
  const script = document.createElement("script");
  script.src = "/content-script.js";
  document.head.append(script);
}
