import { relative } from 'node:path';
import { build, type Plugin, type PluginOption, type ResolvedConfig, type Rollup } from 'vite';
import { type AskedNames, askedNames } from './asked-names';
import type { Layer } from './layers';

/** What a module exports: the place that each export has in the list that is its layer's global. */
export type SharedExports = ReadonlyMap<string, number>;

/** A layer as it is built. */
export interface BuiltLayer {
  /** Also the name of its file. */
  readonly name: string;
  /** What it sets. */
  readonly global: string;
  readonly code: string;
  /** By the paths of its modules. */
  readonly modules: ReadonlyMap<string, SharedExports>;
}

const ENTRY = '\0on-record:layer-entry';

/**
 * Builds a layer as a script that sets one global and exports nothing.
 *
 * @param plugins what the sources need to be built, and what has the layer take from those before it.
 */
export async function buildLayer(
  layer: Layer,
  config: ResolvedConfig,
  plugins: readonly PluginOption[],
): Promise<BuiltLayer> {
  const global = `onRecord_${layer.name}`;
  let modules: ReadonlyMap<string, SharedExports> = new Map(
    layer.takes.map((path) => [`${config.root}/${path}.ts`, new Map()]),
  );
  const asked = askedNames(config.root);
  // What the modules export may bring others along, which then are the layer's too.
  for (;;) {
    const { code, exports } = await bundle(entryCode(global, modules), config, plugins);
    const found = named(askedFor(exports, asked), config.root);
    if (isEqual(found, modules)) return { name: layer.name, global, code, modules };
    modules = found;
  }
}

function entryCode(global: string, modules: ReadonlyMap<string, SharedExports>): string {
  const imports = [...modules.keys()].map(
    (path, index) => `import * as m${index} from ${JSON.stringify(path)};`,
  );
  const fields = [...modules.values()].flatMap((exports, index) =>
    exports.size === 0
      ? [`m${index}`]
      : [...exports.keys()].map((exported) => `m${index}[${JSON.stringify(exported)}]`),
  );
  return `${imports.join('\n')}\nglobalThis.${global} = [${fields.join(', ')}];`;
}

async function bundle(
  entry: string,
  { root, mode, define, build: { target, minify }, resolve }: ResolvedConfig,
  plugins: readonly PluginOption[],
): Promise<{ code: string; exports: Map<string, readonly string[]> }> {
  const exports = new Map<string, readonly string[]>();
  const collect: Plugin = {
    name: 'on-record:layer',
    enforce: 'pre',
    resolveId: (id) => (id === ENTRY ? id : null),
    load: (id) => (id === ENTRY ? entry : null),
    generateBundle(_, files) {
      for (const file of Object.values(files))
        for (const id of Object.keys(file.type === 'chunk' ? file.modules : {}))
          if (id.startsWith('/') || /^[A-Z]:/.test(id))
            exports.set(id, this.getModuleInfo(id)?.exports ?? []);
    },
  };
  const result = await build({
    root,
    mode,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: define ?? {},
    resolve: { alias: resolve.alias },
    plugins: [collect, ...plugins],
    build: {
      target,
      minify,
      write: false,
      rollupOptions: { input: ENTRY, output: { format: 'iife' } },
    },
  });
  const [{ output }] = [result].flat() as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return { code: output[0].code, exports };
}

/** What others ask of these modules. Of packages all they have: their own imports of one another are not looked at. */
function askedFor(
  exports: ReadonlyMap<string, readonly string[]>,
  asked: AskedNames,
): ReadonlyMap<string, readonly string[]> {
  const wanted = new Set([...asked].flatMap(([path, names]) => (exports.has(path) ? [] : [...names])));
  return new Map(
    [...exports].map(([path, names]) => [
      path,
      asked.has(path) ? names.filter((name) => wanted.has(name)) : names,
    ]),
  );
}

function named(
  exports: ReadonlyMap<string, readonly string[]>,
  root: string,
): ReadonlyMap<string, SharedExports> {
  let count = 0;
  const paths = [...exports.keys()].sort((one, other) =>
    placeOf(one, root) < placeOf(other, root) ? -1 : 1,
  );
  return new Map(
    paths
      .map((path) => {
        const all = exports.get(path) ?? [];
        // What only hands another one on stands for itself: its names are the other's.
        const names = all.includes('*') ? [] : [...all].sort();
        return [path, new Map(names.map((name) => [name, count++]))] as const;
      })
      .filter(([, names]) => names.size > 0),
  );
}

/** The same on every machine, wherever its packages are installed. */
function placeOf(path: string, root: string): string {
  return path.includes('/node_modules/')
    ? path.replace(/^.*\/node_modules\//, 'node_modules/')
    : relative(root, path);
}

function isEqual(
  one: ReadonlyMap<string, SharedExports>,
  other: ReadonlyMap<string, SharedExports>,
): boolean {
  const flat = (modules: typeof one) =>
    JSON.stringify([...modules].map(([path, exports]) => [path, [...exports.keys()]]));
  return flat(one) === flat(other);
}
