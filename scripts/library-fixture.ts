import 'fake-indexeddb/auto';
import { writeFile } from 'node:fs/promises';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dumpLibrary } from './library/raw-library';

/**
 * `tsx scripts/library-fixture.ts FILE`: writes what this version of the code makes of an invented library, as it lies in
 * the database. Every version of the library has such a file in tests/storage/fixtures, which every later one opens
 * (tests/storage/older-libraries.test.ts). For a version that is past, this script, `scripts/library` and
 * `tests/storage/invented.ts` are copied into a checkout of its last commit; version 1 is of 09ddf6e.
 */
const [, , file] = process.argv;
if (!file) throw new Error('Say which file to write: tsx scripts/library-fixture.ts FILE');
// The settings are read as in a browser.
Object.assign(globalThis, { chrome: fakeBrowser, browser: fakeBrowser });
const { fillLibrary } = await import('./library/fill-library');
await fillLibrary();
const library = await dumpLibrary('on-record');
await writeFile(file, `${JSON.stringify(library, null, 1)}\n`);
console.log(
  `${file}: version ${library.version}, ${library.tables.map(({ name, rows }) => `${rows.length} ${name}`).join(', ')}`,
);
process.exit(0);
