import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { decide } from '@/storage/decisions/decide';
import { deleteQuotation } from '@/storage/decisions/delete-quotation';
import { soughtQuotations } from '@/storage/reading/quotations-of-article';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { firstWordingIfChanged } from '@/storage/reading/wordings';
import type { ArticleReading, QuotationAnchor, QuotationRecord } from '@/storage/records';
import { savingSetting } from '@/storage/settings';
import { foundBy } from '../found-by';
import { ORIGIN, person, quotation, reading } from '../invented';

const FIRST = new Date('2024-11-02T08:00:00Z');
const LATER = new Date('2024-11-03T09:30:00Z');
const LATEST = new Date('2024-11-05T12:00:00Z');

const BRIDGE = quotation('We will hold the bridge', 'Ana Petrova');
const EDITED = quotation('We will hold the old bridge', 'Ana Petrova');
const FERRY = quotation('No ferry leaves tonight', 'Tom Okafor');

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

/** A reading whose anchors lie as the reader script found them. */
function anchored(
  quotations: ArticleReading['quotations'],
  anchors: readonly QuotationAnchor[],
): ArticleReading {
  return { ...reading(quotations), anchors };
}

/** A saved quotation that stands on the page as the reading's nth. */
function at(id: string, quotations: ArticleReading['quotations'], index: number): QuotationAnchor {
  const { parts = [], context = '' } = quotations[index] ?? {};
  return { id, parts, context, quotations: [index], isSame: true };
}

const gone = (id: string): QuotationAnchor => ({ id, parts: [], context: '', quotations: [], isSame: false });

async function saveFirst(...quotations: ArticleReading['quotations']): Promise<string[]> {
  const { ids } = await saveReading(reading(quotations), ORIGIN, FIRST);
  return ids.map((id) => id ?? '');
}

async function rowOf(id: string | undefined): Promise<QuotationRecord> {
  const row = await database.quotations.get(id ?? '');
  if (!row) throw new Error(`No row ${id}`);
  return row;
}

const wordsOf = (row: QuotationRecord) => [
  row.parts.map(({ exact }) => exact),
  ...(row.laterWordings ?? []).map(({ parts }) => parts.map(({ exact }) => exact)),
];

describe('a quotation that the outlet edited', () => {
  test('stays the same one, with both wordings and both dates', async () => {
    const [id = ''] = await saveFirst(BRIDGE, FERRY);
    const outcome = await saveReading(anchored([EDITED, FERRY], [at(id, [EDITED], 0)]), ORIGIN, LATER);
    expect(outcome).toMatchObject({
      saved: 0,
      ids: [id, expect.any(String)],
      firstWordings: [{ words: ['We will hold the bridge'], savedAt: FIRST.toISOString() }, null],
    });
    const row = await rowOf(id);
    expect(wordsOf(row)).toEqual([['We will hold the bridge'], ['We will hold the old bridge']]);
    expect(row).toMatchObject({ savedAt: FIRST.toISOString(), context: BRIDGE.context });
    expect(row.laterWordings).toMatchObject([{ readAt: LATER.toISOString(), context: EDITED.context }]);
    expect(await database.quotations.count()).toBe(2);
  });

  test('gets nothing new by being read again, with anchors or by its words alone', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    await saveReading(anchored([EDITED], [at(id, [EDITED], 0)]), ORIGIN, LATER);
    const before = await database.quotations.toArray();
    for (const again of [anchored([EDITED], [at(id, [EDITED], 0)]), reading([EDITED])]) {
      expect(await saveReading(again, ORIGIN, LATEST)).toMatchObject({ ids: [id], saved: 0 });
      expect(await database.quotations.toArray()).toEqual(before);
    }
  });

  test('is the same also where the page’s reader had no time to look for it', async () => {
    const long = 'We will hold the bridge as long as one lorry has to cross it';
    const [id = ''] = await saveFirst(quotation(long, 'Ana Petrova'), FERRY);
    const edited = quotation(long.replace('lorry', 'truck'), 'Ana Petrova');
    expect(await saveReading(reading([edited, FERRY]), ORIGIN, LATER)).toMatchObject({ saved: 0 });
    expect(wordsOf(await rowOf(id))).toEqual([[long], [edited.parts[0]?.exact]]);
  });

  test('keeps its history when the first wording comes back, and is not called changed then', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    await saveReading(anchored([EDITED], [at(id, [EDITED], 0)]), ORIGIN, LATER);
    await saveReading(anchored([BRIDGE], [at(id, [BRIDGE], 0)]), ORIGIN, LATEST);
    const row = await rowOf(id);
    expect(wordsOf(row)).toHaveLength(3);
    expect(firstWordingIfChanged(row)).toBeNull();
  });

  test('is found by its old words and by its new ones', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    await saveReading(anchored([EDITED], [at(id, [EDITED], 0)]), ORIGIN, LATER);
    expect(await foundBy('old')).toEqual([id]);
    expect(await foundBy('“hold the bridge”')).toEqual([id]);
  });

  test('is looked for by its new words', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    await saveReading(anchored([EDITED], [at(id, [EDITED], 0)]), ORIGIN, LATER);
    expect(await soughtQuotations(ORIGIN.url, null)).toEqual([{ ...EDITED, id }]);
  });

  test('does not take the id of other words that come to stand on the page', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    await saveReading(anchored([EDITED], [at(id, [EDITED], 0)]), ORIGIN, LATER);
    const outcome = await saveReading(
      anchored([BRIDGE, EDITED], [at(id, [BRIDGE, EDITED], 1)]),
      ORIGIN,
      LATEST,
    );
    expect(outcome.saved).toBe(1);
    expect(new Set(outcome.ids).size).toBe(2);
    expect(outcome.ids[1]).toBe(id);
  });

  test.each(['confirmed', 'rejected'] as const)('[T16] leaves what the reader %s', async (status) => {
    const [id = ''] = await saveFirst(BRIDGE);
    const decided = await decide(id, { status }, FIRST);
    const other = { ...EDITED, sources: [person('Eva Brandt')] };
    await saveReading(anchored([other], [at(id, [other], 0)]), ORIGIN, LATER);
    const row = await rowOf(id);
    expect(row).toMatchObject({ status, sources: decided?.sources, decision: decided?.decision });
    expect(wordsOf(row)).toHaveLength(2);
  });

  test('is changed also where quotations are saved by hand, and nothing is added', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    await savingSetting.setValue('by-hand');
    const outcome = await saveReading(anchored([EDITED, FERRY], [at(id, [EDITED], 0)]), ORIGIN, LATER);
    expect(outcome).toMatchObject({ ids: [id, null], saved: 0, notSaved: 'by-hand' });
    expect(wordsOf(await rowOf(id))).toHaveLength(2);
  });

  test('keeps no more than the first wordings and the last', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    for (let day = 1; day <= 20; day++) {
      const words = quotation(`We will hold the bridge for ${day} days`, 'Ana Petrova');
      await saveReading(anchored([words], [at(id, [words], 0)]), ORIGIN, new Date(FIRST.getTime() + day));
    }
    const kept = wordsOf(await rowOf(id)).map(([words]) => words);
    expect(kept).toHaveLength(13);
    expect([kept[0], kept[1], kept.at(-1)]).toEqual([
      'We will hold the bridge',
      'We will hold the bridge for 1 days',
      'We will hold the bridge for 20 days',
    ]);
  });
});

describe('a quotation that is gone from its page', () => {
  test('stays, with the time of the first reading that missed it', async () => {
    const [id = '', ferry = ''] = await saveFirst(BRIDGE, FERRY);
    for (const time of [LATER, LATEST]) {
      await saveReading(anchored([FERRY], [gone(id), at(ferry, [FERRY], 0)]), ORIGIN, time);
    }
    expect(await rowOf(id)).toMatchObject({ missingSince: LATER.toISOString(), parts: BRIDGE.parts });
    expect(await rowOf(ferry)).not.toHaveProperty('missingSince');
  });

  test('is there again when it is found again', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    await saveReading(anchored([], [gone(id)]), ORIGIN, LATER);
    expect(await rowOf(id)).toHaveProperty('missingSince');
    await saveReading(anchored([BRIDGE], [at(id, [BRIDGE], 0)]), ORIGIN, LATEST);
    expect(await rowOf(id)).not.toHaveProperty('missingSince');
  });
});

describe('anchors', () => {
  test('of a deleted quotation do not bring it back', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    await deleteQuotation(id, FIRST);
    const outcome = await saveReading(anchored([EDITED], [at(id, [EDITED], 0)]), ORIGIN, LATER);
    expect(outcome).toMatchObject({ ids: [null], saved: 0 });
    expect(await rowOf(id)).toMatchObject({ deletedAt: FIRST.toISOString(), parts: [] });
  });

  test('deleted words stay deleted when the outlet edits one of them, until the reader saves them himself', async () => {
    const long = 'We will hold the bridge as long as one lorry has to cross it';
    const [id = ''] = await saveFirst(quotation(long, 'Ana Petrova'), FERRY);
    await deleteQuotation(id, FIRST);
    const reworded = quotation(long.replace('lorry', 'truck'), 'Ana Petrova');
    const another = quotation('We will not close the road to the hospital this winter', 'Ana Petrova');
    const outcome = await saveReading(reading([reworded, another, FERRY]), ORIGIN, LATER);
    expect(outcome).toMatchObject({ ids: [null, expect.any(String), expect.any(String)], saved: 1 });
    expect(JSON.stringify(await rowOf(id))).not.toMatch(/lorry|bridge/i);
    const wanted = { reading: reading([reworded]), index: 0, added: false };
    expect(await saveQuotation(wanted, ORIGIN, LATEST)).toMatchObject({ id });
    expect(await rowOf(id)).toMatchObject({ parts: reworded.parts, deletedAt: null });
  });

  test('of another article change nothing', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    const before = await database.quotations.toArray();
    const elsewhere = { ...ORIGIN, url: 'https://harbour-post.example/2024/other' };
    await saveReading(anchored([EDITED], [at(id, [EDITED], 0)]), elsewhere, LATER);
    await saveReading(anchored([], [gone(id)]), elsewhere, LATER);
    expect(await database.quotations.where('id').equals(id).toArray()).toEqual(before);
    expect(await database.quotations.count()).toBe(2);
  });

  test('what lies within a saved quotation is no new one', async () => {
    const [id = ''] = await saveFirst(quotation('We will hold it. Then we close it.', 'Ana Petrova'));
    const pieces = [
      quotation('We will hold it.', 'Ana Petrova'),
      quotation('Then we close it.', 'Ana Petrova'),
    ];
    const whole = { id, parts: [...(await rowOf(id)).parts], context: '', quotations: [0, 1], isSame: false };
    expect(await saveReading(anchored(pieces, [whole]), ORIGIN, LATER)).toMatchObject({
      ids: [id, id],
      saved: 0,
    });
  });

  test('bring the places of unchanged words up to date, and keep the words as they were saved', async () => {
    const [id = ''] = await saveFirst(BRIDGE);
    const straight = {
      exact: 'we will hold  the bridge',
      prefix: 'Then "',
      suffix: '"',
      start: 90,
      end: 114,
    };
    const moved = { ...BRIDGE, parts: [straight] };
    await saveReading(anchored([moved], [at(id, [moved], 0)]), ORIGIN, LATER);
    expect(await rowOf(id)).toMatchObject({ parts: [{ ...straight, exact: 'We will hold the bridge' }] });
    expect(await rowOf(id)).not.toHaveProperty('laterWordings');
  });

  test.each<[string, unknown, RegExp]>([
    ['no list', {}, /anchors is not a list/],
    ['no id', [gone('x')], /id is not the id of a quotation: “x”/],
    [
      'an index outside',
      [{ ...gone('0'.repeat(16)), quotations: [1] }],
      /anchor.quotation is not a number from 0 to 0: 1/,
    ],
    ['half an index', [{ ...gone('0'.repeat(16)), quotations: [0.5] }], /anchor.quotation is not .*: 0.5/],
    ['more indices than there are', [{ ...gone('0'.repeat(16)), quotations: [0, 0] }], /at most 1/],
    [
      'words without end',
      [{ ...gone('0'.repeat(16)), parts: [{ ...BRIDGE.parts[0], exact: 'x'.repeat(50_001) }] }],
      /exact .* 50001/,
    ],
    ['a flood', Array.from({ length: 2_001 }, () => gone('0'.repeat(16))), /at most 2000/],
  ])('with %s are refused, and nothing is written', async (_, anchors, message) => {
    const hostile = { ...reading([BRIDGE]), anchors } as ArticleReading;
    await expect(saveReading(hostile, ORIGIN, FIRST)).rejects.toThrow(message);
    expect(await database.quotations.count()).toBe(0);
  });
});
