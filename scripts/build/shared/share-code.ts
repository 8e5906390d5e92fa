import type { Plugin, ResolvedConfig } from 'vite';
import { packWordLists } from '../pack-words';
import { shrinkCode } from '../shrink-code';
import { packTexts } from '../texts/pack-texts';
import { type BuiltLayer, buildLayer } from './build-layer';
import { COMMON, LAYERS } from './layers';
import { takeFromLayers, type Way } from './take-from-layers';

/** The scripts that a background page of Firefox has to have before its own. */
export const SHARED_SCRIPTS = LAYERS.map(({ name }) => `${name}.js`);

/** Without what is there for browsers that do not know our manifest. */
const DEXIE = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };

let built: Promise<readonly BuiltLayer[]> | null = null;

/**
 * Puts what the background and the pages both need into the package once. The background is a script and the pages are
 * modules, so that no chunk can be shared between them: as a module the background took nearly twice as long to wake,
 * since the browser keeps no compiled code of a worker's modules. A layer is both: it sets a global and exports nothing.
 */
export function shareCode(): Plugin {
  let config: ResolvedConfig;
  let way: Way | null = null;
  let layers: readonly BuiltLayer[] = [];
  return {
    name: 'on-record:share-code',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [DEXIE] } }),
    configResolved(resolved) {
      config = resolved;
      way = wayOf(resolved);
    },
    async buildStart() {
      if (!way) return;
      built ??= buildLayers(config);
      // Pages are read without the library.
      layers = (await built).filter(({ name }) => way !== 'there' || name === COMMON.name);
    },
    ...takeFromLayers(
      () => layers,
      () => way ?? 'there',
    ),
    generateBundle() {
      if (way !== 'import') return;
      for (const { name, code } of layers)
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source: code });
    },
  };
}

/** Null for the gate, which stands alone, and for what is only looked at. */
function wayOf({ command, build: { lib } }: ResolvedConfig): Way | null {
  if (command === 'serve') return null;
  if (!lib) return 'import';
  const entry = JSON.stringify(lib.entry);
  if (entry.includes('/background/')) return 'load';
  // The background puts both scripts into pages.
  return entry.includes('/reader/') ? 'there' : null;
}

async function buildLayers(config: ResolvedConfig): Promise<readonly BuiltLayer[]> {
  const layers: BuiltLayer[] = [];
  const below: Plugin = {
    name: 'on-record:layers-below',
    enforce: 'pre',
    ...takeFromLayers(
      () => layers,
      () => 'there',
    ),
  };
  for (const layer of LAYERS)
    layers.push(await buildLayer(layer, config, [below, packTexts(), packWordLists()]));
  return Promise.all(layers.map(async (layer) => ({ ...layer, code: await shrinkCode(layer.code, false) })));
}
