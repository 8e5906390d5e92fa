/** Files that the code names by itself: scripts that the background puts into pages, and the pages that it opens. */
const NAMED_IN_CODE = ['judge.js', 'gate.js', 'common.js', 'reader.js', 'welcome.html', 'library.html'];

/**
 * The files of a package that its manifest needs: what it names, what those pages and scripts name in turn, and the
 * catalogues that it takes its words from. All others have no business in it.
 *
 * @throws {Error} where one that is named is not there.
 */
export function neededFiles(files: ReadonlyMap<string, Buffer>): ReadonlySet<string> {
  const needed = new Set<string>();
  const take = (name: string, by: string) => {
    const path = name.replace(/^\.?\//, '').replace(/[?#].*$/, '');
    if (needed.has(path)) return;
    const file = files.get(path);
    if (!file) throw new Error(`${by} names ${name}, which is not in the package`);
    needed.add(path);
    for (const each of namedIn(path, file.toString('utf8'))) take(each, path);
  };
  take('manifest.json', 'a package');
  for (const name of NAMED_IN_CODE) take(name, 'the background');
  for (const name of files.keys()) if (/^_locales\/\w+\/messages\.json$/.test(name)) needed.add(name);
  return needed;
}

/** The files that a file names, as the tools of the build write them. */
function namedIn(path: string, text: string): readonly string[] {
  if (path === 'manifest.json') return pathsIn(JSON.parse(text));
  if (path.endsWith('.html')) return found(text, /(?:src|href)="(\/[^"]+)"/g);
  if (!path.endsWith('.js')) return [];
  const folder = path.replace(/[^/]*$/, '');
  return [
    ...found(text, /(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g),
    ...found(text, /import\(\s*["'`]\.\/([\w.-]+\.js)["'`]\s*\)/g),
  ]
    .map((name) => folder + name)
    .concat(found(text, /import(?:Scripts\()?\s*["'`]\/([\w.-]+\.js)["'`]/g))
    .concat(found(text, /["'`]((?:assets|chunks)\/[\w.-]+\.(?:css|js))["'`]/g));
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

/** Every text within a manifest that is the path of a file. */
function pathsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^\/?[\w/-]+\.(?:html|js|css|png|svg)$/.test(value) ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(pathsIn) : [];
}
