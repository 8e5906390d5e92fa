import type { Plugin } from 'vite';

const CORE = /\/@tanstack\/virtual-core\/dist\/esm\/index\.js$/;

/** What our one long list leaves as it is: one column of rows that runs downwards, told by scroll events. */
const OPTIONS: Readonly<Record<string, string>> = {
  lanes: '1',
  horizontal: 'false',
  enabled: 'true',
  useScrollendEvent: 'false',
  useAnimationFrameWithResizeObserver: 'false',
  debug: 'false',
};
/** The same options where they are read otherwise. */
const READ_OTHERWISE: readonly (readonly [string, string])[] = [
  ['const { horizontal, isRtl } = instance.options;', 'const horizontal = false, isRtl = false;'],
  ['if (lanes === 1) {', 'if (true) {'],
  ['behavior === "smooth" && this.isDynamicMode()', 'false'],
];
/** What nothing calls then; our list scrolls to a row by `components/row-scroller`. */
const METHODS: readonly string[] = ['getFurthestMeasurement', 'scrollToIndex', 'scrollBy'];

/** Puts the options of the long list's package that are never set into its code, so that the bundler leaves out what they are for. */
export function fewOptions(): Plugin {
  return {
    name: 'on-record:few-options',
    enforce: 'pre',
    transform: (code, id) => (CORE.test(id) ? { code: withFewOptions(code), map: null } : null),
  };
}

/** The package without these options. @throws {Error} where it lacks one: another version, to be looked at. */
export function withFewOptions(code: string): string {
  let left = METHODS.reduce((rest, name) => {
    const method = new RegExp(`^ {4}this\\.${name} = [\\s\\S]*?^ {4}\\};\\n`, 'gm');
    return replaced(rest, method, '', name);
  }, code);
  for (const [text, value] of READ_OTHERWISE) left = replaced(left, text, value, text);
  for (const [name, value] of Object.entries(OPTIONS))
    left = replaced(left, new RegExp(`\\b(?:this|instance)\\.options\\.${name}\\b`, 'g'), value, name);
  return left;
}

function replaced(code: string, found: string | RegExp, value: string, name: string): string {
  const left = code.replaceAll(found, value);
  if (left === code) throw new Error(`The long list's package does not have what is left out: ${name}`);
  return left;
}
