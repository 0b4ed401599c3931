/**
 * Requests that this context has made to anywhere but the extension itself, as the browser has noted
 * them. The popup shows the number; it is measured, so that it would tell of a fault of ours.
 */
export function requestsMade(own: string, noted: Pick<Performance, "getEntriesByType">): number {
  const elsewhere = ({ name }: { readonly name: string }) => /^(?:https?|wss?):/.test(name);
  return noted
    .getEntriesByType("resource")
    .filter((entry) => elsewhere(entry) && !entry.name.startsWith(own)).length;
}
