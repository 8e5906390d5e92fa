import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/storage/database';
import { annotate } from '@/storage/decisions/annotate';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { type LibraryFilter, type LibraryOrder, NO_FILTER } from '@/storage/search/library-filter';
import { LibraryIndex } from '@/storage/search/library-index';
import { quotationsById } from '@/storage/search/saved-quotation';
import { packShelf, type ShelvedQuotation } from '@/storage/search/shelf';
import { renameSpeaker } from '@/storage/speakers/decide-speaker';
import { mergeSpeakers } from '@/storage/speakers/merge-speakers';
import { SpeakerDirectory } from '@/storage/speakers/speaker-directory';
import { speakerId } from '@/storage/speakers/speaker-id';
import { splitSpeaker } from '@/storage/speakers/split-speaker';
import { undoSpeakers } from '@/storage/speakers/undo-speakers';
import { person, quotation, reading } from '../invented';

const SAID: readonly [name: string, words: string, outlet: string, published: string | null][] = [
  ['Volodymyr Zelensky', 'We could act pre-emptively if we had the means', 'The Harbour Post', '2023-05-01'],
  ['Volodymyr Zelenskyy', 'It is a historical mission', 'Morning Ledger', '2023-05-02T23:30:00-05:00'],
  ['Володимир Зеленський', 'Ми не підемо', 'Morning Ledger', '2023-05-03T12:00:00Z'],
  ['John Healey', 'This growing alliance shows why we don’t stand aside', 'The Harbour Post', '2023-05-04'],
  ['José Ibáñez', 'The harbour is ours', 'El Faro', null],
  ['Łukasz Żółty', 'Nobody was asked', 'Morning Ledger', '2023-05-06'],
  ['Siobhán O’Brien', 'Naïve talk of a ceasefire', 'The Harbour Post', '2023-05-07'],
  ['Ministry of Transport', 'growing traffic', 'The Harbour Post', '2023-05-08'],
];
/** Saved in this order, an hour apart, on this day. */
const DAY = '2023-05-05';

const ids: string[] = [];

beforeAll(async () => {
  for (const [index, [name, words, outlet, published]] of SAID.entries()) {
    const url = `https://news.example/${index}`;
    const time = new Date(`${DAY}T0${index}:00:00Z`);
    const made = quotation(words, name, {
      ...(index === 0 && { kind: 'partial' }),
      ...(index === 3 && { sources: [person(name, 'defence secretary')] }),
    });
    const saved = await saveReading(reading([made], { outlet, published }), { url, incognito: false }, time);
    ids.push(saved.ids[0] ?? '');
  }
  await saveReading(reading([quotation('Gone tomorrow', 'Ana Petrova')]), {
    url: 'https://news.example/gone',
    incognito: false,
  }).then(({ ids: [gone] }) => deleteQuotation(gone ?? ''));
  await decide(ids[5] ?? '', { status: 'confirmed' });
  await annotate(ids[6] ?? '', { note: 'Ask the embassy', tags: ['peace', 'to check'] });
  await annotate(ids[7] ?? '', { note: '', tags: ['to check'] });
});

/** The numbers of what is found, in order. */
const found = async (filter: Partial<LibraryFilter>, order: LibraryOrder = 'newest') =>
  (await LibraryIndex.load()).find({ ...NO_FILTER, ...filter }, order).map((id) => ids.indexOf(id));

describe('a query', () => {
  test.each<[string, number[]]>([
    ['zelenskyy', [2, 1, 0]],
    ['Zelensky', [2, 1, 0]],
    ['zelenskiy', [2, 1, 0]],
    ['Zelenskij', [2, 1, 0]],
    ['zelenskyi', [2, 1, 0]],
    ['Зеленський', [2, 1, 0]],
    ['zelens', [2, 1, 0]],
    ['z', [5, 2, 1, 0]],
    ['jose ibanez', [4]],
    ['IBÁÑEZ', [4]],
    ['lukasz zolty', [5]],
    ['o’brien', [6]],
    ["O'Brien", [6]],
    ['obrien', [6]],
    ['healey', [3]],
    ['"defence secretary"', [3]],
    ['growing', [7, 3]],
    ['growing alliance', [3]],
    ['alliance growing', [3]],
    ['"growing alliance"', [3]],
    ['“growing alliance”', [3]],
    ['"alliance growing"', []],
    ['"growing', [7, 3]],
    ['"grow"', []],
    ['grow', [7, 3]],
    ['rowing', []],
    ['dont', [3]],
    ["don't", [3]],
    ['pre-emptively', [0]],
    ['naive', [6]],
    ['harbour', [7, 6, 4, 3, 0]],
    ['harbour ours', [4]],
    ['morning ledger', [5, 2, 1]],
    ['zelensky ledger', [2, 1]],
    ['не', [2]],
    ['transport growing', [7]],
    ['embassy', [6]],
    ['"ceasefire ask"', []],
    ['"means it"', []],
    ['nobody here', []],
    ['gone', []],
    ['', [7, 6, 5, 4, 3, 2, 1, 0]],
    ['  – “” ', [7, 6, 5, 4, 3, 2, 1, 0]],
  ])('%s finds %j', async (query, expected) => {
    expect(await found({ query })).toEqual(expected);
  });

  test('finds the same while it is typed as at once', async () => {
    const index = await LibraryIndex.load();
    for (const whole of ['growing alliance', 'zelenskyy', '“harbour is ours”', 'hx', 'harbour']) {
      for (let length = 1; length <= whole.length; length++) {
        const filter = { ...NO_FILTER, query: whole.slice(0, length) };
        const fresh = await LibraryIndex.load();
        expect(index.find(filter, 'newest'), filter.query).toEqual(fresh.find(filter, 'newest'));
      }
    }
  });

  test('that is hostile has an answer', async () => {
    const index = await LibraryIndex.load();
    for (const query of ['"'.repeat(10_000), 'a '.repeat(10_000), '((((((\\', '\ud800', '%00', '\n']) {
      expect(index.find({ ...NO_FILTER, query }, 'newest').length).toBeGreaterThanOrEqual(0);
    }
  });
});

test.each<[Partial<LibraryFilter>, number[]]>([
  [{ outlet: 'Morning Ledger' }, [5, 2, 1]],
  [{ outlet: 'morning ledger' }, []],
  [{ speakerId: speakerId('Zelenskyi Volodymyr') }, []],
  [{ speakerId: speakerId('Volodymyr Zelenskyi') }, [1, 0]],
  [{ kind: 'partial' }, [0]],
  [{ kind: 'indirect' }, []],
  [{ status: 'confirmed' }, [5]],
  [{ tag: 'to check' }, [7, 6]],
  [{ tag: 'to' }, []],
  [{ from: '2023-05-06' }, [7, 6, 5]],
  [{ until: '2023-05-02' }, [0]],
  [{ from: '2023-05-03', until: '2023-05-03' }, [2, 1]],
  [{ from: DAY, until: DAY }, [4]],
  [{ from: 'yesterday' }, [7, 6, 5, 4, 3, 2, 1, 0]],
  [{ query: 'growing', tag: 'to check', outlet: 'The Harbour Post', from: '2023-05-04' }, [7]],
  [{ query: 'growing', tag: 'peace' }, []],
])('the filter %j lets through %j', async (filter, expected) => {
  expect(await found(filter)).toEqual(expected);
});

test.each<[LibraryOrder, number[]]>([
  ['newest', [7, 6, 5, 4, 3, 2, 1, 0]],
  ['oldest', [0, 1, 2, 3, 4, 5, 6, 7]],
  ['outlet', [4, 5, 2, 1, 7, 6, 3, 0]],
])('in the order %s', async (order, expected) => {
  expect(await found({}, order)).toEqual(expected);
});

test('in the order of speakers’ names, nobody last', async () => {
  await decide(ids[7] ?? '', { status: 'rejected' });
  expect(await found({}, 'speaker')).toEqual([3, 4, 5, 6, 1, 0, 2, 7]);
  await decide(ids[7] ?? '', { status: 'auto' });
  expect(await found({}, 'speaker')).toEqual([3, 4, 5, 7, 6, 1, 0, 2]);
});

test('counts what is saved', async () => {
  const index = await LibraryIndex.load();
  expect(index.size).toBe(8);
  expect(index.outlets()).toEqual([
    { name: 'The Harbour Post', quotations: 4 },
    { name: 'Morning Ledger', quotations: 3 },
    { name: 'El Faro', quotations: 1 },
  ]);
  expect(index.tags()).toEqual([
    { name: 'to check', quotations: 2 },
    { name: 'peace', quotations: 1 },
  ]);
  expect(index.speakers()[0]).toMatchObject({ speaker: { name: 'Volodymyr Zelensky' }, quotations: 2 });
  expect(index.speakers()).toHaveLength(7);
});

test('speakers are found by any spelling and by role', async () => {
  const index = await LibraryIndex.load();
  const names = (query: string) => index.speakers(query).map(({ speaker }) => speaker.name);
  expect(names('zelenskyi')).toEqual(['Volodymyr Zelensky', 'Володимир Зеленський']);
  expect(names('defence')).toEqual(['John Healey']);
  expect(names('john zelensky')).toEqual([]);
});

describe('who is who by the reader’s decision', () => {
  const latin = speakerId('Volodymyr Zelensky');
  const cyrillic = speakerId('Володимир Зеленський');

  test('a merge makes two names one speaker', async () => {
    const before = await mergeSpeakers([cyrillic], latin);
    const index = await LibraryIndex.load();
    expect(index.speakers()[0]).toMatchObject({ speaker: { id: latin }, quotations: 3 });
    expect(await found({ speakerId: latin })).toEqual([2, 1, 0]);
    expect(await found({ speakerId: cyrillic })).toEqual([2, 1, 0]);
    expect(await found({ query: '"Volodymyr Zelensky"' })).toEqual([2, 1, 0]);
    await undoSpeakers(before);
    expect(await found({ speakerId: latin })).toEqual([1, 0]);
  });

  test('a new name is found and sorted by, and the old one is found too', async () => {
    const before = await renameSpeaker(latin, 'Aaron Aardvark');
    expect(await found({ query: 'aardvark' })).toEqual([1, 0]);
    expect(await found({ query: 'zelensky' })).toEqual([2, 1, 0]);
    expect((await found({}, 'speaker')).slice(0, 2)).toEqual([1, 0]);
    await undoSpeakers(before);
  });

  test('in one article the name is another’s', async () => {
    const row = await database.quotations.get(ids[0] ?? '');
    const before = await splitSpeaker(latin, [row?.articleId ?? ''], 'Zelensky the baker');
    expect(await found({ speakerId: latin })).toEqual([1]);
    expect(await found({ query: 'baker' })).toEqual([0]);
    await undoSpeakers(before);
    expect(await found({ speakerId: latin })).toEqual([1, 0]);
  });
});

test.each([
  ['quotationsById', quotationsById],
  ['the index', async (wanted: readonly string[]) => (await LibraryIndex.load()).read(wanted)],
])('%s reads these, in that order, without the deleted', async (_, read) => {
  const rows = await read([ids[3] ?? '', 'unknown', ids[0] ?? '']);
  expect(rows.map(({ quotation: { id } }) => ids.indexOf(id))).toEqual([3, 0]);
  expect(rows[0]?.article.outlet).toBe('The Harbour Post');
});

test('one quotation is found among 10,000, on whichever shelf', () => {
  const many = Array.from(
    { length: 10_000 },
    (_, number): ShelvedQuotation => ({
      id: String(number),
      articleId: String(number >> 4),
      outlet: 'The Harbour Post',
      published: number,
      saved: 0,
      start: 0,
      kind: 'direct',
      status: 'auto',
      speakerIds: [],
      tags: [],
      words: ` the winter comes to bridge ${number} `,
    }),
  );
  const shelves = Array.from({ length: 100 }, (_, shelf) =>
    packShelf(many.slice(100 * shelf, 100 * shelf + 100)),
  );
  const index = new LibraryIndex(shelves, new SpeakerDirectory([]));
  const ids = (query: string) => index.find({ ...NO_FILTER, query }, 'oldest');
  expect(ids('winter "bridge 9998"')).toEqual(['9998']);
  expect(ids('bridge 999')).toEqual(['999', ...Array.from({ length: 10 }, (_, n) => `999${n}`)]);
  expect(ids('winter')).toHaveLength(10_000);
});
