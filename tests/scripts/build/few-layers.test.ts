import { readdirSync, readFileSync } from 'node:fs';
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { NEVER_ASKED, withFewLayers } from '@/scripts/build/few-layers';

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

test('a whole key of a compound index is found', async () => {
  const code = withFewLayers(DEXIE).replace(/export \{[^}]*\};[^}]*$/, 'return Dexie;');
  const library = new (new Function(code)())('few-layers-compound', { cache: 'disabled' });
  library.version(1).stores({ links: '[one+other], other' });
  await library.links.bulkPut([
    { one: 1, other: 2 },
    { one: 1, other: 3 },
  ]);
  expect(await library.links.get([1, 3])).toEqual({ one: 1, other: 3 });
  expect(await library.links.where('[one+other]').between([1, 0], [1, 3]).count()).toBe(1);
  expect(await library.links.where('other').equals(2).count()).toBe(1);
});

/** The library's sources. */
const SOURCES = readdirSync('storage', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(`storage/${file}`, 'utf8'))
  .join('\n');

test('the library asks in none of the ways that are left out', () => {
  for (const name of NEVER_ASKED) expect(SOURCES).not.toMatch(new RegExp(`\\.${name}\\(`));
});

test('the library asks for whole keys of compound indices', () => {
  const schema = readFileSync('storage/database.ts', 'utf8').matchAll(/^ {6,8}\w+: '([^']+)',$/gm);
  const indices = [...schema].flatMap(([, keys = '']) =>
    keys.split(', ').map((key) => key.replace(/^[+*&]+/, '')),
  );
  const asked = [...SOURCES.matchAll(/\.(?:where|orderBy)\('([^']+)'\)/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(20);
  expect(indices).toEqual(expect.arrayContaining([...new Set(asked)]));
});

test('another version is refused', () => {
  expect(() => withFewLayers('class Dexie {}')).toThrow(/does not have/);
});
