import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface LockedPackage {
  readonly version?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly peer?: boolean;
}

/**
 * The licences of the packages that are built into the extension, as most of them ask: each text once,
 * below the names of those that it covers. Throws where a package names none.
 */
export function thirdPartyLicences(root: string): string {
  const covered = new Map<string, string[]>();
  for (const [path, { version }] of shippedPackages(root)) {
    const text = licenceIn(join(root, path));
    if (!text) throw new Error(`${path} names no licence, so it cannot be shipped.`);
    const name = path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);
    covered.set(text, [...(covered.get(text) ?? []), `${name} ${version}`]);
  }
  return [...covered]
    .map(([text, names]) => `${names.join("\n")}\n\n${text}\n`)
    .join(`\n${LINE}\n\n`);
}

const LINE = "-".repeat(72);

function shippedPackages(root: string): readonly (readonly [string, LockedPackage])[] {
  const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
    readFileSync(join(root, "package-lock.json"), "utf8"),
  );
  return Object.entries(lock.packages).filter(
    ([path, { dev, devOptional, optional, peer }]) =>
      path !== "" && !dev && !devOptional && !optional && !peer,
  );
}

/** The files on it that the package holds, or else what it says of itself. */
function licenceIn(folder: string): string | undefined {
  const files = readdirSync(folder).filter((name) => /^(licen[cs]e|notice|copying)/i.test(name));
  const read = (name: string) => readFileSync(join(folder, name), "utf8").trim();
  if (files.length > 0) return files.map(read).join("\n\n");
  const { license }: { license?: string } = JSON.parse(read("package.json"));
  return license && `Licence: ${license}`;
}
