import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/storage/database';
import { EXPORT_FORMATS, type ExportFormatName } from '@/storage/exchange/export/export-formats';
import { exportQuotations } from '@/storage/exchange/export/export-quotations';
import { WORDS } from '../formats/invented-citation';
import { fill, HOSTILE, manyRows } from '../invented-library';

const WAYS = { words: WORDS, guessThreshold: 0.7 };
const NAMES = Object.keys(EXPORT_FORMATS) as ExportFormatName[];

beforeEach(() => fill(manyRows(60)));

const allIds = () => database.quotations.toCollection().primaryKeys();
const written = async (name: ExportFormatName, ids?: readonly string[]) => {
  const file = await exportQuotations(ids ?? (await allIds()), EXPORT_FORMATS[name], WAYS);
  // Blob.text() would take the byte order mark away.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await file.arrayBuffer());
};

/** RFC 4180, where every field is in marks. */
function table(csv: string): string[][] {
  const fields = [...csv.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)];
  expect(fields.map(([all]) => all).join('')).toBe(csv.replace('\ufeff', ''));
  const rows: string[][] = [[]];
  for (const [, field = '', end] of fields) {
    rows.at(-1)?.push(field.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
const restored = (field: string) => field.replace(/^'(?='*(?:[\t\r\n]|\s*[=+\-@＝＋－＠]))/, '');

test('csv: every quotation, and every text as it was once its apostrophe is taken away', async () => {
  const csv = await written('csv');
  expect(csv.startsWith('\ufeff"quotation","kind"')).toBe(true);
  const [head = [], ...rows] = table(csv);
  expect(rows).toHaveLength(60);
  const of = (row: string[], name: string) => row[head.indexOf(name)] ?? expect.unreachable(name);
  for (const row of rows) {
    expect(row).toHaveLength(head.length);
    for (const field of row) expect(field).not.toMatch(/^[=+\-@\t\r]/);
    const saved = await database.quotations.get(of(row, 'id'));
    expect(restored(of(row, 'hedge'))).toBe(saved?.hedge);
    expect(restored(of(row, 'note'))).toBe(saved?.annotation?.note ?? '');
    expect(of(row, 'address')).toMatch(/^https:\/\/post-/);
    expect(of(row, 'link to the words')).toContain('#:~:text=');
    expect(of(row, 'status')).toBe('auto');
    expect(of(row, 'seen first')).toMatch(/Z$/);
  }
});

test.each(['annotation', 'schema', 'csl'] as const)('%s: JSON with every quotation', async (name) => {
  const value = JSON.parse(await written(name));
  expect(value.items ?? value['@graph'] ?? value).toHaveLength(60);
});

test('annotation: the words by quote and by place, the reader as creator, the speaker as a tag', async () => {
  const [id = ''] = await allIds();
  const { items } = JSON.parse(await written('annotation', [id]));
  const saved = await database.quotations.get(id);
  expect(items).toMatchObject([
    {
      type: 'Annotation',
      creator: { type: 'Person', nickname: 'reader' },
      target: [
        {
          selector: [
            { type: 'TextQuoteSelector', exact: saved?.parts[0]?.exact, prefix: 'Then “' },
            { type: 'TextPositionSelector', start: 10, end: saved?.parts[0]?.end },
          ],
        },
      ],
    },
  ]);
  expect(items[0].body.map(({ purpose }: { purpose: string }) => purpose)).toContain('tagging');
});

test('schema: who said it is the creator, the article is what it is part of, nobody is a character', async () => {
  const ids = (await allIds()).slice(0, 1);
  const text = await written('schema', ids);
  expect(JSON.parse(text)['@graph'][0]).toMatchObject({
    '@type': 'Quotation',
    creator: [{ '@type': 'Person' }],
    isPartOf: { '@type': 'NewsArticle', publisher: { '@type': 'Organization' } },
  });
  expect(text).not.toContain('spokenByCharacter');
});

describe.each(NAMES)('%s', (name) => {
  test('has each of the hostile texts, in the order that was asked for', async () => {
    const ids = (await allIds()).slice(0, HOSTILE.length).reverse();
    const text = await written(name, ids);
    const places = ids.map((id) => text.indexOf(name === 'markdown' ? '> ' : id.slice(0, 8)));
    expect(places.every((place) => place >= 0)).toBe(true);
  });

  test('[T16] says of every quotation that nobody has checked it, until the reader has', async () => {
    const ids = await allIds();
    const unchecked = async () =>
      (await written(name)).match(/attribution: \w[\w ]*, not checked/g)?.length ?? 0;
    expect(await unchecked()).toBe(ids.length);
    await database.quotations.update(ids[0] as string, { status: 'confirmed' });
    expect(await unchecked()).toBe(ids.length - 1);
    expect(await written(name)).toContain('confirmed by the reader');
  });

  test('of nothing is a file all the same', async () => {
    const text = await written(name, []);
    if (['annotation', 'schema', 'csl'].includes(name)) expect(() => JSON.parse(text)).not.toThrow();
    else expect(text.split('\n').length).toBeLessThan(3);
  });

  test('leaves out what was deleted meanwhile, tells how far it is, and stops', async () => {
    const [id = ''] = await allIds();
    await database.quotations.update(id, { deletedAt: '2024-11-05T00:00:00.000Z' });
    const shares: number[] = [];
    const ids = await allIds();
    await exportQuotations(ids, EXPORT_FORMATS[name], WAYS, { onProgress: (share) => shares.push(share) });
    expect(shares.at(-1)).toBe(1);
    expect(await written(name)).not.toContain(id);
    const signal = AbortSignal.abort();
    await expect(exportQuotations(ids, EXPORT_FORMATS[name], WAYS, { signal })).rejects.toThrow(/abort/i);
  });
});
