import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;
const TABLE = /const apiMetadata = \{\n[\s\S]*?\n {6}\};/;

/** The two that hold what the polyfill wraps by itself: messages, which are answered by promises. */
const LEFT = 'const apiMetadata = { runtime: {}, tabs: {} };';

/**
 * Leaves out the polyfill's table of all calls that once wanted a callback: with manifest 3 Chrome answers every call with
 * a promise, but for the listeners of messages. A kilobyte of the package, and work of every page's script.
 */
export function fewWrappers(): Plugin {
  return {
    name: 'on-record:few-wrappers',
    enforce: 'pre',
    transform: (code, id) => (POLYFILL.test(id) ? { code: withoutTable(code), map: null } : null),
  };
}

/** The polyfill without its table. @throws {Error} where it has none: another version, to be looked at. */
export function withoutTable(code: string): string {
  if (!TABLE.test(code)) throw new Error('webextension-polyfill has no table of calls where one was.');
  return code.replace(TABLE, LEFT);
}
