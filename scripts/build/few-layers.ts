import type { Plugin } from 'vite';

/** Without what is there for browsers that do not know our manifest. */
const MODERN = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };
/** Dexie itself, not the module that takes it from a layer. */
const DEXIE = /^(?!.*on-record:).*\/dexie\/dist\/modern\/dexie\.mjs$/;

/**
 * Layers between Dexie and the database that the library has no use for: the copies of watched answers, which it has
 * switched off (`cache: 'disabled'`), and hooks, of which it has none. Every request went through both.
 */
const LAYERS: readonly string[] = ['this.use(cacheMiddleware);', 'this.use(hooksMiddleware);'];

/** Leaves these layers out of Dexie, of its build for new browsers: nothing calls them then, and the bundler leaves their code out. */
export function fewLayers(): Plugin {
  return {
    name: 'on-record:few-layers',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [MODERN] } }),
    transform: (code, id) => (DEXIE.test(id) ? { code: withFewLayers(code), map: null } : null),
  };
}

/** Dexie without the layers. @throws {Error} where it lacks one: another version, to be looked at. */
export function withFewLayers(code: string): string {
  return LAYERS.reduce((left, layer) => {
    if (left.split(layer).length !== 2)
      throw new Error(`Dexie does not once have what is left out: ${layer}`);
    return left.replace(layer, '');
  }, code);
}
