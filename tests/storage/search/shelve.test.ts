import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { annotate } from '@/storage/decisions/annotate';
import { putBack } from '@/storage/decisions/change-many';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation, restoreQuotation } from '@/storage/decisions/delete-quotation';
import { inLibrary } from '@/storage/in-library';
import { putArticles } from '@/storage/put-articles';
import { saveReading } from '@/storage/reading/save-reading';
import type { QuotationRecord } from '@/storage/records';
import { countQuotations } from '@/storage/search/recent-quotations';
import { packShelf, type ShelvedQuotation, unpackShelf } from '@/storage/search/shelf';
import { shelvedQuotation } from '@/storage/search/shelved-quotation';
import { person, quotation, reading } from '../invented';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** What the shelves hold, and what they would if they were made anew from the rows. */
async function shelvedAndRebuilt() {
  const shelves = await database.shelves.toArray();
  const articles = new Map((await database.articles.toArray()).map((row) => [row.id, row]));
  const kept = (await database.quotations.toArray()).filter((row) => row.deletedAt === null);
  return {
    shelved: byId(shelves.flatMap(unpackShelf)),
    rebuilt: byId(kept.map((row) => shelvedQuotation(row, articles.get(row.articleId)!))),
    shelves,
  };
}

const byId = (quotations: readonly ShelvedQuotation[]) =>
  [...quotations].sort((one, other) => (one.id < other.id ? -1 : 1));

/** One thing that is done to the library; numbers choose among what is there. */
type Step =
  | {
      readonly do: 'read';
      readonly article: number;
      readonly words: readonly number[];
      readonly outlet: number;
    }
  | {
      readonly do:
        | 'delete'
        | 'undelete'
        | 'confirm'
        | 'correct'
        | 'reject'
        | 'undecide'
        | 'annotate'
        | 'putBack';
      readonly which: number;
    };

const steps = fc.array(
  fc.oneof<fc.Arbitrary<Step>[]>(
    fc.record({
      do: fc.constant('read' as const),
      article: fc.nat(4),
      words: fc.uniqueArray(fc.nat(7), { maxLength: 5 }),
      outlet: fc.nat(1),
    }),
    fc.record({
      do: fc.constantFrom(
        ...([
          'delete',
          'undelete',
          'confirm',
          'correct',
          'reject',
          'undecide',
          'annotate',
          'putBack',
        ] as const),
      ),
      which: fc.nat(30),
    }),
  ),
  { maxLength: 25 },
);

const WORDS = ['We hold the bridge', 'Ми не підемо', 'It rains', 'x'.repeat(15_000), '…', 'No', 'Go', 'So'];

async function take(step: Step, deleted: QuotationRecord[]): Promise<void> {
  if (step.do === 'read') {
    const said = step.words.map((word) => quotation(WORDS[word] ?? '', `Ana ${word % 3}`));
    const url = `https://harbour-post.example/${step.article}`;
    const metadata = { outlet: `Outlet ${step.outlet}`, published: step.outlet ? null : '2024-01-02' };
    await saveReading(reading(said, metadata), { url, incognito: false }, new Date(2024, 1, step.article));
    return;
  }
  const rows = await database.quotations.toArray();
  const { id = '' } = rows[step.which % Math.max(rows.length, 1)] ?? {};
  if (step.do === 'delete') deleted.push(...[await deleteQuotation(id)].filter((row) => row !== null));
  if (step.do === 'undelete') for (const row of deleted.splice(0, 1)) await restoreQuotation(row);
  if (step.do === 'confirm') await decide(id, { status: 'confirmed' }).catch(() => undefined);
  if (step.do === 'correct') await decide(id, { status: 'corrected', sources: [person('Eva Brandt')] });
  if (step.do === 'reject') await decide(id, { status: 'rejected' });
  if (step.do === 'undecide') await decide(id, { status: 'auto' });
  const changed = await annotate(id, { note: `note ${step.which}`, tags: [`tag ${step.which % 3}`] });
  if (step.do === 'putBack' && changed) await putBack([changed]);
}

test('whatever is done, the shelves are what they would be if they were made anew', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (all) => {
      await Promise.all(database.tables.map((table) => table.clear()));
      const deleted: QuotationRecord[] = [];
      for (const step of all) await take(step, deleted);
      const { shelved, rebuilt, shelves } = await shelvedAndRebuilt();
      expect(shelved).toEqual(rebuilt);
      expect(await countQuotations()).toBe(rebuilt.length);
      for (const { fill, ids } of shelves) expect(ids.length < 2 || fill <= 40_000).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 120_000);

describe('shelves', () => {
  const save = (article: string, words: readonly string[], metadata = {}) =>
    saveReading(
      reading(
        words.map((each) => quotation(each, 'Ana Petrova')),
        metadata,
      ),
      {
        url: `https://harbour-post.example/${article}`,
        incognito: false,
      },
    );

  test('are filled one after the other, an article’s quotations together', async () => {
    const many = Array.from({ length: 40 }, (_, number) => `The ferry ${number} ${'leaves '.repeat(50)}`);
    await save('a', many);
    await save('b', many);
    await save('c', many);
    const shelves = await database.shelves.toArray();
    expect(shelves.map(({ ids }) => ids.length)).toEqual([92, 28]);
    expect(shelves.map(({ articles }) => articles.length)).toEqual([3, 1]);
  });

  test('emptied are used again', async () => {
    const { ids } = await save('a', ['One', 'Two']);
    for (const id of ids) await deleteQuotation(id ?? '');
    expect(await database.shelves.toArray()).toMatchObject([{ ids: [], articles: [], fill: 0 }]);
    await save('b', ['Three']);
    expect(await database.shelves.count()).toBe(1);
  });

  test('that nothing changes on are not written', async () => {
    await save('a', ['One', 'Two']);
    const before = await database.shelves.toArray();
    await save('a', ['One', 'Two']);
    expect(await database.shelves.toArray()).toEqual(before);
    await save('a', ['One', 'Two'], { outlet: 'The Evening Post' });
    expect(await database.shelves.toArray()).toMatchObject([{ outlets: ['The Evening Post'], revision: 2 }]);
  });

  test('follow an article that is written alone', async () => {
    await save('a', ['One']);
    const [article] = await database.articles.toArray();
    await inLibrary(() => putArticles([{ ...article!, published: '2020-02-02' }]));
    const { shelved, rebuilt } = await shelvedAndRebuilt();
    expect(shelved).toEqual(rebuilt);
    expect(shelved[0]?.published).toBe(Date.UTC(2020, 1, 2));
  });

  test('are written with the quotations or not at all', async () => {
    await save('a', ['One']);
    const before = await shelvedAndRebuilt();
    const fail = () => {
      throw new Error('The disk is full');
    };
    database.shelves.hook('updating', fail);
    await expect(save('b', ['Two'])).rejects.toThrow('The disk is full');
    database.shelves.hook('updating').unsubscribe(fail);
    expect(await shelvedAndRebuilt()).toEqual(before);
    expect(before.shelved).toEqual(before.rebuilt);
  });
});

test('packing is undone by unpacking', () => {
  const shelved = fc.record<ShelvedQuotation>({
    id: fc.string({ minLength: 1 }),
    articleId: fc.constantFrom('a', 'b', '__proto__'),
    outlet: fc.constant('Outlet'),
    published: fc.constant(12),
    saved: fc.nat(),
    start: fc.nat(),
    kind: fc.constantFrom('direct', 'partial', 'indirect'),
    status: fc.constantFrom('auto', 'confirmed', 'corrected', 'rejected', 'added'),
    speakerIds: fc.array(fc.string()),
    tags: fc.uniqueArray(fc.string()),
    words: fc.array(fc.constantFrom(' we ', ' підемо ')).map((lines) => lines.join('\n')),
  });
  fc.assert(
    fc.property(fc.array(shelved), (all) => {
      expect(unpackShelf(packShelf(all))).toEqual(all);
    }),
  );
});
