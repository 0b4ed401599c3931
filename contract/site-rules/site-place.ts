/** A page of the web, as far as site rules look at it. Ports, queries and fragments do not count. */
export interface SitePlace {
  /** As browsers write it: lower case, IDN in its ASCII form, no trailing dot, IPv6 in brackets. */
  readonly host: string;
  /** With its leading slash and without one at the end, but for "/" itself, and with no empty folder. */
  readonly path: string;
}

/** Where a web page's address leads; nothing for any other address. */
export function placeOf(address: string | undefined): SitePlace | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname, pathname } = new URL(address);
  const host = hostname.replace(/\.+$/, "");
  if (!isWeb(protocol) || host === "") return undefined;
  // A star stands for something in a pattern, so that of an address is written the other way.
  const path = pathname.replace(/\/+/g, "/").replace(/\/$/, "").replaceAll("*", "%2A");
  return { host, path: path === "" ? "/" : path };
}

/** The host of a web page's address, without its port; nothing for any other address. */
export const hostOf = (address: string | undefined): string | undefined => placeOf(address)?.host;

/** True for addresses in numbers, which belong to no domain. */
export const isIpAddress = (host: string): boolean =>
  host.startsWith("[") || /^\d+(?:\.\d+){3}$/.test(host);

/** True for the reader's own machine, as those who write web pages use it. */
export const isOwnMachine = (host: string): boolean =>
  /^(?:.+\.)?localhost$/.test(host) || /^127(?:\.\d+){3}$/.test(host) || host === "[::1]";

const isWeb = (protocol: string) => protocol === "http:" || protocol === "https:";
