import 'fake-indexeddb/auto';
import { beforeAll, describe, expect, test } from 'vitest';
import { saveReading } from '@/storage/reading/save-reading';
import { foldWords, foldWordsWithOffsets } from '@/storage/search/fold-words';
import { findMatches, findNameMatches, loadSearchIndex } from '@/storage/search/search';
import { parseQuery } from '@/storage/search/search-query';
import { quotation, reading } from '../invented';

const SAID: readonly [name: string, words: string, outlet: string][] = [
  ['Volodymyr Zelensky', 'We could act pre-emptively if we had the means', 'The Harbour Post'],
  ['Volodymyr Zelenskyy', 'It is a historical mission', 'Morning Ledger'],
  ['Володимир Зеленський', 'Ми не підемо', 'Morning Ledger'],
  ['John Healey', 'This growing alliance shows why we don’t stand aside', 'The Harbour Post'],
  ['José Ibáñez', 'The harbour is ours', 'El Faro'],
  ['Łukasz Żółty', 'Nobody was asked', 'Morning Ledger'],
  ['Siobhán O’Brien', 'Naïve talk of a ceasefire', 'The Harbour Post'],
  ['Ministry of Transport', 'growing traffic', 'The Harbour Post'],
];

beforeAll(async () => {
  for (const [index, [name, words, outlet]] of SAID.entries()) {
    const url = `https://news.example/${index}`;
    const time = new Date(Date.UTC(2024, 0, 1, index));
    await saveReading(reading([quotation(words, name)], { outlet }), { url, incognito: false }, time);
  }
});

const found = async (query: string) =>
  (await loadSearchIndex()).search(parseQuery(query)).map(({ article }) => Number(article.url.slice(-1)));

describe('search', () => {
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
    ['nobody here', []],
    ['', [7, 6, 5, 4, 3, 2, 1, 0]],
    ['  – “” ', [7, 6, 5, 4, 3, 2, 1, 0]],
  ])('%s finds %j', async (query, expected) => {
    expect(await found(query)).toEqual(expected);
  });

  test('narrows to one speaker, whose spellings count as one', async () => {
    const index = await loadSearchIndex();
    const [most] = index.speakers();
    expect(most).toMatchObject({ quotations: 2, speaker: { name: 'Volodymyr Zelensky' } });
    expect(index.search(parseQuery('mission'), most?.speaker.id)).toHaveLength(1);
    expect(index.search(parseQuery('harbour is ours'), most?.speaker.id)).toEqual([]);
  });

  test('has an answer for hostile queries at once', async () => {
    const index = await loadSearchIndex();
    for (const query of ['"'.repeat(10_000), 'a '.repeat(10_000), '((((((\\', '\ud800', '%00']) {
      expect(index.search(parseQuery(query)).length).toBeGreaterThanOrEqual(0);
    }
  });
});

describe('findMatches', () => {
  const marked = (text: string, query: string, find = findMatches) => {
    let out = '';
    let from = 0;
    for (const { start, end } of find(text, parseQuery(query))) {
      out += `${text.slice(from, start)}[${text.slice(start, end)}]`;
      from = end;
    }
    return out + text.slice(from);
  };

  test.each([
    ['We hold the bridge', 'bri', 'We hold the [bri]dge'],
    ['Bridge by bridge', 'bridge', '[Bridge] by [bridge]'],
    ['São Paulo', 'sao', '[São] Paulo'],
    ['“Don’t go,” he', 'dont', '“[Don’t] go,” he'],
    ['pre-emptive strike', 'pre-emptive', '[pre-emptive] strike'],
    ['a growing, alliance', '"growing alliance"', 'a [growing, alliance]'],
    ['Straße 𝐁ridge', 'strasse bridge', '[Straße] [𝐁ridge]'],
    ['overlap lap', 'over overlap', '[overlap] lap'],
    ['nothing here', 'else', 'nothing here'],
    ['', 'x', ''],
    ['nothing', '', 'nothing'],
  ])('in %s of %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test.each([
    ['Volodymyr Zelensky', 'zelenskyy', 'Volodymyr [Zelensky]'],
    ['Зеленський', 'zelensky', '[Зеленський]'],
    ['John Healey', 'zelensky', 'John Healey'],
  ])('in the name %s of %s: %s', (name, query, expected) => {
    expect(marked(name, query, findNameMatches)).toBe(expected);
  });
});

describe('foldWords', () => {
  test.each([
    '“Don’t – not in São Paulo!”',
    'Don’t… “go” – it‘s_5\no’clock `now`',
    'Łódź  ſtreet ǅ',
    'ΟΔΟΣ',
    '한국 대통령',
    'a\u0301b',
    '…',
    'İstanbul',
    '𝐁old',
  ])('of %s is the same with offsets', (text) => {
    const folded = foldWordsWithOffsets(text);
    expect(folded.words).toBe(foldWords(text));
    expect(folded.offsets).toHaveLength(folded.words.length);
  });
});

test('one quotation is found among 10,000', async () => {
  const index = await loadSearchIndex();
  const [sample] = index.search([]);
  if (!sample) throw new Error('Nothing was saved');
  const { SearchIndex } = await import('@/storage/search/search-index');
  const many = Array.from({ length: 10_000 }, (_, n) => ({
    ...sample.quotation,
    id: String(n),
    parts: [{ exact: `The winter comes to bridge ${n}`, prefix: '', suffix: '', start: 0, end: 9 }],
  }));
  const large = new SearchIndex(many, [sample.article], [...sample.speakers]);
  expect(large.search(parseQuery('winter "bridge 9998"')).map((hit) => hit.quotation.id)).toEqual(['9998']);
  expect(large.search(parseQuery('winter'))).toHaveLength(10_000);
});
