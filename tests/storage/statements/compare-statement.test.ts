import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { database } from '@/storage/database';
import { saveReading } from '@/storage/reading/save-reading';
import type { ReadQuotation } from '@/storage/records';
import { speakerId } from '@/storage/speakers/speaker-id';
import { compareStatement } from '@/storage/statements/compare-statement';
import { statementsOf } from '@/storage/statements/find-statements';
import { speakerOverTime } from '@/storage/statements/speaker-over-time';
import { quotation, reading } from '../invented';

const FULL = 'We will keep the harbour bridge open until the last ferry has left, and nobody will pay for it';

beforeEach(async () => {
  fakeBrowser.reset();
  await Promise.all(database.tables.map((table) => table.clear()));
});

async function saved(
  outlet: string,
  words: string,
  published: string,
  { name = 'Ana Petrova', ...changes }: Partial<ReadQuotation> & { name?: string } = {},
): Promise<string> {
  const origin = { url: `https://${outlet}.example/bridge`, incognito: false };
  const { ids } = await saveReading(
    reading([quotation(words, name, changes)], { outlet, published }),
    origin,
  );
  return ids[0] ?? '';
}

describe('compareStatement', () => {
  test('tells who was first, who names another, and who says that it was more than said', async () => {
    await saved('two', FULL.slice(0, 40), '2024-11-01T12:00:00Z', { cue: 'admitted' });
    const id = await saved('one', FULL, '2024-11-01T09:00:00Z', { cue: 'said' });
    await saved('three', FULL.replace('open', 'closed'), '2024-11-02T09:00:00Z', {
      name: 'Eva Brandt',
      cue: 'told',
    });
    await saved('four', FULL.slice(0, 60), '2024-11-03T09:00:00Z', { name: 'Petrova', cue: 'says' });
    const [statement] = await statementsOf(id);
    const rows = statement ? compareStatement(statement) : [];
    expect(
      rows.map(({ saved: { article }, isFullest, isFirst, isOtherSpeaker, isOtherCue }) => [
        article.outlet,
        { isFullest, isFirst, isOtherSpeaker, isOtherCue },
      ]),
    ).toEqual([
      ['one', { isFullest: true, isFirst: true, isOtherSpeaker: false, isOtherCue: false }],
      ['two', { isFullest: false, isFirst: false, isOtherSpeaker: false, isOtherCue: true }],
      ['three', { isFullest: false, isFirst: false, isOtherSpeaker: true, isOtherCue: false }],
      ['four', { isFullest: false, isFirst: false, isOtherSpeaker: false, isOtherCue: false }],
    ]);
    expect(rows[0]?.compared.share).toBe(1);
    expect(rows[1]?.compared.share).toBeLessThan(0.5);
  });

  test('nobody is first where two were at the same time', async () => {
    const id = await saved('one', FULL, '2024-11-01T09:00:00Z');
    await saved('two', FULL, '2024-11-01T09:00:00Z');
    const [statement] = await statementsOf(id);
    expect(statement && compareStatement(statement).some(({ isFirst }) => isFirst)).toBe(false);
  });
});

describe('speakerOverTime', () => {
  test('finds what somebody came back to, in the order of the articles', async () => {
    await saved('two', 'The ferry tariff was a mistake', '2024-12-01T09:00:00Z');
    await saved('one', 'The ferry tariff is a blessing', '2024-11-01T09:00:00Z');
    await saved('three', 'The lighthouse stays', '2024-11-05T09:00:00Z');
    await saved('four', 'No tariff on any ferry', '2024-11-07T09:00:00Z', { name: 'Eva Brandt' });
    const topics = await speakerOverTime([speakerId('Ana Petrova')]);
    expect(topics.map(({ quotations }) => quotations.map(({ article }) => article.outlet))).toEqual([
      ['one', 'two'],
    ]);
    expect(await speakerOverTime([speakerId('Nobody')])).toEqual([]);
  });
});
