import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ROOT, runTool } from './run.mjs';

/** Everything that the built extension is made of. */
const INGREDIENTS = [
  'entrypoints',
  'components',
  'storage',
  'engine',
  'page',
  'public',
  'locales',
  'assets',
  'messages.ts',
  'scripts/build',
  'wxt.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/**
 * Builds the extension where its sources have changed since it was built, and returns its folder.
 *
 * `e2e` is the released extension whose manifest already holds the permission to read all sites, which a reader would
 * be asked for: a driver cannot click the browser's prompt.
 *
 * @param {'production' | 'e2e'} mode
 * @param {'chrome' | 'firefox'} browser
 */
export function ensureBuilt(mode, browser = 'chrome') {
  const folder = `${ROOT}.output/${browser}-mv3${mode === 'production' ? '' : `-${mode}`}`;
  const stamp = `${folder}.sources`;
  const sources = hashOfSources();
  const built = existsSync(`${folder}/manifest.json`) && existsSync(stamp) && readFileSync(stamp, 'utf8');
  if (built !== sources) {
    console.log(`Building the extension (wxt build -b ${browser} --mode ${mode}) ...`);
    runTool('wxt/bin/wxt.mjs', ['build', '-b', browser, '--mode', mode, '--level', 'warn']);
    writeFileSync(stamp, sources);
  }
  return folder;
}

function hashOfSources() {
  const hash = createHash('sha256');
  for (const name of INGREDIENTS) addToHash(name, hash);
  return hash.digest('hex');
}

/**
 * @param {string} path relative to the project's folder
 * @param {import('node:crypto').Hash} hash
 */
function addToHash(path, hash) {
  const full = ROOT + path;
  if (!existsSync(full)) return;
  hash.update(`\0${path}\0`);
  let names;
  try {
    names = readdirSync(full).sort();
  } catch {
    // Not a folder.
    hash.update(readFileSync(full));
    return;
  }
  for (const name of names) addToHash(`${path}/${name}`, hash);
}
