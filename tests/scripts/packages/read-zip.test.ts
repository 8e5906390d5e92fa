import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readZip } from '@/scripts/packages/read-zip';

/** A zip of one file, as the format has it: local header, content, directory, end. */
function zipOf(name: string, content: string, way: number): Buffer {
  const packed = way === 8 ? deflateRawSync(content) : Buffer.from(content);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50);
  local.writeUInt16LE(way, 8);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50);
  entry.writeUInt16LE(way, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}

test.each([0, 8])('a file packed by method %i comes out as it went in', (way) => {
  const files = readZip(zipOf('a/b.js', 'let it = 1;\n'.repeat(50), way));
  expect([...files].map(([name, content]) => [name, content.toString()])).toEqual([
    ['a/b.js', 'let it = 1;\n'.repeat(50)],
  ]);
});

test('what is no zip, or is packed otherwise, is refused', () => {
  expect(() => readZip(Buffer.from('no zip'))).toThrow(/Not a zip/);
  expect(() => readZip(zipOf('a', 'b', 12))).toThrow(/method 12/);
});
