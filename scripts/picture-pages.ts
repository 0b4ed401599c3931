/** Pages for the pictures of states that the demonstration's article has no occasion for, by path. */

const page = (language: string, direction: "ltr" | "rtl", title: string, body: string) =>
  `<!doctype html>
<html lang="${language}" dir="${direction}">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width, initial-scale=1" />
  <meta name="color-scheme" content="light dark" />
  <meta property="article:published_time" content="2024-11-14" />
  <title>${title}</title>
  <link rel="stylesheet" href="article.css" />
  <main><article><h1>${title}</h1>${body}</article></main>
</html>`;

export const picturePages: Readonly<Record<string, string>> = {
  "/family.html": page(
    "en",
    "ltr",
    "Two names on one invitation",
    `<p>Melania Trump and Ivana Trump were both on the list that evening, the organisers said.</p>
      <p>It was Mrs. Trump who answered first.</p>`,
  ),
  "/long-name.html": page(
    "en",
    "ltr",
    "Ten years on",
    `<p>Diplomats who remember the annexation of Crimea say that little was written down.</p>`,
  ),
  "/right-to-left.html": page(
    "he",
    "rtl",
    "שתי שיחות ופגישה אחת",
    `<p>הנשיא Vladimir Putin ניהל שיחות לפני הפגישה, כך נמסר. גם Volodymyr Zelensky הגיב.</p>
      <p>ההודעה פורסמה בערב.</p>`,
  ),
};
