import type { Plugin } from 'vite';
import type { BuiltLayer } from './build-layer';

/** How a part of the extension gets at a script: a module imports it, a worker loads it, or it is there already. */
export type Way = 'import' | 'load' | 'there';

const LAYER = '\0on-record:layer:';
const MODULE = '\0on-record:shared:';
const EXPORT = '\0on-record:export:';

/** Has what is built take from these layers what they have, in the place of the modules themselves. */
export function takeFromLayers(
  layersOf: () => readonly BuiltLayer[],
  wayOf: () => Way,
): Pick<Plugin, 'resolveId' | 'load'> {
  const hasModule = (id: string) => layersOf().some(({ modules }) => modules.has(id));
  return {
    resolveId: {
      order: 'pre',
      async handler(source, importer, options) {
        if (layersOf().some(({ name }) => source === `/${name}.js`)) return { id: source, external: true };
        if (source.startsWith(LAYER) || source.startsWith(EXPORT)) return source;
        if (hasModule(source)) return MODULE + source;
        const resolved = await this.resolve(source, importer, { ...options, skipSelf: true });
        return resolved && hasModule(resolved.id) ? MODULE + resolved.id : resolved;
      },
    },
    load(id) {
      if (id.startsWith(LAYER)) return layerCode(id.slice(LAYER.length), layersOf(), wayOf());
      if (id.startsWith(MODULE)) return facadeCode(id.slice(MODULE.length), layersOf());
      // What nobody asks for is left out.
      return id.startsWith(EXPORT)
        ? { code: exportCode(id.slice(EXPORT.length)), moduleSideEffects: false }
        : null;
    },
  };
}

/** A module that has a layer and those before it run, and exports its global. */
function layerCode(name: string, layers: readonly BuiltLayer[], way: Way): string {
  const index = layers.findIndex((layer) => layer.name === name);
  const before = layers[index - 1];
  const { global } = layers[index] as BuiltLayer;
  return [
    before ? `import '${LAYER}${before.name}';` : '',
    way === 'import' ? `import '/${name}.js';` : '',
    // Firefox's background page has it before, by the manifest.
    way === 'load' ? `if (!globalThis.${global}) importScripts('/${name}.js');` : '',
    `export default globalThis.${global};`,
  ].join('\n');
}

/** Stands for a module that a layer has. */
function facadeCode(id: string, layers: readonly BuiltLayer[]): string {
  const { name, modules } = layers.find((layer) => layer.modules.has(id)) as BuiltLayer;
  const exports = [...(modules.get(id) ?? [])].map(
    ([exported, place]) => `export { default as ${exported} } from '${EXPORT}${name}.${place}';`,
  );
  return [`import '${LAYER}${name}';`, ...exports].join('\n');
}

/** `named` is a layer and a place in its global: `storage.7`. */
function exportCode(named: string): string {
  const [layer, place] = named.split('.');
  return `import layer from '${LAYER}${layer}';\nexport default layer[${place}];`;
}
