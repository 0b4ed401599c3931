/** Both browsers give scripts in tabs this much; the polyfill for more would be 10 kB in every tab. */
declare const chrome: { readonly runtime?: { readonly id?: string } };

/** The id of this extension; undefined once this script is what is left of a removed or updated copy. */
export function ownId(): string | undefined {
  try {
    return chrome.runtime?.id;
  } catch {
    return undefined;
  }
}
