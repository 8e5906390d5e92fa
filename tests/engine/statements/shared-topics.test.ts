import { describe, expect, test } from 'vitest';
import { sharedTopics } from '@/engine/statements/shared-topics';

const said = (...texts: readonly string[]) => texts.map((text, day) => ({ id: String(day), text, day }));

describe('sharedTopics', () => {
  test.each([
    [
      'two rare words on two days',
      said('The ferry tariff stays.', 'No ferry will pay a tariff.'),
      [['0', '1']],
    ],
    ['in another form', said('Ferries need no tariff.', 'We end tariffs for every ferry.'), [['0', '1']]],
    [
      'on one day',
      said('The ferry tariff stays.', 'No ferry tariff.').map((each) => ({ ...each, day: 7 })),
      [],
    ],
    ['one word in common', said('The ferry stays.', 'No ferry today.'), []],
    ['everyday words in common', said('We will do what people want.', 'People know what we want to do.'), []],
    ['nothing', [], []],
  ])('%s', (_, quotations, expected) => {
    expect(sharedTopics(quotations, 5).map(({ ids }) => ids)).toEqual(expected);
  });

  test('stand in the order of their days, those of most days first, each once', () => {
    const all = [
      { id: 'late', text: 'The ferry tariff was a mistake.', day: 30 },
      { id: 'early', text: 'The ferry tariff is a blessing.', day: 1 },
      { id: 'middle', text: 'Every ferry pays the tariff.', day: 9 },
      { id: 'other', text: 'The lighthouse needs a keeper and a granary.', day: 2 },
      { id: 'another', text: 'No granary without a lighthouse.', day: 3 },
      { id: 'last', text: 'Harvest comes first.', day: 4 },
    ];
    const topics = sharedTopics(all, 5);
    expect(topics.map(({ ids }) => ids)).toEqual([
      ['early', 'middle', 'late'],
      ['other', 'another'],
    ]);
    expect(topics[0]?.words.map((word) => word.toLowerCase()).sort()).toEqual(['ferry', 'tariff']);
    expect(sharedTopics(all, 1)).toHaveLength(1);
  });

  test('leave out what stands in most of what somebody says', () => {
    const all = Array.from({ length: 10 }, (_, n) => ({
      id: `${n}`,
      text: `Saltholm harbour number ${n}`,
      day: n,
    }));
    expect(sharedTopics(all, 5)).toEqual([]);
  });
});
