import { existsSync, readFileSync } from 'node:fs';
import { PlainError, ROOT, run, runTool } from './run.mjs';

const OLDEST_NODE = 20;

/** Installs what package-lock.json lists, where it is not there yet. Fast, and without network, where it is. */
export function ensureInstalled() {
  const version = Number(process.versions.node.split('.')[0]);
  if (version < OLDEST_NODE) {
    throw new PlainError(`Node ${OLDEST_NODE} or newer is needed; this is ${process.version}.`);
  }
  const missing = missingPackages();
  if (missing.length > 0) {
    console.log(
      `Installing packages (npm ci): ${missing.length} missing or outdated, such as ${missing[0]} ...`,
    );
    run('npm', ['ci', '--no-audit', '--no-fund']);
  }
  // Written by npm's postinstall; gone where somebody installed with --ignore-scripts.
  if (!existsSync(`${ROOT}.wxt/tsconfig.json`)) runTool('wxt/bin/wxt.mjs', ['prepare']);
}

/** Names of packages that package-lock.json lists and node_modules holds in no or another version. */
export function missingPackages() {
  const wanted = packagesOf(`${ROOT}package-lock.json`);
  // npm's own note of what it put there. Comparing contents, not times: a checkout changes times only.
  const there = packagesOf(`${ROOT}node_modules/.package-lock.json`);
  return Object.entries(wanted)
    .filter(([path, entry]) => path !== '' && !entry.optional && there[path]?.version !== entry.version)
    .map(([path]) => path.replace(/^.*node_modules\//, ''));
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages ?? {};
  } catch {
    // Absent or cut short: nothing is known to be there, and npm ci makes it anew.
    return {};
  }
}
