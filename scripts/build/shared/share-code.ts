import type { CompressOptions } from 'terser';
import type { Plugin, ResolvedConfig } from 'vite';
import { fewLayers } from '../few-layers';
import { fewWrappers } from '../few-wrappers';
import { packWordLists } from '../pack-words';
import { OWN_CODE, shrinkCode } from '../shrink-code';
import { packTexts } from '../texts/pack-texts';
import { type BuiltLayer, buildLayer } from './build-layer';
import { COMMON, JUDGE, LAYERS } from './layers';
import { takeFromLayers, type Way } from './take-from-layers';

/** The scripts that a background page of Firefox has to have before its own. */
export const SHARED_SCRIPTS = LAYERS.map(({ name }) => `${name}.js`);

/** What our sources, and what we ship of others, need to be built. */
const plugins = () => [packTexts(), packWordLists(), fewWrappers(), fewLayers()];

interface Built {
  readonly judge: BuiltLayer;
  readonly layers: readonly BuiltLayer[];
}

/** A part of the extension that is built by itself. */
type Part = 'pages' | 'background' | 'reader' | 'gate';

const WAYS: Readonly<Record<Part, Way>> = {
  pages: 'import',
  background: 'load',
  // The background puts the scripts into pages one after the other.
  reader: 'there',
  gate: 'there',
};

let built: Promise<Built> | null = null;

/**
 * Puts what the background and the pages both need into the package once. The background is a script and the pages are
 * modules, so that no chunk can be shared between them: as a module the background took nearly twice as long to wake,
 * since the browser keeps no compiled code of a worker's modules. A layer is both: it sets a global and exports nothing.
 */
export function shareCode(): Plugin {
  let config: ResolvedConfig;
  let part: Part | null = null;
  let all: Built | null = null;
  return {
    name: 'on-record:share-code',
    enforce: 'pre',
    configResolved(resolved) {
      config = resolved;
      part = partOf(resolved);
    },
    async buildStart() {
      if (!part) return;
      built ??= buildAll(config);
      all = await built;
    },
    ...takeFromLayers(
      () => (all && part ? layersOf(part, all) : []),
      () => WAYS[part ?? 'gate'],
    ),
    generateBundle() {
      if (part !== 'pages' || !all) return;
      for (const { name, code } of [all.judge, ...all.layers])
        this.emitFile({ type: 'asset', fileName: `${name}.js`, source: code });
    },
  };
}

function layersOf(part: Part, { judge, layers }: Built): readonly BuiltLayer[] {
  if (part === 'gate') return [judge];
  // Pages are read without the library.
  return part === 'reader' ? [...layers.filter(({ name }) => name === COMMON.name), judge] : layers;
}

/** Null for what is only looked at. */
function partOf({ command, build: { lib } }: ResolvedConfig): Part | null {
  if (command === 'serve') return null;
  if (!lib) return 'pages';
  const entry = JSON.stringify(lib.entry);
  return (['background', 'reader', 'gate'] as const).find((part) => entry.includes(`/${part}/`)) ?? null;
}

async function buildAll(config: ResolvedConfig): Promise<Built> {
  const judge = await buildLayer(JUDGE, config, plugins());
  const layers = await buildLayers(config);
  return {
    judge: await shrunk(judge, OWN_CODE),
    layers: await Promise.all(layers.map((layer) => shrunk(layer))),
  };
}

async function shrunk(layer: BuiltLayer, options: CompressOptions = {}): Promise<BuiltLayer> {
  return { ...layer, code: await shrinkCode(layer.code, false, options) };
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
  for (const layer of LAYERS) layers.push(await buildLayer(layer, config, [below, ...plugins()]));
  return layers;
}
