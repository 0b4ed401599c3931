import type { Candidate, Profile, Reading, SharedName } from "../recognition.ts";
import type { PageFindings } from "../resolve.ts";

/**
 * Gives every surname and given name that is too common to list its bearers those of them whom the
 * page names in full: nobody else can be meant by it.
 */
export function withNamedBearers(page: PageFindings): PageFindings {
  if (!page.blocks.some((block) => block.some(({ shared }) => shared))) return page;
  const bearers = namedBearers(page);
  const blocks = page.blocks.map((block) =>
    block.map((candidate) => withBearers(candidate, bearers)),
  );
  return { ...page, blocks };
}

/** Everybody named in full, by each part of the name. */
function namedBearers({ blocks, profiles }: PageFindings): ReadonlyMap<string, readonly Profile[]> {
  const named = new Set<string>();
  for (const { readings } of blocks.flat()) {
    for (const { id, part, against } of readings) if (part === "name" && !against) named.add(id);
  }
  const bearers = new Map<string, Profile[]>();
  for (const id of named) {
    const profile = profiles.get(id);
    if (!profile) continue;
    const parts = [
      ...profile.surnames.map((name) => keyOf({ part: "surname", name })),
      ...profile.givenNames.map((name) => keyOf({ part: "given", name })),
    ];
    for (const key of parts) bearers.set(key, [...(bearers.get(key) ?? []), profile]);
  }
  return bearers;
}

function withBearers(
  candidate: Candidate,
  bearers: ReadonlyMap<string, readonly Profile[]>,
): Candidate {
  if (!candidate.shared) return candidate;
  const listed = new Set(candidate.readings.map(({ id, part }) => `${part} ${id}`));
  const further = candidate.shared.flatMap((name) =>
    (bearers.get(keyOf(name)) ?? [])
      .filter(({ id }) => !listed.has(`${name.part} ${id}`))
      .map((profile) => readingOf(name, profile)),
  );
  return further.length === 0
    ? candidate
    : { ...candidate, readings: [...candidate.readings, ...further] };
}

function readingOf({ part, name, initial, against }: SharedName, profile: Profile): Reading {
  const fits = !initial || profile.givenNames.some((own) => own.startsWith(initial));
  const ruledOut = against ?? (fits ? undefined : ("other-person" as const));
  const given = part === "given" ? { given: name } : {};
  return { id: profile.id, part, ...given, ...(ruledOut && { against: ruledOut }) };
}

function keyOf({ part, name }: Pick<SharedName, "part" | "name">): string {
  return `${part} ${name}`;
}
