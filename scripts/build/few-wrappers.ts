import type { Plugin } from 'vite';

const POLYFILL = /\/webextension-polyfill\/dist\/browser-polyfill\.js$/;

/** What is left out of the polyfill, each piece with what stands in its place. The rest falls with them: nothing calls it. */
const PIECES: readonly (readonly [RegExp, string])[] = [
  // Firefox has all of it by itself. As a module that exports, a bundler needs no words around it.
  [/^[\s\S]*?(?=const CHROME_SEND_MESSAGE_CALLBACK_)/, ''],
  [
    /\/\/ The build process adds a UMD wrapper[\s\S]*$/,
    'export default import.meta.env.FIREFOX || globalThis.browser?.runtime?.id ? globalThis.browser : wrapAPIs(chrome);',
  ],
  // What it wraps by itself is messages alone, which are answered by promises.
  [/const apiMetadata = \{\n[\s\S]*?\n {6}\};/, 'const apiMetadata = { runtime: {}, tabs: {} };'],
  [/if \(Object\.keys\(apiMetadata\)\.length === 0\) \{[^}]*\}/, ''],
  [/const settingMetadata = \{[\s\S]*?(?=return wrapObject\(extensionAPIs)/, ''],
  [/devtools: \{\s*network: \{[^}]*\}\s*\},/, ''],
  [/onMessageExternal: wrapEvent\(onMessageWrappers\),/, ''],
  [/const onRequestFinishedWrappers = [\s\S]*?(?=const onMessageWrappers)/, ''],
  // How many arguments a call has is the compiler's business.
  [
    /(?<=const wrappedSendMessage = [^\n]*\n)[\s\S]*?(?=\s*return new Promise\(\(resolve, reject\) => \{\s*const wrappedCb)/,
    '',
  ],
  [/let wrapper = wrapAsyncFunction\([^\n]*\n\s*value = wrapMethod\(target, target\[prop\], wrapper\);/, ''],
];

/**
 * Leaves out the polyfill's wrappers of all calls that once wanted a callback, and makes it a module: with manifest 3 Chrome
 * answers every call with a promise, but for the listeners of messages. Two kilobytes of the package, and work of every
 * page's script.
 */
export function fewWrappers(): Plugin {
  return {
    name: 'on-record:few-wrappers',
    enforce: 'pre',
    transform: (code, id) => (POLYFILL.test(id) ? { code: withFewWrappers(code), map: null } : null),
  };
}

/** The polyfill without the pieces. @throws {Error} where it lacks one: another version, to be looked at. */
export function withFewWrappers(code: string): string {
  return PIECES.reduce((left, [piece, instead]) => {
    if (!piece.test(left)) throw new Error(`webextension-polyfill does not have what is left out: ${piece}`);
    return left.replace(piece, () => instead);
  }, code);
}
