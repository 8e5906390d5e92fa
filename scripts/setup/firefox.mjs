import { installByApt } from './apt.mjs';
import { findProgram } from './find-program.mjs';

const NAMES = ['firefox-esr', 'firefox'];
const ELSEWHERE = ['/Applications/Firefox.app/Contents/MacOS/firefox'];

/** What is said where the tests in Firefox cannot run. */
export const NO_FIREFOX = `No Firefox was found, so nothing is tried in it. Either
  - install one (Debian: sudo apt-get install firefox-esr), or
  - say where one is: FIREFOX=/path/to/firefox npm ...`;

/**
 * Path of a Firefox on this machine; null where there is none.
 *
 * @throws {PlainError} where the environment's FIREFOX names a file that cannot be run.
 */
export function findFirefox() {
  return findProgram('FIREFOX', NAMES, ELSEWHERE);
}

/** Path of a Firefox, installed by apt where there is none and this user may; null where that does not work. */
export function ensureFirefox() {
  const found = findFirefox();
  if (found) return found;
  try {
    installByApt('firefox-esr');
  } catch (error) {
    // Everything else is tried all the same.
    console.error(error instanceof Error ? error.message : error);
  }
  return findFirefox();
}
