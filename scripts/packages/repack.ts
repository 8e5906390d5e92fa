import { readFile, writeFile } from 'node:fs/promises';
import { readZip } from './read-zip';
import { writeZip } from './write-zip';

/** Packs a zip anew: smaller, and in the same bytes whenever the files in it are the same. */
export async function repack(path: string): Promise<void> {
  await writeFile(path, await writeZip(readZip(await readFile(path))));
}
