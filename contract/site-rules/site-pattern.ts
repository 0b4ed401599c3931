import { isIpAddress, placeOf, type SitePlace } from "./site-place.ts";

/**
 * A site pattern is the plain text that a rule or an entry of the sensitive list holds for:
 *
 * - `www.example.com/news/today` one page, whatever its query
 * - `www.example.com/news/*` that page and all below it
 * - `www.example.com` one host, on every port
 * - `mail.*` every host whose name begins so
 * - `*.example.com` a host and all its subdomains
 */
export type PatternKind = "page" | "section" | "host" | "label" | "domain";

/** What one press of the switch can be about. */
export const SITE_SCOPES = ["page", "host", "domain"] as const;
export type SiteScope = (typeof SITE_SCOPES)[number];

/** Characters; no rule is stored for a longer pattern, so that no page can fill the store. */
export const PATTERN_MAX_CHARACTERS = 1000;
/** Folders of an address that may have a rule of their own; deeper ones go by those above. */
const SECTIONS_MAX = 30;

/** The pattern for a page in a scope. The domain is the part of its host that somebody registered. */
export function patternFor(
  { host, path }: SitePlace,
  scope: SiteScope,
  domain: string | undefined,
): string | undefined {
  if (scope === "domain") return domain === undefined ? undefined : `*.${domain}`;
  const pattern = scope === "page" ? `${host}${path}` : host;
  return pattern.length > PATTERN_MAX_CHARACTERS ? undefined : pattern;
}

/** The scope of a rule that a press of the switch has made for a page; absent for any other rule. */
export const scopeOfPattern = (
  pattern: string,
  place: SitePlace,
  domain: string | undefined,
): SiteScope | undefined =>
  SITE_SCOPES.find((scope) => patternFor(place, scope, domain) === pattern);

/** Every pattern that holds for a page, the most specific first. */
export function patternsCovering({ host, path }: SitePlace): readonly string[] {
  const labels = isIpAddress(host) ? [] : host.split(".");
  const [first, ...others] = labels;
  return [
    `${host}${path}`,
    ...foldersOf(path).map((folder) => `${host}${folder}/*`),
    host,
    ...(others.length > 0 ? [`${first}.*`] : []),
    ...labels.map((_, index) => `*.${labels.slice(index).join(".")}`),
  ];
}

/** "/a/b" and "/a" for "/a/b". */
function foldersOf(path: string): string[] {
  const names = path.split("/").slice(1, SECTIONS_MAX + 1);
  if (path === "/") return [];
  return names.map((_, index) => `/${names.slice(0, names.length - index).join("/")}`);
}

/** What a pattern holds for. */
export function kindOf(pattern: string): PatternKind {
  if (pattern.startsWith("*.")) return "domain";
  if (pattern.endsWith("/*")) return "section";
  if (pattern.endsWith(".*")) return "label";
  return pattern.includes("/") ? "page" : "host";
}

/**
 * The pattern that a text means: one that is typed, an address that is pasted, or a pattern itself.
 * Nothing for what names no site. The address of a front page means its whole site.
 */
export function readPattern(text: string): string | undefined {
  const trimmed = text.trim();
  const rest = trimmed.replace(/^https?:\/\//i, "");
  const isAddress = rest !== trimmed;
  if (trimmed.length > PATTERN_MAX_CHARACTERS || /^[^/?#]*:\/\//.test(rest)) return undefined;
  if (rest.startsWith("*.")) return domainPattern(rest.slice(2));
  if (rest.endsWith(".*")) return labelPattern(rest.slice(0, -2));
  const isSection = rest.endsWith("/*");
  const place = plainPlace(isSection ? rest.slice(0, -2) : rest);
  if (!place) return undefined;
  const { host, path } = place;
  if (isSection) return path === "/" ? host : `${host}${path}/*`;
  const isWhole = path === "/" && (isAddress || !/^[^?#]*\//.test(rest));
  return isWhole ? host : `${host}${path}`;
}

function domainPattern(name: string): string | undefined {
  const place = plainPlace(name);
  if (place?.path !== "/") return undefined;
  return isIpAddress(place.host) ? undefined : `*.${place.host}`;
}

function labelPattern(label: string): string | undefined {
  const host = plainPlace(`${label}.example`)?.host;
  const [first, last, ...others] = host?.split(".") ?? [];
  return last === "example" && others.length === 0 ? `${first}.*` : undefined;
}

function plainPlace(text: string): SitePlace | undefined {
  const place = placeOf(`https://${text}`);
  return place && /[*%\s]/.test(place.host) ? undefined : place;
}
