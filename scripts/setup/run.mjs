import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at the end. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** A failure whose message says all that its reader needs: printed without a stack. */
export class PlainError extends Error {}

/**
 * Runs a command in the project's folder with its output on ours.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @throws {PlainError} naming the command where it cannot be started or ends with another status than 0.
 */
export function run(command, args) {
  const line = [command, ...args].join(' ');
  const { status, error, signal } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    // npm is a batch file there.
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (error) throw new PlainError(`Could not start "${line}": ${error.message}`);
  if (status !== 0) throw new PlainError(`"${line}" failed (${signal ?? `status ${status}`}).`);
}

/** A tool of this project's own, started without a shell and without npx's look-ups.
 *
 * @param {string} path script below node_modules
 * @param {readonly string[]} args
 */
export function runTool(path, args) {
  run(process.execPath, [`node_modules/${path}`, ...args]);
}

/**
 * Runs `main` and ends the process with status 1 and a plain message where it fails.
 *
 * @param {() => Promise<void> | void} main
 */
export async function runMain(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof PlainError ? error.message : error);
    process.exitCode = 1;
  }
}
