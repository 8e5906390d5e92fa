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
import { eachPacked, idAt } from '@/storage/statements/packed-prints';
import { person, quotation, reading } from '../invented';

const FULL = 'We will keep the harbour bridge open until the last ferry has left';
/** Enough words for two speakers in two years. */
const LONG = `${FULL}, and no committee in this town will sell the lighthouse, the cranes or the warehouses to a foreign bank`;
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

/** How often each quotation stands on each rack. */
async function onRacks(): Promise<string[]> {
  const places: string[] = [];
  for (const { rack, packed } of await database.statementRacks.toArray()) {
    eachPacked(packed, (at) => places.push(`${rack} ${idAt(packed, at)}`));
  }
  return places.sort();
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
    const before = await onRacks();
    const [id = ''] = await saved('two', [quotation(FRAGMENT, 'Ana Petrova')]);
    const both = await onRacks();
    const row = await deleteQuotation(id);
    expect([await links(), await onRacks()]).toEqual([[], before]);
    if (row) await restoreQuotation(row);
    expect([await links(), await onRacks()]).toEqual([[[FULL, FRAGMENT]], both]);
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
    const puts = vi.spyOn(database.statementRacks, 'bulkPut');
    await decide(id, { status: 'confirmed' });
    expect(puts).not.toHaveBeenCalled();
    expect(await links()).toHaveLength(1);
    puts.mockRestore();
  });

  test.each([
    ['of a speaker years later', FULL, 'Ana Petrova', 1],
    ['of one of the surname years later', FULL, 'Petrova', 1],
    ['of anybody years later, where they are many', LONG, 'Eva Brandt', 1],
    ['of anybody years later, but few', FULL, 'Eva Brandt', 0],
  ])('find the words %s', async (_, words, name, count) => {
    await saved('one', [quotation(words, 'Ana Petrova')], '2019-03-01T00:00:00Z');
    await saved('two', [quotation(words, name)], '2024-11-01T00:00:00Z');
    expect(await links()).toHaveLength(count);
  });
});

describe('the backlog', () => {
  const ferries = (n: number) => quotation(`The harbour counted ferry ${n} twice`, 'Ana Petrova');
  const MANY = Array.from({ length: 301 }, (_, n) => ferries(n));

  test('takes what is too much at once, and is finished article by article', async () => {
    await saved('one', MANY);
    await saved('two', [ferries(7)]);
    expect([await backlogSize(), await links()]).toEqual([1, []]);
    await finishBacklog();
    expect([await backlogSize(), (await links()).length > 0]).toEqual([0, true]);
  });

  test('holds all of a library of before, and goes on where it was stopped', async () => {
    await saved('one', [quotation(FULL, 'Ana Petrova')]);
    await saved('two', [quotation(FRAGMENT, 'Ana Petrova')]);
    await saved('three', [quotation('The trains will run as they always did', 'Ana Petrova')]);
    const racks = await onRacks();
    await Promise.all([database.statementRacks.clear(), database.statementLinks.clear()]);
    await database.statementBacklog.add({ articleIds: null, after: '' });
    expect(await backlogSize()).toBe(3);
    const stop = new AbortController();
    const put = database.statementRacks.bulkPut.bind(database.statementRacks);
    const puts = vi.spyOn(database.statementRacks, 'bulkPut').mockImplementation((...given) => {
      stop.abort();
      return Reflect.apply(put, null, given);
    });
    await finishBacklog(stop.signal);
    puts.mockRestore();
    expect(await backlogSize()).toBe(2);
    await finishBacklog();
    expect([await backlogSize(), await links(), await onRacks()]).toEqual([0, [[FULL, FRAGMENT]], racks]);
  });
});
