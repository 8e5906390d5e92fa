import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { saveReading } from '@/storage/reading/save-reading';
import { candidatesIn } from '@/storage/statements/candidates';
import { finishBacklog } from '@/storage/statements/finish-backlog';
import { packPrints } from '@/storage/statements/packed-prints';
import { statedQuotation, workOf } from '@/storage/statements/stated-quotation';
import { countCases } from '../../trust-cases';
import { quotation, reading } from '../invented';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** Quotations, and words of each, that would take thirty times as long to compare as an article may. */
const MANY = 40;
const LONG = 700;

/** A speech of so many words, like every other one but for a word here and there. */
function speech(words: number, nth: number): string {
  return Array.from({ length: words }, (_, i) => (i % 97 === nth % 97 ? `other${nth}` : `harbour${i}`)).join(
    ' ',
  );
}

async function save(outlet: string, count: number, words: number): Promise<readonly string[]> {
  const said = Array.from({ length: count }, (_, nth) => quotation(speech(words, nth), 'Ana Petrova'));
  const origin = { url: `https://${outlet}.example/2024/speech`, incognito: false };
  const { ids } = await saveReading(reading(said, { outlet }), origin);
  return ids.map(String);
}

const links = () => database.statementLinks.count();

test('[T6] an article is compared with others only so far, every quotation with the likeliest first', async () => {
  countCases('T6', MANY * MANY);
  await save('one', MANY, LONG);
  const ids = await save('two', MANY, LONG);
  const found = await links();
  expect(found).toBeLessThan((MANY * MANY) / 2);
  const linked = new Set((await database.statementLinks.toArray()).flatMap(({ one, other }) => [one, other]));
  expect(ids.filter((id) => linked.has(id)).length).toBe(MANY);
});

test('[T6] what stays within bounds is compared whole', async () => {
  await save('one', 12, 60);
  await save('two', 12, 60);
  expect(await links()).toBe(144);
});

test('[T6] so is what is compared later', async () => {
  await save('one', MANY, LONG);
  await save('two', MANY, LONG);
  const before = await links();
  await database.statementBacklog.add({ articleIds: null, after: '' });
  await finishBacklog();
  expect(await links()).toBeLessThan(2 * before + MANY);
});

test('[T6] an article that says one thing over and over finds others by the first of them', () => {
  const stated = Array.from({ length: 2_000 }, (_, nth) => ({
    id: nth.toString(16).padStart(16, '0'),
    prints: [1, 2, 3, 4],
    wordings: [] as never,
    day: 1,
    speakers: [],
  }));
  const known = packPrints([{ id: 'f'.repeat(16), prints: [1, 2, 3, 4] }]);
  const found = [...candidatesIn(stated, [known]).values()].filter(({ length }) => length > 0);
  expect(found).toHaveLength(50);
});

test('the work of a comparison is that of every pair of wordings that is compared', () => {
  const stated = (...texts: string[]) =>
    statedQuotation(
      {
        ...quotation('', 'Ana Petrova'),
        parts: texts.map((exact) => ({ exact, prefix: '', suffix: '', start: 0, end: exact.length })),
        ...{ v: 1, id: '0', articleId: 'a', speakerIds: [], status: 'auto', deletedAt: null },
        savedAt: '2024-11-01T00:00:00Z',
      },
      { published: null, speakers: [] },
    );
  expect(workOf(stated('one two three'), stated('four five'))).toBe(3 * 2);
  // Whole against whole, and each of the two paragraphs against whole and paragraph where one of them is among the first two.
  expect(workOf(stated('a b', 'c'), stated('d e', 'f'))).toBe((3 + 2) * 6 + (3 + 2) * 1);
});
