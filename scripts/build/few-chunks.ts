import type { Plugin, Rollup } from 'vite';

/** The pages that are to be there at once, without the library's code. */
const LIGHT = /\/entrypoints\/(?:popup|sidepanel|welcome)\/index\.html$/;
/** What the light pages load later, and the others at once; and what is loaded where the library fails. */
const LATER = /\/entrypoints\/surfaces\/(?:library|changing)-code\.ts$|\/storage\/exchange\/salvage\//;
/** What one page does by itself. */
const OWN = /\.html$|\/main\.tsx$/;
/** The looks of all pages are one sheet: packed apart they take 2 kB more, and each page's classes are its own. */
const LOOKS = /\.css$/;

/**
 * Has the pages share two chunks: what the light ones need when they open, and what all others have in common. By itself
 * a bundler makes one for each way in which modules are shared, here thirty, each packed by itself. Their names are
 * short, and without a hash: an extension's files change all at once.
 */
export function fewChunks(): Plugin {
  let isScript = false;
  let light: ReadonlySet<string> = new Set();
  let shared: ReadonlySet<string> = new Set();
  return {
    name: 'on-record:few-chunks',
    configResolved({ build }) {
      isScript = Boolean(build.lib);
    },
    buildEnd() {
      const ids = [...this.getModuleIds()];
      const infoOf = (id: string) => this.getModuleInfo(id);
      light = importedBy(
        ids.filter((id) => LIGHT.test(id)),
        infoOf,
      );
      shared = sharedBy(ids, infoOf);
    },
    outputOptions(options) {
      if (isScript) return options;
      return {
        ...options,
        entryFileNames: 'chunks/[name].js',
        chunkFileNames: 'chunks/[name].js',
        assetFileNames: 'assets/[name].[ext]',
        codeSplitting: {
          groups: [
            {
              name: 'shared',
              test: (id: string) => LOOKS.test(id) || (light.has(id) && !OWN.test(id)),
              priority: 2,
            },
            { name: 'shared-library', test: (id: string) => shared.has(id) && !OWN.test(id), priority: 1 },
          ],
        },
      };
    },
  };
}

/** What several pages or parts that are loaded later need, and {@link LATER} itself. */
function sharedBy(
  ids: readonly string[],
  infoOf: (id: string) => Rollup.ModuleInfo | null,
): ReadonlySet<string> {
  const starts = ids.filter((id) => {
    const info = infoOf(id);
    return info !== null && (info.isEntry || info.dynamicImporters.length > 0);
  });
  const needs = starts.map((start) => importedBy([start], infoOf));
  return new Set(ids.filter((id) => LATER.test(id) || needs.filter((all) => all.has(id)).length > 1));
}

/** These modules and all that they import before they run. */
function importedBy(
  entries: readonly string[],
  infoOf: (id: string) => Rollup.ModuleInfo | null,
): ReadonlySet<string> {
  const found = new Set(entries);
  for (const id of found) for (const imported of infoOf(id)?.importedIds ?? []) found.add(imported);
  return found;
}
