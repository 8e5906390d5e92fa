import { describe, expect, test } from 'vitest';
import { addressFromHash, hashFromAddress } from '@/entrypoints/library/address';
import { groupBySpeaker } from '@/entrypoints/surfaces/group-by-speaker';
import { person, quotation } from '../storage/invented';

describe('groupBySpeaker', () => {
  test('groups in order of appearance, spellings together, nobody last', () => {
    const { groups, unknown } = groupBySpeaker([
      quotation('one', 'Volodymyr Zelensky'),
      quotation('two', 'Nobody', { sources: [] }),
      quotation('three', 'John Healey'),
      quotation('four', 'Volodymyr Zelenskyy'),
      quotation('five', '', { sources: [person('Ana'), person('Tom')] }),
    ]);
    expect(
      groups.map(({ speaker, quotations }) => [speaker.name, quotations.map(({ index }) => index)]),
    ).toEqual([
      ['Volodymyr Zelensky', [0, 3]],
      ['John Healey', [2]],
      [expect.stringMatching(/^Ana .+ Tom$/), [4]],
    ]);
    expect(unknown.map(({ index }) => index)).toEqual([1]);
  });
});

describe('the library’s address', () => {
  test.each([
    [{ query: 'zelenskyy', speakerId: null }, '#q=zelenskyy'],
    [{ query: '“growing alliance” & more', speakerId: '0123456789abcdef' }, null],
    [{ query: '', speakerId: null }, '#'],
  ])('of %j comes back', (address, hash) => {
    expect(addressFromHash(hashFromAddress(address))).toEqual(address);
    if (hash !== null) expect(hashFromAddress(address)).toBe(hash);
  });

  test.each(['#speaker=<img>', '#speaker=', '#nonsense', '', '#%'])('of %s is everything', (hash) => {
    expect(addressFromHash(hash)).toEqual({ query: '', speakerId: null });
  });
});
