import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folders whose modules are built into the extension, and what lies beside them. */
const FOLDERS: readonly string[] = ['components', 'engine', 'entrypoints', 'page', 'storage'];
const SOURCE = /\.tsx?$/;
/** `import word, { one, type Two, three as four } from`, `export { one } from`. */
const CLAUSE = /^(?:import|export)\s+(?:type\s+)?(\w+\s*,?\s*)?(?:\{([^}]*)\}\s*)?from\s/gm;

/** The names that each source file asks of others, by its path. */
export type AskedNames = ReadonlyMap<string, ReadonlySet<string>>;

/** What the source files of the extension ask of one another, whatever they ask it of. */
export function askedNames(root: string): AskedNames {
  return new Map(sourcesOf(root).map((path) => [path, namesIn(readFileSync(path, 'utf8'))]));
}

/**
 * The names that code imports, or hands on.
 *
 * @throws {Error} where it imports all that a module has, which names nothing.
 */
export function namesIn(code: string): ReadonlySet<string> {
  const all = /^(?:import|export)\s+\*.*/m.exec(code);
  if (all) throw new Error(`"${all[0]}" does not tell what is needed: name it.`);
  const names = new Set<string>();
  for (const [, word, braces = ''] of code.matchAll(CLAUSE)) {
    if (word) names.add('default');
    for (const each of braces.split(',')) {
      const name = /^(?:type\s+)?(\w+)/.exec(each.trim())?.[1];
      if (name) names.add(name);
    }
  }
  return names;
}

function sourcesOf(root: string): readonly string[] {
  const beside = readdirSync(root).filter((name) => SOURCE.test(name));
  const within = FOLDERS.flatMap((folder) => filesIn(root, folder));
  return [...beside, ...within].map((name) => join(root, name).replaceAll('\\', '/'));
}

function filesIn(root: string, folder: string): readonly string[] {
  try {
    const names = readdirSync(join(root, folder), { recursive: true }) as string[];
    return names.filter((name) => SOURCE.test(name)).map((name) => join(folder, name));
  } catch {
    return [];
  }
}
