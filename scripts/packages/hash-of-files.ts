import { createHash } from 'node:crypto';

/** One hash for all files of a package with their names: equal packages have equal ones, whenever they were packed. */
export function hashOfFiles(files: ReadonlyMap<string, Buffer>): string {
  const hash = createHash('sha256');
  for (const name of [...files.keys()].sort()) {
    hash.update(`\0${name}\0`);
    hash.update(files.get(name) as Buffer);
  }
  return hash.digest('hex');
}

/** The names of the files in which two packages differ. */
export function differingFiles(
  one: ReadonlyMap<string, Buffer>,
  other: ReadonlyMap<string, Buffer>,
): readonly string[] {
  const names = new Set([...one.keys(), ...other.keys()]);
  return [...names].filter((name) => !one.get(name)?.equals(other.get(name) ?? Buffer.of())).sort();
}
