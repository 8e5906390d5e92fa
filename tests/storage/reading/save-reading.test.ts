import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { saveReading } from '@/storage/reading/save-reading';
import type { ArticleReading } from '@/storage/records';
import { savingSetting } from '@/storage/settings';
import { ORIGIN, person, quotation, reading } from '../invented';

const FIRST = new Date('2024-11-02T08:00:00Z');
const LATER = new Date('2024-11-03T09:30:00Z');

const BRIDGE = quotation('We will hold the bridge', 'Ana Petrova');
const FERRY = quotation('No ferry leaves tonight', 'Tom Okafor');

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const counts = async () => ({
  articles: await database.articles.count(),
  quotations: await database.quotations.count(),
  speakers: await database.speakers.count(),
});

describe('saveReading', () => {
  test('saves article, quotations and speakers', async () => {
    const outcome = await saveReading(reading([BRIDGE, FERRY]), ORIGIN, FIRST);
    expect(outcome).toEqual({
      ids: [expect.any(String), expect.any(String)],
      decided: [null, null],
      firstWordings: [null, null],
      saved: 2,
      notSaved: null,
    });
    expect(await counts()).toEqual({ articles: 1, quotations: 2, speakers: 2 });
    const row = await database.quotations.get(outcome.ids[0] ?? '');
    expect(row).toMatchObject({
      ...BRIDGE,
      v: 1,
      status: 'auto',
      deletedAt: null,
      savedAt: FIRST.toISOString(),
    });
    expect(await database.articles.get(row?.articleId ?? '')).toMatchObject({
      url: ORIGIN.url,
      outlet: 'The Harbour Post',
      firstReadAt: FIRST.toISOString(),
    });
  });

  test('adds nothing when the page is read again, and notes the time', async () => {
    const first = await saveReading(reading([BRIDGE, FERRY]), ORIGIN, FIRST);
    const before = await database.quotations.toArray();
    const again = await saveReading(
      reading([BRIDGE, FERRY]),
      { ...ORIGIN, url: `${ORIGIN.url}?utm_source=x` },
      LATER,
    );
    expect(again).toEqual({ ...first, saved: 0 });
    expect(await database.quotations.toArray()).toEqual(before);
    expect(await database.articles.toArray()).toMatchObject([
      { firstReadAt: FIRST.toISOString(), lastReadAt: LATER.toISOString() },
    ]);
  });

  test('adds nothing when one page is read in several tabs at once', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 5 }, () => saveReading(reading([BRIDGE, FERRY]), ORIGIN, FIRST)),
    );
    expect(outcomes.map(({ saved }) => saved).sort()).toEqual([0, 0, 0, 0, 2]);
    expect(await counts()).toEqual({ articles: 1, quotations: 2, speakers: 2 });
  });

  test('keeps a quotation that this reading does not find, and adds a new one', async () => {
    await saveReading(reading([BRIDGE]), ORIGIN, FIRST);
    expect(await saveReading(reading([FERRY]), ORIGIN, LATER)).toMatchObject({ saved: 1 });
    expect(await database.quotations.count()).toBe(2);
  });

  test('tells equal words in one article apart', async () => {
    const { ids } = await saveReading(reading([BRIDGE, BRIDGE]), ORIGIN, FIRST);
    expect(new Set(ids).size).toBe(2);
  });

  test('does not save quotations without a speaker, nor an article of only such', async () => {
    const nobody = { ...FERRY, sources: [], mention: null };
    expect((await saveReading(reading([nobody, BRIDGE]), ORIGIN, FIRST)).ids).toEqual([
      null,
      expect.any(String),
    ]);
    const other = { ...ORIGIN, url: 'https://harbour-post.example/other' };
    expect(await saveReading(reading([nobody]), other, FIRST)).toEqual({
      ids: [null],
      decided: [null],
      firstWordings: [null],
      saved: 0,
      notSaved: null,
    });
    expect(await counts()).toEqual({ articles: 1, quotations: 1, speakers: 1 });
  });

  test('never saves from a private window, not even when asked', async () => {
    const outcome = await saveReading(reading([BRIDGE]), { ...ORIGIN, incognito: true, asked: true }, FIRST);
    expect(outcome).toEqual({
      ids: [null],
      decided: [null],
      firstWordings: [null],
      saved: 0,
      notSaved: 'private-window',
    });
    expect(await counts()).toEqual({ articles: 0, quotations: 0, speakers: 0 });
  });

  test('saves by hand only where the reader wants it so', async () => {
    await savingSetting.setValue('by-hand');
    expect(await saveReading(reading([BRIDGE]), ORIGIN, FIRST)).toMatchObject({
      saved: 0,
      notSaved: 'by-hand',
    });
    const { ids } = await saveReading(reading([BRIDGE]), { ...ORIGIN, asked: true }, FIRST);
    // What is in the library already is known to the page all the same.
    expect(await saveReading(reading([BRIDGE, FERRY]), ORIGIN, LATER)).toEqual({
      ids: [...ids, null],
      decided: [null, null],
      firstWordings: [null, null],
      saved: 0,
      notSaved: 'by-hand',
    });
    expect(await database.articles.toArray()).toMatchObject([{ lastReadAt: FIRST.toISOString() }]);
  });

  test('brings an undecided attribution up to date under the same id', async () => {
    const { ids } = await saveReading(reading([BRIDGE]), ORIGIN, FIRST);
    const better = { ...BRIDGE, sources: [person('Anna Petrova', 'mayor')], confidence: 0.99 };
    expect(await saveReading(reading([better]), ORIGIN, LATER)).toMatchObject({
      ids,
      saved: 0,
      notSaved: null,
    });
    expect(await database.quotations.toArray()).toMatchObject([
      { sources: better.sources, savedAt: FIRST.toISOString() },
    ]);
  });

  test('does not forget who spoke when a reading knows nobody', async () => {
    const { ids } = await saveReading(reading([BRIDGE]), ORIGIN, FIRST);
    expect((await saveReading(reading([{ ...BRIDGE, sources: [] }, FERRY]), ORIGIN, LATER)).ids[0]).toBe(
      ids[0],
    );
    expect(await database.quotations.get(ids[0] ?? '')).toMatchObject({ sources: BRIDGE.sources });
  });

  test.each(['confirmed', 'corrected', 'rejected'] as const)(
    '[T16] leaves what the reader %s',
    async (status) => {
      const { ids } = await saveReading(reading([BRIDGE]), ORIGIN, FIRST);
      await database.quotations.update(ids[0] ?? '', { status, sources: [person('Eva Brandt')] });
      const decided = await database.quotations.toArray();
      await saveReading(reading([BRIDGE]), ORIGIN, LATER);
      expect(await database.quotations.toArray()).toEqual(decided);
    },
  );

  test('keeps what the reader wrote about a quotation and a speaker', async () => {
    const annotation = { note: 'ask again', tags: ['bridge'], at: LATER.toISOString() };
    const { ids } = await saveReading(reading([BRIDGE]), ORIGIN, FIRST);
    const before = await database.quotations.get(ids[0] ?? '');
    const speaker = before?.speakerIds[0] ?? '';
    await database.quotations.update(ids[0] ?? '', { annotation });
    await database.speakers.update(speaker, { annotation, decision: { at: annotation.at, name: 'Ana' } });
    await saveReading(reading([{ ...BRIDGE, sources: [person('Ana Petrova', 'mayor')] }]), ORIGIN, LATER);
    expect(await database.quotations.get(ids[0] ?? '')).toMatchObject({ annotation });
    expect(await database.speakers.get(speaker)).toMatchObject({
      annotation,
      decision: { name: 'Ana' },
      roles: ['mayor'],
    });
  });

  test('makes one speaker of all spellings of a name', async () => {
    const names = ['Volodymyr Zelensky', 'Volodymyr Zelenskyy', 'Volodymyr Zelenskiy'];
    await saveReading(reading(names.map((name) => quotation(`${name} speaks`, name))), ORIGIN, FIRST);
    expect(await database.speakers.toArray()).toMatchObject([{ name: names[0], names }]);
  });

  test('writes nothing of an article whose quotations cannot be written', async () => {
    const fail = () => {
      throw new DOMException('no room', 'QuotaExceededError');
    };
    database.speakers.hook('creating', fail);
    await expect(saveReading(reading([BRIDGE]), ORIGIN, FIRST)).rejects.toThrow();
    database.speakers.hook('creating').unsubscribe(fail);
    expect(await counts()).toEqual({ articles: 0, quotations: 0, speakers: 0 });
  });
});

describe('saveReading refuses', () => {
  const changed = (change: object) => reading([{ ...BRIDGE, ...change }]) as ArticleReading;
  test.each<[string, unknown, RegExp]>([
    ['no reading', null, /reading is not an object: null/],
    ['a list for a reading', [], /reading is not an object/],
    ['a flood', reading(Array.from({ length: 2_001 }, () => BRIDGE)), /at most 2000: “2001 of them”/],
    ['another kind', changed({ kind: 'scare' }), /kind is not one of direct, partial, indirect: “scare”/],
    ['no parts', changed({ parts: [] }), /parts is not a list of at least one/],
    [
      'words of a wrong type',
      changed({ parts: [{ ...BRIDGE.parts[0], exact: 7 }] }),
      /exact is not a text: 7/,
    ],
    [
      'words without end',
      changed({ parts: [{ ...BRIDGE.parts[0], exact: 'x'.repeat(50_001) }] }),
      /exact .* 50001/,
    ],
    [
      'an impossible place',
      changed({ parts: [{ ...BRIDGE.parts[0], end: 3 }] }),
      /end is not an offset after 10: 3/,
    ],
    ['no number', changed({ confidence: Number.NaN }), /confidence is not a number from 0 to 1: NaN/],
    [
      'an unknown reason',
      changed({ reasons: [{ id: 'constructor', words: [] }] }),
      /reason.id .*“constructor”/,
    ],
    ['a nameless source', changed({ sources: [person(' ')] }), /source.name is not a name: “ ”/],
    [
      'a getter that is no text',
      { ...reading([]), metadata: { title: {} } },
      /title is not a text: an object/,
    ],
  ])('%s', async (_, value, message) => {
    await expect(saveReading(value as ArticleReading, ORIGIN, FIRST)).rejects.toThrow(message);
    expect(await counts()).toEqual({ articles: 0, quotations: 0, speakers: 0 });
  });

  test.each(['about:blank', 'file:///etc/hosts', 'javascript:alert(1)', ''])(
    'the address “%s”',
    async (url) => {
      await expect(saveReading(reading([BRIDGE]), { url, incognito: false }, FIRST)).rejects.toThrow(
        TypeError,
      );
    },
  );

  test('fields that were not agreed, addresses that nobody should open, and halves of characters', async () => {
    const hostile = JSON.parse(
      JSON.stringify(
        reading([BRIDGE], { canonicalUrl: 'javascript:alert(1)', title: 'Half \ud800' }),
      ).replace('"kind"', '"__proto__":{"polluted":1},"status":"confirmed","kind"'),
    );
    await saveReading(hostile, ORIGIN, FIRST);
    expect(await database.articles.toArray()).toMatchObject([{ canonicalUrl: null, title: 'Half \ufffd' }]);
    const [row] = await database.quotations.toArray();
    expect(row?.status).toBe('auto');
    expect(Object.keys(row ?? {})).not.toContain('__proto__');
    expect('polluted' in {}).toBe(false);
  });
});
