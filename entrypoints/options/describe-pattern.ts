import { kindOf } from "../../contract/site-rules/site-pattern.ts";

/** What a site pattern holds for, in words. */
export function describePattern(pattern: string): string {
  switch (kindOf(pattern)) {
    case "page":
      return "this page alone";
    case "section":
      return "this page and all below it";
    case "host":
      return "this site, on every page; not its subdomains";
    case "label":
      return "every site whose name begins so";
    case "domain":
      return "this site and all its subdomains";
  }
}
