import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { crc32 } from '@/scripts/packages/crc32';
import { readZip } from '@/scripts/packages/read-zip';
import { writeZip } from '@/scripts/packages/write-zip';

const WORDS = Array.from({ length: 3000 }, (_, i) => `word${(i * 7919) % 1013}`).join(' ');
const FILES = new Map([
  ['manifest.json', Buffer.from('{}')],
  ['chunks/ein-Größe.js', Buffer.from(WORDS)],
  ['assets/empty.css', Buffer.alloc(0)],
]);

test.each([
  ['', 0],
  // The check value that the algorithm is known by.
  ['123456789', 0xcbf43926],
  ['The quick brown fox jumps over the lazy dog', 0x414fa339],
])('the checksum of "%s"', (text, sum) => {
  expect(crc32(Buffer.from(text))).toBe(sum);
});

test('what is packed comes out as it went in, in the same bytes each time and in any order', async () => {
  const zip = await writeZip(FILES);
  expect(new Map([...readZip(zip)].sort())).toEqual(new Map([...FILES].sort()));
  expect(await writeZip(new Map([...FILES].reverse()))).toEqual(zip);
});

test('it is smaller than what the usual packer makes', async () => {
  const packed = [...FILES.values()].map((content) => deflateRawSync(content, { level: 9 }).length);
  const names = [...FILES.keys()].reduce((sum, name) => sum + 2 * Buffer.byteLength(name), 0);
  const headers = FILES.size * (30 + 46) + 22;
  expect((await writeZip(FILES)).length).toBeLessThan(
    packed.reduce((sum, length) => sum + length, names + headers),
  );
});

test('other programs read it and find nothing wrong', async ({ skip }) => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-zip-'));
  try {
    const path = join(folder, 'a.zip');
    writeFileSync(path, await writeZip(FILES));
    const { status, error, stdout } = spawnSync('python3', ['-m', 'zipfile', '-t', path], {
      encoding: 'utf8',
    });
    if (error) skip('there is no python3 here to read it');
    expect([status, stdout.trim()]).toEqual([0, 'Done testing']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
