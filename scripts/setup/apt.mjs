import { spawnSync } from 'node:child_process';
import { run } from './run.mjs';

/**
 * Installs a package of Debian's; false where there is no apt or this user may not use it.
 *
 * @param {string} name
 * @throws {PlainError} where apt fails.
 */
export function installByApt(name) {
  const prefix = aptPrefix();
  if (!prefix) return false;
  const [command = 'apt-get', ...args] = [...prefix, 'apt-get'];
  console.error(`Installing ${name} with ${[command, ...args].join(' ')} ...`);
  run(command, [...args, 'update']);
  run(command, [...args, 'install', '-y', '--no-install-recommends', name]);
  return true;
}

/** What stands before `apt-get` so that it may install: nothing for root, sudo where it asks for no password; null else. */
function aptPrefix() {
  if (spawnSync('apt-get', ['--version']).status !== 0) return null;
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true']).status === 0 ? ['sudo', '-n'] : null;
}
