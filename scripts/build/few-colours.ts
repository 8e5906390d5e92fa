import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** The icon has three colours and what lies between them at their edges. */
const COLOURS = 16;

/** Keeps the icons in a palette: they look the same and take half the room. */
export async function fewColours(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const image = sharp(await readFile(path));
    await writeFile(path, await image.png({ palette: true, colours: COLOURS, effort: 10 }).toBuffer());
  }
}
