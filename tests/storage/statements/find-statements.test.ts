import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { alsoIn, countOutlets } from '@/storage/statements/also-in';
import { joinStatement, partStatement, undoStatements } from '@/storage/statements/decide-statements';
import { statementsOf } from '@/storage/statements/find-statements';
import { quotation, reading } from '../invented';

const FULL = 'We will keep the harbour bridge open until the last ferry has left, and nobody will pay for it';
const FRAGMENT = 'keep the harbour bridge open';
const CHANGED = 'We will keep the harbour bridge closed until the last ferry has left';
const OTHER = 'The trains will run as they always did before the strike';
const SENTENCES = [11, 12, 13, 14, 15];

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

let hour = 0;

/** Saves an article of one quotation, an hour after the one before; returns its id. */
async function saved(
  outlet: string,
  words: string,
  sentences: readonly number[] = [],
  name = 'Ana Petrova',
): Promise<string> {
  const published = new Date(Date.UTC(2024, 10, 1, hour++)).toISOString();
  const article = { ...reading([quotation(words, name)], { outlet, published }), sentences };
  const origin = { url: `https://${outlet}.example/${hour}/bridge`, incognito: false };
  const { ids } = await saveReading(article, origin);
  return ids[0] ?? '';
}

/** The statements of a quotation: outlets in order, the fullest wording's first letter in capitals. */
async function told(id: string): Promise<string[]> {
  const all = await statementsOf(id);
  return all.map(({ fullest, members }) =>
    members
      .map(({ article }) => (article === fullest.article ? article.outlet.toUpperCase() : article.outlet))
      .join(' '),
  );
}

describe('statementsOf', () => {
  test('puts the outlets in order of time, around the fullest wording', async () => {
    const first = await saved('one', FRAGMENT);
    await saved('two', FULL);
    const third = await saved('three', CHANGED);
    expect(await told(first)).toEqual(['one TWO three']);
    expect(await told(third)).toEqual(['one TWO three']);
  });

  test('knows nothing of words that nobody else reports, nor of what is not there', async () => {
    await saved('one', FULL);
    expect(await told(await saved('two', OTHER))).toEqual([]);
    expect(await told('0123456789abcdef')).toEqual([]);
  });

  test('forgets what was deleted', async () => {
    const id = await saved('one', FULL);
    await deleteQuotation(await saved('two', FRAGMENT));
    expect(await told(id)).toEqual([]);
  });

  test('holds what the reader joined, until he takes it back', async () => {
    const id = await saved('one', FULL);
    const other = await saved('two', OTHER);
    const before = await joinStatement(other, [id]);
    expect(await told(other)).toEqual(['ONE two']);
    expect((await statementsOf(id))[0]?.joined.has(other)).toBe(true);
    await saved('three', FRAGMENT);
    expect(await told(other)).toEqual(['ONE two three']);
    await undoStatements(before);
    expect(await told(other)).toEqual([]);
  });

  test('holds what the reader parted, until he takes it back', async () => {
    const full = await saved('one', FULL);
    const fragment = await saved('two', FRAGMENT);
    const third = await saved('three', FULL);
    const before = await partStatement(fragment, [full, third, fragment]);
    expect(await told(fragment)).toEqual([]);
    expect(await told(full)).toEqual(['ONE three']);
    // A later wording that holds both does not bring them together again.
    await saved('four', FULL);
    expect((await told(full)).join()).not.toContain('two');
    await undoStatements(before);
    expect((await told(full)).join()).toContain('two');
  });

  test('a later decision takes the place of an earlier one, and gives it back', async () => {
    const one = await saved('one', FULL);
    const other = await saved('two', OTHER);
    await joinStatement(other, [one]);
    const before = await partStatement(other, [one]);
    expect(await told(one)).toEqual([]);
    await undoStatements(before);
    expect(await told(one)).toEqual(['ONE two']);
    await joinStatement(one, [one]);
    expect(await database.statementDecisions.count()).toBe(1);
  });

  test('joining lifts having been parted from any of a statement, and undoing parts again', async () => {
    const full = await saved('one', FULL);
    const fragment = await saved('two', FRAGMENT);
    const third = await saved('three', FULL);
    await partStatement(fragment, [full, third]);
    const decided = await database.statementDecisions.toArray();
    const before = await joinStatement(fragment, [full, third, fragment]);
    expect(await told(full)).toEqual(['ONE two three']);
    await undoStatements(before);
    expect(await told(full)).toEqual(['ONE three']);
    expect(await database.statementDecisions.toArray()).toEqual(decided);
  });

  test('counts one report once, however many print it', async () => {
    const own = await saved('one', FULL);
    await saved('two', FULL, SENTENCES);
    await saved('three', FRAGMENT, SENTENCES);
    await saved('four', FULL, [...SENTENCES, 16, 17]);
    const [statement] = await statementsOf(own);
    expect(statement && countOutlets(statement)).toEqual({ outlets: 4, agencyReports: 1 });
    expect((await alsoIn([own])).get(own)?.outlets).toBe(1);
  });
});

describe('alsoIn', () => {
  test('counts other outlets, and in how many words are changed', async () => {
    const full = await saved('one', FULL);
    const fragment = await saved('two', FRAGMENT);
    const changed = await saved('three', CHANGED);
    await saved('one', FULL);
    const alone = await saved('four', OTHER);
    const found = await alsoIn([full, fragment, changed, alone, 'ffffffffffffffff']);
    expect(Object.fromEntries(found)).toEqual({
      [full]: { outlets: 2, changed: 1 },
      [fragment]: { outlets: 2, changed: 1 },
      [changed]: { outlets: 2, changed: 2 },
    });
  });
});
