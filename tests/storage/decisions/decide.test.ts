import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { type Decision, decide } from '@/storage/decisions/decide';
import { heldRecord } from '@/storage/decisions/held';
import { unsave } from '@/storage/decisions/unsave';
import { validDecision } from '@/storage/decisions/validate-decision';
import { saveQuotation } from '@/storage/reading/save-quotation';
import { saveReading } from '@/storage/reading/save-reading';
import { validId } from '@/storage/reading/validate-anchor';
import { savingSetting } from '@/storage/settings';
import { foundBy } from '../found-by';
import { ORIGIN, person, quotation, reading } from '../invented';

const FIRST = new Date('2024-11-02T08:00:00Z');
const LATER = new Date('2024-11-03T09:30:00Z');
const BRIDGE = quotation('We will hold the bridge', 'Ana Petrova');
const FERRY = quotation('No ferry leaves tonight', 'Tom Okafor');
const EVA = person('Eva Brandt', 'harbour master');

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

const saved = async () => (await saveReading(reading([BRIDGE, FERRY]), ORIGIN, FIRST)).ids[0] ?? '';
const rowOf = async (id: string) => database.quotations.get(id);

const DECISIONS: readonly [Decision, object][] = [
  [{ status: 'confirmed' }, { status: 'confirmed', sources: BRIDGE.sources }],
  [
    { status: 'corrected', sources: [EVA] },
    { status: 'corrected', sources: [EVA] },
  ],
  [{ status: 'rejected' }, { status: 'rejected', sources: [], speakerIds: [] }],
];

describe.each(DECISIONS)('the decision %o', (decision, expected) => {
  test('is written with what had been said before', async () => {
    const id = await saved();
    const before = await rowOf(id);
    expect(await decide(id, decision, LATER)).toMatchObject(expected);
    expect(await rowOf(id)).toMatchObject({
      ...expected,
      decision: {
        at: LATER.toISOString(),
        before: { status: 'auto', sources: BRIDGE.sources, speakerIds: before?.speakerIds },
      },
    });
  });

  test('outlives every later reading, whatever that finds', async () => {
    const id = await saved();
    await decide(id, decision, LATER);
    const decided = await rowOf(id);
    const other = { ...BRIDGE, sources: [person('Tom Okafor')], confidence: 0.99 };
    for (const later of [BRIDGE, other, { ...BRIDGE, sources: [] }]) {
      const outcome = await saveReading(reading([later, FERRY]), ORIGIN, LATER);
      expect(outcome.ids[0]).toBe(id);
      expect(outcome.decided[0]).toEqual({
        status: decision.status,
        sources: decided?.sources,
        before: BRIDGE.sources,
      });
      expect(await rowOf(id)).toEqual(decided);
    }
  });

  test('is taken back exactly, also after another one', async () => {
    const id = await saved();
    const before = await rowOf(id);
    await decide(id, decision, LATER);
    await decide(id, { status: 'corrected', sources: [person('Someone Else')] }, LATER);
    await decide(id, { status: 'auto' }, LATER);
    expect(await rowOf(id)).toEqual(before);
    // And a reading brings it up to date again.
    await saveReading(reading([{ ...BRIDGE, confidence: 0.5 }]), ORIGIN, LATER);
    expect(await rowOf(id)).toMatchObject({ status: 'auto', confidence: 0.5 });
  });
});

describe('a decision', () => {
  test('makes a quotation found under the corrected speaker, and no more under the other', async () => {
    const id = await saved();
    await decide(id, { status: 'corrected', sources: [EVA] }, LATER);
    expect(await foundBy('eva brandt')).toEqual([id]);
    expect(await foundBy('petrova')).toEqual([]);
  });

  test('names somebody where nobody was known', async () => {
    const nobody = { ...BRIDGE, sources: [], mention: null };
    const held = await saveQuotation({ reading: reading([nobody]), index: 0, added: false }, ORIGIN, FIRST);
    await decide(held.id, { status: 'corrected', sources: [EVA] }, LATER);
    const outcome = await saveReading(reading([nobody]), ORIGIN, LATER);
    expect(outcome.ids).toEqual([held.id]);
    expect(outcome.decided[0]).toEqual({ status: 'corrected', sources: [EVA], before: [] });
  });

  test('cannot confirm nobody', async () => {
    const nobody = { ...BRIDGE, sources: [] };
    const { id } = await saveQuotation({ reading: reading([nobody]), index: 0, added: false }, ORIGIN, FIRST);
    await expect(decide(id, { status: 'confirmed' })).rejects.toThrow(/named speaker: “confirmed”/);
    expect(await rowOf(id)).toMatchObject({ status: 'auto' });
  });

  test('about nothing gives nothing', async () => {
    expect(await decide('0123456789abcdef', { status: 'rejected' })).toBeNull();
  });

  test.each<[string, unknown, RegExp]>([
    ['nothing', null, /decision is not an object: null/],
    ['another word', { status: 'deleted' }, /decision.status is not one of auto, .*: “deleted”/],
    ['a correction to nobody', { status: 'corrected', sources: [] }, /at least one/],
    [
      'a name of spaces',
      { status: 'corrected', sources: [{ ...EVA, name: ' ' }] },
      /source.name is not a name/,
    ],
    ['another kind', { status: 'corrected', sources: [{ ...EVA, kind: 'god' }] }, /source.kind .* “god”/],
    ['a crowd', { status: 'corrected', sources: Array(21).fill(EVA) }, /at most 20/],
  ])('of %s is refused', (_, value, message) => {
    expect(() => validDecision(value)).toThrow(message);
  });

  test('takes over nothing but what was agreed', () => {
    const sources = [{ ...EVA, name: ' Eva Brandt ', extra: 1 }];
    expect(validDecision({ status: 'corrected', sources, extra: 1 })).toEqual({
      status: 'corrected',
      sources: [EVA],
    });
  });
});

describe('a page', () => {
  const HERE = { url: ORIGIN.url, canonicalUrl: null };

  test('names what is saved from it', async () => {
    const id = await saved();
    expect(await heldRecord(id, HERE)).toMatchObject({ id });
  });

  test.each([
    ['another page', { ...HERE, url: 'https://harbour-post.example/other' }],
    ['another site that claims to be it', { url: 'https://evil.example/', canonicalUrl: ORIGIN.url }],
  ])('but not %s', async (_, from) => {
    const id = await saved();
    await expect(heldRecord(id, from)).rejects.toThrow(/saved quotation of this page: “[0-9a-f]{16}”/);
  });

  test.each([null, 7, '', 'x'.repeat(16), '__proto__', '0123456789ABCDEF'])('gives no id %j', (id) => {
    expect(() => validId(id)).toThrow(/id is not the id of a quotation/);
  });
});

describe('one quotation', () => {
  const wanted = { reading: reading([BRIDGE, FERRY]), index: 1, added: false };

  test('is saved where saving is set to “by hand”, and nothing else', async () => {
    await savingSetting.setValue('by-hand');
    const { id, decided } = await saveQuotation(wanted, ORIGIN, FIRST);
    expect(decided).toBeNull();
    expect(await database.quotations.toArray()).toMatchObject([{ id, parts: FERRY.parts, status: 'auto' }]);
    expect((await saveReading(wanted.reading, ORIGIN, LATER)).ids).toEqual([null, id]);
  });

  test('has the id that reading the whole article gives it', async () => {
    const twice = reading([BRIDGE, BRIDGE]);
    const { id } = await saveQuotation({ reading: twice, index: 1, added: false }, ORIGIN, FIRST);
    expect((await saveReading(twice, ORIGIN, LATER)).ids[1]).toBe(id);
  });

  test('removed and saved again is what it was, with the decision about it', async () => {
    const id = await saved();
    await decide(id, { status: 'corrected', sources: [EVA] }, LATER);
    const before = await rowOf(id);
    await unsave(id);
    expect(await rowOf(id)).toMatchObject({ parts: [], sources: [], context: '' });
    expect((await saveReading(reading([BRIDGE, FERRY]), ORIGIN, LATER)).ids[0]).toBeNull();
    const again = await saveQuotation({ ...wanted, index: 0 }, ORIGIN, LATER);
    expect(again).toMatchObject({ id, decided: { status: 'corrected' } });
    expect(await rowOf(id)).toEqual(before);
  });

  test('removed long ago is saved as it is read now', async () => {
    const id = await saved();
    await unsave(id);
    await fakeBrowser.storage.session.clear();
    await saveQuotation({ ...wanted, index: 0 }, ORIGIN, LATER);
    expect(await rowOf(id)).toMatchObject({ parts: BRIDGE.parts, status: 'auto', deletedAt: null });
  });

  test('chosen by hand is never undone by a later reading', async () => {
    const chosen = quotation('the bridge would stay open', 'Ana Petrova', { kind: 'indirect' });
    const { id, decided } = await saveQuotation(
      { reading: reading([BRIDGE, chosen]), index: 1, added: true },
      ORIGIN,
      FIRST,
    );
    expect(decided).toEqual({ status: 'added', sources: chosen.sources, before: [] });
    const row = await rowOf(id);
    await saveReading(reading([BRIDGE]), ORIGIN, LATER);
    await saveReading(reading([BRIDGE, { ...chosen, sources: [EVA] }]), ORIGIN, LATER);
    expect(await rowOf(id)).toEqual(row);
    // Nor by deciding and taking that back.
    await decide(id, { status: 'rejected' }, LATER);
    await decide(id, { status: 'auto' }, LATER);
    expect(await rowOf(id)).toEqual(row);
  });

  test('chosen by hand takes the place of what was found', async () => {
    const id = await saved();
    const chosen = { ...BRIDGE, sources: [EVA] };
    await saveQuotation({ reading: reading([chosen]), index: 0, added: true }, ORIGIN, LATER);
    expect(await rowOf(id)).toMatchObject({ status: 'added', sources: [EVA] });
  });

  test.each<[string, object, RegExp]>([
    [
      'a private window',
      { incognito: true },
      /window is not one from which may be saved: “a private window”/,
    ],
    ['no web page', { url: 'file:///a' }, /Not the address of a web page/],
  ])('is not saved from %s', async (_, from, message) => {
    await expect(saveQuotation(wanted, { ...ORIGIN, ...from })).rejects.toThrow(message);
    expect(await database.quotations.count()).toBe(0);
  });

  test.each([-1, 2, 0.5, '0', 'length', null, Number.NaN])('is not the one at %j', async (index) => {
    await expect(saveQuotation({ ...wanted, index }, ORIGIN)).rejects.toThrow(/index is not/);
  });
});
