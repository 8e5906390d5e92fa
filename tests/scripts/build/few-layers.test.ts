import { readFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { withFewLayers } from '@/scripts/build/few-layers';

const DEXIE = readFileSync('node_modules/dexie/dist/modern/dexie.mjs', 'utf8');

test('what is left keeps rows, tells of changes and takes back what fails', async () => {
  const code = withFewLayers(DEXIE).replace(/export \{[^}]*\};[^}]*$/, 'return { Dexie, liveQuery };');
  const { Dexie, liveQuery } = new Function(code)();
  const library = new Dexie('few-layers', { cache: 'disabled' });
  library.version(1).stores({ rows: 'id, by' });
  const seen: number[] = [];
  const watching = liveQuery(() => library.rows.where('by').equals('Ana').count()).subscribe(
    (count: number) => seen.push(count),
  );
  await library.rows.bulkPut([
    { id: 1, by: 'Ana' },
    { id: 2, by: 'Bo' },
  ]);
  await expect.poll(() => seen.at(-1)).toBe(1);
  const failed = library.transaction('rw', library.rows, async () => {
    await library.rows.put({ id: 3, by: 'Ana' });
    await library.rows.add({ id: 1, by: 'Ana' });
  });
  await expect(failed).rejects.toThrow(/Key already exists|ConstraintError|constraint/i);
  expect(await library.rows.count()).toBe(2);
  await library.rows.where('by').equals('Ana').delete();
  await expect.poll(() => seen.at(-1)).toBe(0);
  watching.unsubscribe();
});

test('another version is refused', () => {
  expect(() => withFewLayers('class Dexie {}')).toThrow(/does not once have/);
});
