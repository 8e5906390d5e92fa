import { deflateAsync } from '@gfx/zopfli';
import { crc32 } from './crc32';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const DEFLATED = 8;
/** The version of the format that whoever unpacks it has to know: packed files and folders. */
const VERSION = 20;
/** Names are UTF-8. */
const FLAGS = 0x800;
/** The first day that the format can tell, 1 January 1980: the hour of packing is no part of what is packed. */
const DAY = 0x21;
/** More rounds make it less than 0.01 % smaller. Large files, of code, words and weights, gain by as many blocks as help. */
const EFFORT = { numiterations: 40, blocksplittingmax: 0 };

/**
 * A zip of these files, as small as the format allows within reason: Zopfli looks for the shortest way to say a thing
 * where other packers take the first good one. Equal files give equal bytes.
 * https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 */
export async function writeZip(files: ReadonlyMap<string, Buffer>): Promise<Buffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const name of [...files.keys()].sort()) {
    const content = files.get(name) as Buffer;
    const packed = Buffer.from(await deflateAsync(content, EFFORT));
    const file = Buffer.from(name);
    const facts = factsOf(content, packed, file);
    bodies.push(words32(LOCAL), facts, file, packed);
    directory.push(words32(CENTRAL), words16(VERSION), facts, words16(0, 0, 0), words32(0, at), file);
    at += 4 + facts.length + file.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = [words32(END), words16(0, 0, files.size, files.size), words32(listed.length, at), words16(0)];
  return Buffer.concat([...bodies, listed, ...end]);
}

/** What stands both before the file and in the directory. */
function factsOf(content: Buffer, packed: Buffer, name: Buffer): Buffer {
  return Buffer.concat([
    words16(VERSION, FLAGS, DEFLATED, 0, DAY),
    words32(crc32(content), packed.length, content.length),
    words16(name.length, 0),
  ]);
}

function words16(...values: readonly number[]): Buffer {
  return Buffer.from(Uint16Array.from(values).buffer);
}

function words32(...values: readonly number[]): Buffer {
  return Buffer.from(Uint32Array.from(values).buffer);
}
