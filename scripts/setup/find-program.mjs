import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PlainError } from './run.mjs';

/**
 * Path of a program on this machine; null where there is none.
 *
 * @param {string} variable of the environment by which one says where it is
 * @param {readonly string[]} names the best first
 * @param {readonly string[]} elsewhere paths outside of the search path
 * @throws {PlainError} where the variable names a file that cannot be run.
 */
export function findProgram(variable, names, elsewhere) {
  const named = process.env[variable];
  if (named) {
    if (!isExecutable(named)) throw new PlainError(`${variable} is "${named}", which cannot be run.`);
    return named;
  }
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter).filter(Boolean)];
  const candidates = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, ...elsewhere].find(isExecutable) ?? null;
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    // Not there, or not ours to run.
    return false;
  }
}
