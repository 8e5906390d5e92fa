import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { saveReading } from '@/storage/reading/save-reading';
import { frequentWords } from '@/storage/speakers/frequent-words';
import { loadProfile } from '@/storage/speakers/load-profile';
import { mergeSpeakers } from '@/storage/speakers/merge-speakers';
import { timelineOf } from '@/storage/speakers/periods';
import { speakerId } from '@/storage/speakers/speaker-id';
import { person, quotation, reading } from '../invented';

describe('a timeline', () => {
  test.each([
    ['no day', [], 'day', []],
    ['one day', ['2024-11-01'], 'day', [['2024-11-01', '2024-11-01', 1]]],
    [
      'days with a gap',
      ['2024-11-03T23:59:59Z', '2024-11-01', '2024-11-01'],
      'day',
      [
        ['2024-11-01', '2024-11-01', 2],
        ['2024-11-02', '2024-11-02', 0],
        ['2024-11-03', '2024-11-03', 1],
      ],
    ],
    ['what is no day', ['soon', '2024-13-01', '0001-01-01', ''], 'day', []],
  ])('of %s', (_, days, unit, periods) => {
    expect(timelineOf(days)).toEqual({
      unit,
      periods: periods.map(([from, until, count]) => ({ from, until, count })),
    });
  });

  test.each([
    ['2024-11-01', '2024-12-01', 'day', 31],
    ['2024-11-01', '2024-12-02', 'week', 6],
    ['2024-01-01', '2024-12-31', 'month', 12],
    ['2019-12-31', '2024-12-01', 'year', 6],
    ['1801-05-05', '2024-12-01', 'year', 224],
  ])('from %s to %s has bars of a %s: %i', (from, until, unit, count) => {
    const timeline = timelineOf([from, until]);
    expect(timeline.unit).toBe(unit);
    expect(timeline.periods).toHaveLength(count);
    expect(timeline.periods.reduce((sum, each) => sum + each.count, 0)).toBe(2);
    expect(timeline.periods[0]?.from.localeCompare(from)).toBeLessThanOrEqual(0);
    expect(timeline.periods.at(-1)?.until.localeCompare(until)).toBeGreaterThanOrEqual(0);
  });

  test('has weeks from Monday to Sunday', () => {
    expect(timelineOf(['2024-11-01', '2025-01-05']).periods[0]).toEqual({
      from: '2024-10-28',
      until: '2024-11-03',
      count: 1,
    });
  });
});

describe('frequent words', () => {
  test.each([
    [
      'are those of two texts, whatever their form',
      ['The ferry stops', 'Two ferries stopped there'],
      ['ferry 2', 'stops 2'],
    ],
    ['are counted once a text', ['ferry, ferry and ferry', 'a ferry', 'no boats'], ['ferry 2']],
    ['are as printed most often', ['Saltholm harbour', 'Saltholm', 'the SALTHOLM'], ['Saltholm 3']],
    ['are not everybody’s', ['We will not go there', 'We will not go there'], []],
    ['are not the editor’s', ['we saw [the ferry]', 'we saw [the ferry]'], []],
    ['are no numbers', ['in 2024 it was', 'in 2024 it was'], []],
  ])('%s', (_, texts, words) => {
    expect(frequentWords(texts, 9).map(({ word, count }) => `${word} ${count}`)).toEqual(words);
  });
});

describe('a speaker’s profile', () => {
  beforeEach(async () => {
    fakeBrowser.reset();
    await Promise.all(database.tables.map((table) => table.clear()));
  });

  const save = (host: string, published: string | null, ...quotations: Parameters<typeof reading>[0]) =>
    saveReading(
      reading(quotations, { outlet: host, published }),
      { url: `https://${host}.example/${published}`, incognito: false },
      new Date('2024-12-01T08:00:00Z'),
    );

  test('tells names, roles, outlets, days and neighbours of all that were merged', async () => {
    const ana = (words: string, changes = {}) => quotation(words, 'Ana Petrova', changes);
    await save(
      'Post',
      '2024-11-01T20:10:00Z',
      ana('The ferry stays', { sources: [person('Ana Petrova', 'mayor')] }),
      quotation('No ferry tonight', 'Tom Okafor'),
      quotation('She is right', 'Eva Brandt', { onBehalfOf: 'Petrova' }),
    );
    await save(
      'News',
      '2024-11-03',
      quotation('Ferries are safe', 'Petrova'),
      quotation('Safe', 'Tom Okafor'),
    );
    await save('Post', null, ana('Safe ferries', { onBehalfOf: 'the harbour' }));
    await mergeSpeakers([speakerId('Petrova')], speakerId('Ana Petrova'));
    const profile = await loadProfile(speakerId('Petrova'));
    expect(profile).toMatchObject({
      speaker: { id: speakerId('Ana Petrova'), name: 'Ana Petrova' },
      quotations: 3,
      articles: 3,
      names: [
        { text: 'Ana Petrova', count: 2 },
        { text: 'Petrova', count: 1 },
      ],
      roles: [{ text: 'mayor', count: 1 }],
      outlets: [
        { text: 'Post', count: 2 },
        { text: 'News', count: 1 },
      ],
      speaksFor: [{ text: 'the harbour', count: 1 }],
      spokespeople: [{ text: 'Eva Brandt', count: 1 }],
      first: '2024-11-01',
      last: '2024-12-01',
      words: [{ word: 'Ferries', count: 3 }, { count: 2 }],
    });
    expect(profile?.beside.map(({ speaker, articles }) => [speaker.name, articles])).toEqual([
      ['Tom Okafor', 2],
      ['Eva Brandt', 1],
    ]);
  });

  test('counts days as the filter does to which they lead: in UTC, and of saving where the page’s is none', async () => {
    await save('Post', '2024-11-01T23:30:00-05:00', quotation('The ferry stays', 'Ana Petrova'));
    await save('News', 'soon', quotation('The ferry goes', 'Ana Petrova'));
    expect(await loadProfile(speakerId('Ana Petrova'))).toMatchObject({
      first: '2024-11-02',
      last: '2024-12-01',
    });
  });

  test('of nobody is null', async () => {
    expect(await loadProfile('0000000000000000')).toBeNull();
  });
});
