import type { Candidate, Mention, Profile } from "./recognition.ts";

/** All that has been recognised on a page so far, and the article's date (ISO or EDTF). */
export interface PageFindings {
  readonly blocks: readonly (readonly Candidate[])[];
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly articleDate?: string;
}

export function resolve(page: PageFindings): readonly (readonly Mention[])[] {
  return page.blocks.map(() => []);
}
