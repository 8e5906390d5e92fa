import { beforeEach, describe, expect, test } from 'vitest';
import { groupBySpeaker } from '@/entrypoints/surfaces/group-by-speaker';
import { speakEnglish } from '../../components/catalogue';
import { person, quotation } from '../../storage/invented';

beforeEach(speakEnglish);

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
