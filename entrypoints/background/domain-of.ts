import { getDomain } from "tldts";

/**
 * The part of a host that somebody registered, "example.co.uk" for "www.example.co.uk", by the public
 * suffix list. Sites that share a suffix of a company, as on github.io, are domains of their own.
 */
export function domainOf(host: string): string | undefined {
  return getDomain(host, { allowPrivateDomains: true }) ?? undefined;
}
