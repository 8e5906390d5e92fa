import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { installByApt } from './apt.mjs';
import { findProgram } from './find-program.mjs';
import { PlainError } from './run.mjs';

/** Chromium first: Google's own Chrome no longer loads unpacked extensions from its command line. */
const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const SETUID_SANDBOXES = ['/usr/lib/chromium/chrome-sandbox', '/opt/google/chrome/chrome-sandbox'];

const WHAT_TO_DO = `A Chromium browser is needed and none was found. Either
  - install one (Debian: sudo apt-get install chromium), or
  - say where one is: CHROMIUM=/path/to/chromium npm ...`;

/**
 * Path of a Chromium on this machine; null where there is none.
 *
 * @throws {PlainError} where the environment's CHROMIUM names a file that cannot be run.
 */
export function findChromium() {
  return findProgram('CHROMIUM', NAMES, ELSEWHERE);
}

/**
 * Path of a Chromium, installed by apt where there is none and this user may.
 *
 * @throws {PlainError} telling what to do where there is none and it may not be installed.
 */
export function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  try {
    installByApt('chromium');
  } catch (error) {
    throw new PlainError(`${error instanceof Error ? error.message : error}\n${WHAT_TO_DO}`);
  }
  const installed = findChromium();
  if (!installed) throw new PlainError(WHAT_TO_DO);
  return installed;
}

/**
 * `['--no-sandbox']` where Chromium's sandbox cannot work, else nothing: it refuses to run as root, and otherwise needs
 * its setuid helper or user namespaces.
 */
export function sandboxArgs() {
  if (process.platform !== 'linux') return [];
  if (process.getuid?.() === 0) return ['--no-sandbox'];
  const helper = SETUID_SANDBOXES.some((path) => existsSync(path) && (statSync(path).mode & 0o4000) !== 0);
  const namespaces = helper || spawnSync('unshare', ['--user', 'true']).status === 0;
  return namespaces ? [] : ['--no-sandbox'];
}
