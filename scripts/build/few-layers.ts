import type { Plugin } from 'vite';

/** Without what is there for browsers that do not know our manifest. */
const MODERN = { find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' };
/** Dexie itself, not the module that takes it from a layer. */
const DEXIE = /^(?!.*on-record:).*\/dexie\/dist\/modern\/dexie\.mjs$/;

/**
 * Layers between Dexie and the database that the library has no use for: the copies of watched answers, which it has
 * switched off (`cache: 'disabled'`), hooks, of which it has none, and parts of compound indices, of which it asks for whole
 * keys. Every request went through all of them.
 */
const LAYERS: readonly string[] = [
  'this.use(cacheMiddleware);',
  'this.use(hooksMiddleware);',
  'this.use(virtualIndexMiddleware);',
];
/** Ways of asking that the library never takes; a unit test looks for them in its sources. */
export const NEVER_ASKED: readonly string[] = (
  'startsWithIgnoreCase equalsIgnoreCase anyOfIgnoreCase startsWithAnyOfIgnoreCase startsWithAnyOf notEqual noneOf inAnyRange ' +
  'bulkUpdate upsert mapToClass sortBy or until desc raw eachUniqueKey eachPrimaryKey eachKey firstKey lastKey last offset'
).split(' ');

/** What else nothing asks for: how several hooks are chained, and helpers that Dexie offers to others. */
const OFFERED: readonly (readonly [string | RegExp, string])[] = [
  ['[hookCreatingChain, nop]', '[null, nop]'],
  ['[hookUpdatingChain, nop]', '[null, nop]'],
  ['[hookDeletingChain, nop]', '[null, nop]'],
  ['    getObjectDiff: getObjectDiff,\n', ''],
  ['    override: override,\n', ''],
  [/^ {4}async: function [\s\S]*?^ {4}\},\n/m, ''],
  [/^ {4}spawn: function [\s\S]*?^ {4}\},\n/m, ''],
];

/** Leaves these out of Dexie, of its build for new browsers: nothing calls them then, and the bundler leaves their code out. */
export function fewLayers(): Plugin {
  return {
    name: 'on-record:few-layers',
    enforce: 'pre',
    config: () => ({ resolve: { alias: [MODERN] } }),
    transform: (code, id) => (DEXIE.test(id) ? { code: withFewLayers(code), map: null } : null),
  };
}

/** Dexie without the layers and the ways of asking. @throws {Error} where it lacks one: another version, to be looked at. */
export function withFewLayers(code: string): string {
  const methods = NEVER_ASKED.map(
    (name) => new RegExp(`^ {4}${name}\\(.*\\) \\{\\n[\\s\\S]*?^ {4}\\}\\n`, 'gm'),
  );
  const parts = [...LAYERS, ...methods].map((part) => [part, ''] as const);
  return [...parts, ...OFFERED].reduce((left, [part, instead]) => {
    const fewer = left.replace(part, instead);
    if (fewer === left) throw new Error(`Dexie does not have what is left out: ${part}`);
    return fewer;
  }, code);
}
