import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** The icon has three colours and what lies between them at their edges. */
const COLOURS = 16;

/**
 * Leaves the icons of these sizes, in pixels, in a palette: they look the same and take half the room. Returns which
 * others went.
 */
export async function fewIcons(folder: string, sizes: readonly number[]): Promise<readonly string[]> {
  const gone: string[] = [];
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if (sizes.includes(Number.parseInt(name, 10))) await writeFile(path, await inPalette(path));
    else {
      await rm(path);
      gone.push(`icons/${name}`);
    }
  }
  return gone;
}

async function inPalette(path: string): Promise<Buffer> {
  const image = sharp(await readFile(path));
  return image.png({ palette: true, colours: COLOURS, effort: 10 }).toBuffer();
}
