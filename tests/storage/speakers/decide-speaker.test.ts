import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { decide } from '@/storage/decisions/decide';
import { saveReading } from '@/storage/reading/save-reading';
import { annotateSpeaker, renameSpeaker, setSpeakerKind } from '@/storage/speakers/decide-speaker';
import { keepSpeakersApart, mergeSpeakers, unmergeSpeaker } from '@/storage/speakers/merge-speakers';
import { SpeakerDirectory } from '@/storage/speakers/speaker-directory';
import { speakerId } from '@/storage/speakers/speaker-id';
import { splitSpeaker } from '@/storage/speakers/split-speaker';
import { undoSpeakers } from '@/storage/speakers/undo-speakers';
import { person, quotation, reading } from '../invented';

const NOW = new Date('2024-11-03T09:30:00Z');
const at = (name: string) => ({ url: `https://${name}.example/a`, incognito: false });
const read = (host: string, ...names: string[]) =>
  saveReading(
    reading(names.map((name, n) => quotation(`${host} hears words number ${n}`, name))),
    at(host),
    NOW,
  );
const state = async () => ({
  quotations: await database.quotations.toArray(),
  speakers: await database.speakers.toArray(),
});
const directory = async () => new SpeakerDirectory(await database.speakers.toArray());
const ANA = speakerId('Ana Petrova');
const PETROVA = speakerId('Petrova');

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
  await read('post', 'Ana Petrova', 'Tom Okafor');
  await read('news', 'Petrova');
  await read('echo', 'Ana Petrova');
});

describe('what is decided about a speaker', () => {
  test.each([
    ['a name', () => renameSpeaker(ANA, ' Mayor Petrova ', NOW)],
    ['a kind', () => setSpeakerKind(ANA, 'organisation', NOW)],
    ['a note', () => annotateSpeaker(ANA, { note: 'call', tags: ['a', ' a ', ''] }, NOW)],
    ['a merge', () => mergeSpeakers([PETROVA], ANA, NOW)],
    ['never merge', () => keepSpeakersApart(PETROVA, ANA, NOW)],
    ['a split', async () => splitSpeaker(ANA, [await articleOf('echo')], 'Ana Petrova of Saltholm', NOW)],
  ])('%s is taken back exactly, and outlives a reading until then', async (_, decideIt) => {
    const before = await state();
    const undo = await decideIt();
    const decided = await state();
    expect(decided).not.toEqual(before);
    await read('post', 'Ana Petrova', 'Tom Okafor');
    await read('echo', 'Ana Petrova');
    expect(await state()).toEqual(decided);
    await undoSpeakers(undo);
    expect(await state()).toEqual(before);
  });

  test('is shown in place of what was printed', async () => {
    await renameSpeaker(ANA, 'Mayor Petrova', NOW);
    await setSpeakerKind(ANA, 'organisation', NOW);
    expect((await directory()).of(ANA)).toMatchObject({ name: 'Mayor Petrova', kind: 'organisation' });
    await renameSpeaker(ANA, null, NOW);
    expect((await directory()).of(ANA)).toMatchObject({ name: 'Ana Petrova' });
  });

  test.each([
    ['an empty name', () => renameSpeaker(ANA, '  ')],
    ['a name of a megabyte', () => renameSpeaker(ANA, 'x'.repeat(1_000_000))],
    ['nobody', () => renameSpeaker('0000000000000000', 'x')],
    ['a speaker and himself', () => mergeSpeakers([ANA], ANA)],
    ['an unmerged name', () => unmergeSpeaker(ANA)],
    ['a split of everything', () => allArticles().then((ids) => splitSpeaker(ANA, ids, 'Other'))],
    ['a split of nothing', () => splitSpeaker(ANA, ['x'], 'Other')],
  ])('%s is refused, and nothing is written', async (_, refused) => {
    const before = await state();
    await expect(Promise.resolve().then(refused)).rejects.toThrow(/is not/);
    expect(await state()).toEqual(before);
  });
});

describe('merging', () => {
  test('shows several names as one speaker, also through another merge', async () => {
    await mergeSpeakers([PETROVA], ANA, NOW);
    await mergeSpeakers([ANA], speakerId('Tom Okafor'), NOW);
    const all = await directory();
    expect(all.idOf(PETROVA)).toBe(speakerId('Tom Okafor'));
    expect(all.all()).toHaveLength(1);
    expect(new Set(all.idsOf(PETROVA))).toEqual(new Set([ANA, PETROVA, speakerId('Tom Okafor')]));
  });

  test('is forgotten by name, and then never suggested again', async () => {
    await mergeSpeakers([PETROVA], ANA, NOW);
    await unmergeSpeaker(PETROVA, NOW);
    expect((await directory()).idOf(PETROVA)).toBe(PETROVA);
    expect((await database.speakers.get(ANA))?.decision?.notSameAs).toEqual([PETROVA]);
    await mergeSpeakers([PETROVA], ANA, NOW);
    expect((await database.speakers.get(ANA))?.decision?.notSameAs).toBeUndefined();
  });

  test('in a ring, as two merged libraries may make it, still ends', () => {
    const row = (id: string, mergedInto: string) => ({
      ...({ v: 1, key: id, name: id, kind: 'person', names: [], roles: [] } as const),
      id,
      decision: { at: '', mergedInto },
    });
    const ring = new SpeakerDirectory([row('b', 'c'), row('c', 'b'), row('d', 'c'), row('e', 'gone')]);
    expect(['b', 'c', 'd', 'e'].map((id) => ring.idOf(id))).toEqual(['b', 'b', 'b', 'e']);
  });
});

describe('splitting', () => {
  test('moves articles to another of the same name, and what is read of them later', async () => {
    const echo = await articleOf('echo');
    const { added } = await splitSpeaker(ANA, [echo], 'Ana Petrova of Saltholm', NOW);
    const other = added[0]?.id ?? '';
    const [moved] = await database.quotations.where('articleId').equals(echo).toArray();
    expect(moved?.speakerIds).toEqual([other]);
    await saveReading(
      reading([quotation('Something new was said here', 'Ana Petrova')]),
      at('echo'),
      new Date('2024-11-04T09:30:00Z'),
    );
    expect(await database.quotations.where('speakerIds').equals(other).count()).toBe(2);
    expect(await database.quotations.where('speakerIds').equals(ANA).count()).toBe(1);
  });

  test('taken back leaves what was decided about the quotations meanwhile', async () => {
    const echo = await articleOf('echo');
    const undo = await splitSpeaker(ANA, [echo], 'Ana Petrova of Saltholm', NOW);
    const id = (await database.quotations.where('articleId').equals(echo).primaryKeys())[0] ?? '';
    await decide(id, { status: 'corrected', sources: [person('Tom Okafor')] }, NOW);
    await undoSpeakers(undo);
    expect(await database.quotations.get(id)).toMatchObject({ status: 'corrected' });
    await decide(id, { status: 'auto' }, NOW);
    expect(await database.quotations.get(id)).toMatchObject({ speakerIds: [ANA] });
  });
});

async function articleOf(host: string): Promise<string> {
  const rows = await database.articles.toArray();
  return rows.find(({ url }) => url.includes(host))?.id ?? '';
}

async function allArticles(): Promise<string[]> {
  return (await database.articles.toArray()).map(({ id }) => id);
}
