import { toUnicode } from "punycode/punycode.es6.js";

/** A host or a site pattern as its readers write it: "bücher.example" for "xn--bcher-kva.example". */
export function readableHost(host: string): string {
  try {
    return toUnicode(host);
  } catch {
    // A host may begin like an encoded one and be none.
    return host;
  }
}

/** A path with its letters for their codes, where it can be read. */
export function readablePath(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
