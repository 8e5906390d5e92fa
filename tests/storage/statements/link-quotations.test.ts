import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation, restoreQuotation } from '@/storage/decisions/delete-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import type { ReadQuotation } from '@/storage/records';
import { mergeSpeakers, unmergeSpeaker } from '@/storage/speakers/merge-speakers';
import { speakerId } from '@/storage/speakers/speaker-id';
import { splitSpeaker } from '@/storage/speakers/split-speaker';
import { undoSpeakers } from '@/storage/speakers/undo-speakers';
import { backlogSize, finishBacklog } from '@/storage/statements/finish-backlog';
import { person, quotation, reading } from '../invented';

const FULL = 'We will keep the harbour bridge open until the last ferry has left';
/** Enough words for one speaker, too few for two. */
const FEW = 'we were told nothing of it';
const FRAGMENT = 'keep the harbour bridge open';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** Saves an article of an outlet of its own; returns the ids of its quotations. */
async function saved(
  outlet: string,
  quotations: readonly ReadQuotation[],
  published = '2024-11-01T20:10:00Z',
): Promise<string[]> {
  const origin = { url: `https://${outlet}.example/2024/bridge`, incognito: false };
  const { ids } = await saveReading(reading(quotations, { outlet, published }), origin);
  return ids.flatMap((id) => id ?? []);
}

/** Pairs that are linked, by what the quotations say. */
async function links(): Promise<string[][]> {
  const pairs = await database.statementLinks.toArray();
  const said = async (id: string) => (await database.quotations.get(id))?.parts[0]?.exact ?? '';
  const words = await Promise.all(
    pairs.map(async ({ one, other }) => [await said(one), await said(other)].sort()),
  );
  return words.sort();
}

describe('links', () => {
  test('are found for what is saved, whichever came first', async () => {
    await saved('one', [quotation(FULL, 'Ana Petrova')]);
    await saved('two', [quotation(FRAGMENT, 'Ana Petrova')]);
    await saved('three', [quotation(FULL, 'Ana Petrova')]);
    expect(await links()).toEqual([
      [FULL, FULL],
      [FULL, FRAGMENT],
      [FULL, FRAGMENT],
    ]);
  });

  test('are none within an article', async () => {
    await saved('one', [quotation(FULL, 'Ana Petrova'), quotation(FRAGMENT, 'Ana Petrova')]);
    expect(await links()).toEqual([]);
  });

  test('go with a deletion and come back with it', async () => {
    await saved('one', [quotation(FULL, 'Ana Petrova')]);
    const [id = ''] = await saved('two', [quotation(FRAGMENT, 'Ana Petrova')]);
    const prints = await database.fingerprints.count();
    const before = await deleteQuotation(id);
    expect([await links(), await database.fingerprints.count()]).toEqual([[], prints - 1]);
    if (before) await restoreQuotation(before);
    expect([await links(), await database.fingerprints.count()]).toEqual([[[FULL, FRAGMENT]], prints]);
  });

  test('are made anew where a page changes its words', async () => {
    await saved('one', [quotation(FULL, 'Ana Petrova')]);
    await saved('two', [quotation('The trains will run as they always did', 'Ana Petrova')]);
    expect(await links()).toEqual([]);
    const origin = { url: 'https://two.example/2024/bridge', incognito: false };
    const later = quotation(FULL, 'Ana Petrova');
    const own = (await database.quotations.toArray()).find(({ parts }) => parts[0]?.exact !== FULL);
    const anchors = [
      { id: own?.id ?? '', parts: later.parts, context: later.context, quotations: [0], isSame: true },
    ];
    await saveReading({ ...reading([later], { outlet: 'two' }), anchors }, origin);
    expect(await links()).toHaveLength(1);
  });

  test('follow the speaker whom the reader names', async () => {
    await saved('one', [quotation(FEW, 'Ana Petrova')]);
    const [id = ''] = await saved('two', [quotation(FEW, 'Eva Brandt')]);
    expect(await links()).toEqual([]);
    await decide(id, { status: 'corrected', sources: [person('Ana Petrova')] });
    expect(await links()).toHaveLength(1);
    await decide(id, { status: 'auto' });
    expect(await links()).toEqual([]);
  });

  test('follow the speakers whom the reader makes one, and takes apart again', async () => {
    const [ana, eva] = [speakerId('Ana Petrova'), speakerId('Eva Brandt')];
    await saved('one', [quotation(FEW, 'Ana Petrova')]);
    await saved('two', [quotation(FEW, 'Eva Brandt')]);
    const before = await mergeSpeakers([eva], ana);
    expect(await links()).toHaveLength(1);
    await undoSpeakers(before);
    expect(await links()).toEqual([]);
    await mergeSpeakers([ana], eva);
    expect(await links()).toHaveLength(1);
    await unmergeSpeaker(ana);
    expect(await links()).toEqual([]);
  });

  test('tell people of one name apart whom the reader has split', async () => {
    await saved('one', [quotation(FEW, 'Ana Petrova')]);
    await saved('two', [quotation(FEW, 'Ana Petrova')]);
    const [, row] = await database.quotations.toArray();
    const before = await splitSpeaker(speakerId('Ana Petrova'), [row?.articleId ?? ''], 'The other');
    expect(await links()).toEqual([]);
    await undoSpeakers(before);
    expect(await links()).toHaveLength(1);
  });

  test('stay while nothing changes that counts', async () => {
    await saved('one', [quotation(FULL, 'Ana Petrova')]);
    const [id = ''] = await saved('two', [quotation(FRAGMENT, 'Ana Petrova')]);
    const puts = vi.spyOn(database.fingerprints, 'bulkPut');
    await decide(id, { status: 'confirmed' });
    expect(puts).not.toHaveBeenCalled();
    expect(await links()).toHaveLength(1);
    puts.mockRestore();
  });
});

describe('the backlog', () => {
  const MANY = Array.from({ length: 105 }, (_, n) =>
    quotation(`The harbour counted ferry ${n} twice`, 'Ana Petrova'),
  );

  test('takes what is too much at once, and is finished in pieces', async () => {
    await saved('one', MANY);
    await saved('two', MANY);
    expect([await backlogSize(), await links()]).toEqual([210, []]);
    await finishBacklog();
    expect([await backlogSize(), (await links()).length >= 105]).toEqual([0, true]);
  });

  test('goes on where it was stopped', async () => {
    await saved('one', MANY);
    const stop = new AbortController();
    stop.abort();
    await finishBacklog(stop.signal);
    expect(await backlogSize()).toBe(105);
    await finishBacklog();
    expect([await backlogSize(), await database.fingerprints.count()]).toEqual([0, 105]);
  });

  test('holds all of a library of before', async () => {
    await saved('one', [quotation(FULL, 'Ana Petrova')]);
    await saved('two', [quotation(FRAGMENT, 'Ana Petrova')]);
    await Promise.all([database.fingerprints.clear(), database.statementLinks.clear()]);
    await database.statementBacklog.add({ ids: null, after: '' });
    expect(await backlogSize()).toBe(2);
    await finishBacklog();
    expect([await backlogSize(), await links()]).toEqual([0, [[FULL, FRAGMENT]]]);
  });
});
