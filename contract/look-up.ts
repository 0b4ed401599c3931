import { storage } from "wxt/utils/storage";

/** What the popup is to show when it opens: what is found for words, or one record. */
export type LookUp = { readonly query: string } | { readonly id: string };

/** The look-up that the popup which opens next takes and removes. */
export const pendingLookUp = storage.defineItem<LookUp>("session:pendingLookUp");

/** A look-up as the search part of the popup's address, for a popup in a tab. */
export function searchOf(lookUp: LookUp): string {
  return `?${new URLSearchParams({ ...lookUp })}`;
}

/** The look-up in the search part of an address. */
export function lookUpIn(search: string): LookUp | undefined {
  const parameters = new URLSearchParams(search);
  const [query, id] = [parameters.get("query"), parameters.get("id")];
  if (id !== null) return { id };
  return query === null ? undefined : { query };
}
