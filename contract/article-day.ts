/** The day that a page gives for itself, and what speaks against it. Days are YYYY-MM-DD. */
export interface ArticleDay {
  /** EDTF date or interval of the article; absent where the page gives none that can be used. */
  readonly date?: string;
  readonly doubts: readonly ArticleDoubt[];
}

/** Why the day may not be what it seems; the card says so. */
export type ArticleDoubt =
  /** The page names no day of publication, or none that can be read. */
  | { readonly kind: "missing" }
  /** Another place of the page gives another day; the more telling place was believed. */
  | { readonly kind: "conflict"; readonly other: string }
  /** The only day given is yet to come, so it is not believed. */
  | { readonly kind: "future"; readonly written: string }
  /** The page was changed after its day of publication. */
  | { readonly kind: "updated"; readonly on: string }
  /** The page gives no day of publication; `date` is that of its last change. */
  | { readonly kind: "only-updated" }
  /** The page has been rewritten for years, so that no day is its own. */
  | { readonly kind: "revised"; readonly from: string; readonly to: string };

/** A page that says nothing of its day. */
export const NO_ARTICLE_DAY: ArticleDay = { doubts: [{ kind: "missing" }] };
