import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { writeBackup } from '@/storage/exchange/backup/write-backup';
import { backupDue, laterThan } from '@/storage/exchange/backup-due';
import { forget } from '@/storage/exchange/forget/forget';
import type { Forgetting } from '@/storage/exchange/forget/forget-plan';
import { previewForgetting } from '@/storage/exchange/forget/preview-forgetting';
import { unforget } from '@/storage/exchange/forget/unforget';
import { saveReading } from '@/storage/reading/save-reading';
import { NO_FILTER } from '@/storage/search/library-filter';
import { LibraryIndex } from '@/storage/search/library-index';
import { annotateSpeaker } from '@/storage/speakers/decide-speaker';
import { mergeSpeakers } from '@/storage/speakers/merge-speakers';
import { speakerId } from '@/storage/speakers/speaker-id';
import { quotation, reading } from '../../invented';
import { fill, NOTHING } from '../invented-library';

const POST = { url: 'https://post.example/1', incognito: false };
const WIRE = { url: 'https://wire.example/1', incognito: false };
const ANA = quotation('We will hold the bridge', 'Ana Petrova');
const BO = quotation('The bridge is not ours to hold', 'Bo Ek');
const CY = quotation('Nobody has asked the harbour', 'Cy Day');

beforeEach(async () => {
  fakeBrowser.reset();
  await fill(NOTHING);
  await saveReading(reading([ANA, BO], { outlet: 'Post' }), POST, new Date('2024-11-01T10:00:00Z'));
  await saveReading(reading([ANA, CY], { outlet: 'Wire' }), WIRE, new Date('2024-11-03T10:00:00Z'));
});

const all = async () => (await writeBackup()).text();
const found = async () => (await LibraryIndex.load()).find(NO_FILTER, 'newest').length;
const articleId = async (url: string) =>
  (await database.articles.filter((row) => row.url === url).first())?.id ?? '';

const WAYS: [string, () => Promise<Forgetting>, object, string[]][] = [
  [
    'an article',
    async () => ({ what: 'article', id: await articleId(POST.url) }),
    { quotations: 2, articles: 1, speakers: 1 },
    ['post.example', 'Bo Ek'],
  ],
  [
    'an outlet',
    async () => ({ what: 'outlet', outlet: 'Wire' }),
    { quotations: 2, articles: 1, speakers: 1 },
    ['wire.example', 'Cy Day'],
  ],
  [
    'a speaker',
    async () => ({ what: 'speaker', id: speakerId('Ana Petrova') }),
    { quotations: 2, articles: 0, speakers: 1 },
    ['Ana Petrova"', 'hold the bridge"'],
  ],
  [
    'what is older',
    async () => ({ what: 'older', day: '2024-11-02' }),
    { quotations: 2, articles: 1, speakers: 1 },
    ['post.example', 'Bo Ek'],
  ],
  [
    'everything',
    async () => ({ what: 'everything' }),
    { quotations: 4, articles: 2, speakers: 3 },
    ['post.example', 'wire.example', 'Ana', 'Cy'],
  ],
];

describe.each(WAYS)('%s', (_, wanted, counts, traces) => {
  test('is previewed, forgotten without a trace, and brought back exactly', async () => {
    const before = await all();
    for (const trace of traces) expect(before).toContain(trace);
    const preview = await previewForgetting(await wanted());
    expect(preview).toMatchObject(counts);
    expect(preview.examples.length).toBeGreaterThan(0);
    expect(await all()).toBe(before);

    const forgotten = await forget(await wanted());
    const after = await all();
    for (const trace of traces) expect(after).not.toContain(trace);
    const derived = JSON.stringify(await database.shelving.toArray());
    for (const trace of traces) expect(derived).not.toContain(trace);
    expect(await found()).toBe(4 - preview.quotations);

    await unforget(forgotten);
    expect(await all()).toBe(before);
    expect(await found()).toBe(4);
  });

  test('stopped, nothing is forgotten', async () => {
    const before = await all();
    await expect(forget(await wanted(), { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
    expect(await all()).toBe(before);
  });
});

test('traces of what was deleted go with an outlet, but not with a speaker of another quotation', async () => {
  const rows = await database.quotations.toArray();
  const bo = rows.find(({ sources }) => sources[0]?.name === 'Bo Ek');
  await deleteQuotation(bo?.id ?? '');
  await forget({ what: 'speaker', id: speakerId('Ana Petrova') });
  expect(await database.quotations.get(bo?.id ?? '')).toBeDefined();
  expect(await articleId(POST.url)).toBe('');
  await forget({ what: 'older', day: '2024-11-02' });
  expect(await database.quotations.get(bo?.id ?? '')).toBeUndefined();
});

test('what the page says is saved again when it is read again', async () => {
  await forget({ what: 'outlet', outlet: 'Post' });
  await saveReading(reading([ANA, BO], { outlet: 'Post' }), POST);
  expect(await found()).toBe(4);
});

test('a speaker goes with all names that were merged into his, and stays while the reader’s note does', async () => {
  await mergeSpeakers([speakerId('Bo Ek')], speakerId('Ana Petrova'));
  await annotateSpeaker(speakerId('Cy Day'), { note: 'ask again', tags: [] });
  expect(await previewForgetting({ what: 'speaker', id: speakerId('Bo Ek') })).toMatchObject({
    quotations: 3,
    speakers: 2,
  });
  await forget({ what: 'outlet', outlet: 'Wire' });
  expect(await database.speakers.get(speakerId('Cy Day'))).toBeDefined();
});

test('what comes back goes beside what was read meanwhile', async () => {
  const forgotten = await forget({ what: 'outlet', outlet: 'Post' });
  await saveReading(reading([quotation('Later words of the mayor', 'Bo Ek')], { outlet: 'Post' }), POST);
  await unforget(forgotten);
  expect(await found()).toBe(5);
});

test.each([
  ['never written, little saved', null, null, '2024-11-05', { unsaved: 4, isDue: false }],
  ['never written, for a month', null, null, '2024-12-05', { unsaved: 4, isDue: true }],
  ['written since', '2024-11-04T00:00:00.000Z', null, '2025-11-05', { unsaved: 0, isDue: false }],
  ['written between', '2024-11-02T00:00:00.000Z', null, '2024-12-05', { unsaved: 2, isDue: true }],
  ['the reader said later', null, '2024-12-06T00:00:00.000Z', '2024-12-05', { unsaved: 4, isDue: false }],
])('a backup: %s', async (_, lastAt, notBefore, now, expected) => {
  expect(await backupDue({ lastAt, notBefore }, new Date(`${now}T00:00:00Z`))).toMatchObject(expected);
});

test('a backup is due when much is in no file', async () => {
  const many = Array.from({ length: 200 }, (_, n) => quotation(`Words of number ${n}`, 'Ana Petrova'));
  await saveReading(
    reading(many),
    { url: 'https://post.example/2', incognito: false },
    new Date('2024-11-05T00:00:00Z'),
  );
  const now = new Date('2024-11-05T01:00:00Z');
  expect(await backupDue({ lastAt: '2024-11-04T00:00:00.000Z', notBefore: null }, now)).toMatchObject({
    unsaved: 200,
    isDue: true,
  });
  const notBefore = laterThan(now);
  expect(await backupDue({ lastAt: null, notBefore }, now)).toMatchObject({ isDue: false });
});
