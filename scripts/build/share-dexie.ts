import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';

/** The file of the package, and what the browser knows it by. */
export const SHARED_DEXIE = 'dexie.js';
const SOURCE = 'node_modules/dexie/dist/dexie.min.js';
const FACADE = '\0on-record:dexie';
/** What the extension imports of it. A name that is missing here fails the build. */
const NAMES = ['Dexie', 'liveQuery'];

/**
 * Puts Dexie into the package once, as its makers ship it, for the background and for the pages. The background is a
 * script and the pages are modules, so that no chunk can be shared between them: as a module the background took nearly
 * twice as long to wake, since the browser keeps no compiled code of a worker's modules. This file is both: it sets a
 * global and exports nothing.
 */
export function shareDexie(): Plugin {
  let isScript = false;
  return {
    name: 'on-record:share-dexie',
    enforce: 'pre',
    configResolved({ build }) {
      isScript = Boolean(build.lib);
    },
    resolveId(id) {
      if (id === 'dexie') return FACADE;
      return id === `/${SHARED_DEXIE}` ? { id, external: true } : null;
    },
    load(id) {
      return id === FACADE ? facade(isScript) : null;
    },
    generateBundle() {
      if (!isScript) this.emitFile({ type: 'asset', fileName: SHARED_DEXIE, source: withoutMap() });
    },
  };
}

/** A worker loads it itself; Firefox's background page has it before, by the manifest. */
function facade(isScript: boolean): string {
  const load = isScript
    ? `if (!globalThis.Dexie) importScripts('/${SHARED_DEXIE}');`
    : `import '/${SHARED_DEXIE}';`;
  return `${load}\nexport const { ${NAMES.join(', ')} } = globalThis.Dexie;`;
}

function withoutMap(): string {
  return readFileSync(SOURCE, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n');
}
