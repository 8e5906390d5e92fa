import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { compareWordings, type Difference } from '@/engine/statements/compare-wordings';

const FULL = 'We will hold the bridge, and the council will pay for every boat that we lose.';

/** `[-left out-]`, `{was→now}`, `[+added+]`, `>moved<`; in brackets `!`, said by an ellipsis `…`. */
function shown(differences: readonly Difference[]): string {
  return differences.map(shownOne).join('');
}

function shownOne(each: Difference): string {
  switch (each.kind) {
    case 'same':
      return each.text;
    case 'moved':
      return `>${each.text}<`;
    case 'left-out':
      return `[-${each.text}${each.isMarked ? '…' : ''}-]`;
    case 'added':
      return `[+${each.text}${each.isBracketed ? '!' : ''}+]`;
    case 'changed':
      return `{${each.was}→${each.text}${each.isBracketed ? '!' : ''}}`;
  }
}

const CASES: readonly (readonly [string, string, string, string])[] = [
  ['the same', FULL, FULL, FULL],
  [
    'other marks and case',
    'We “will” hold the Bridge.',
    'we ‘will’ hold the bridge',
    'we ‘will’ hold the bridge',
  ],
  [
    'other spelling',
    'The centre will organise our defence',
    'The center will organize our defense',
    'The center will organize our defense',
  ],
  ['another transliteration', 'Zelenskyy will come', 'Zelensky will come', 'Zelensky will come'],
  ['a contraction', 'We do not know it', 'We don’t know it', 'We don’t know it'],
  ['a contraction taken apart', 'We don’t know it', 'We do not know it', 'We do not know it'],
  ['a negation left out of a contraction', 'We don’t know it', 'We do know it', 'We {don’t→do} know it'],
  ['a negation put into one', 'We do know it', 'We don’t know it', 'We {do→don’t} know it'],
  ['a negation left out', 'We do not know it', 'We do know it', 'We do[-not-] know it'],
  [
    'the end left out',
    FULL,
    'We will hold the bridge',
    'We will hold the bridge[-and the council will pay for every boat that we lose-]',
  ],
  [
    'the beginning left out',
    FULL,
    'the council will pay for every boat that we lose',
    '[-We will hold the bridge, and-]the council will pay for every boat that we lose',
  ],
  [
    'the middle left out',
    'We will hold the old bridge',
    'We will hold the bridge',
    'We will hold the[-old-] bridge',
  ],
  [
    'the middle left out, and said so',
    FULL,
    'We will … pay for every boat',
    'We will[-hold the bridge, and the council will…-] … pay for every boat[-that we lose-]',
  ],
  [
    'left out with three points',
    'We hold it all night long',
    'We hold it ... long',
    'We hold it[-all night…-] ... long',
  ],
  [
    'left out with bracketed points',
    'We hold it all night long',
    'We hold it […] long',
    'We hold it[-all night…-] […] long',
  ],
  ['a word changed', 'We will hold the bridge', 'We will keep the bridge', 'We will {hold→keep} the bridge'],
  [
    'two words changed',
    'We hold the old bridge now',
    'We hold a new bridge now',
    'We hold {the old→a new} bridge now',
  ],
  [
    'the first word changed',
    'Nobody holds it here',
    'Everybody holds it here',
    '{Nobody→Everybody} holds it here',
  ],
  ['the last word changed', 'We hold the bridge', 'We hold the harbour', 'We hold the {bridge→harbour}'],
  ['a number changed', 'We lost 12 boats there', 'We lost 20 boats there', 'We lost {12→20} boats there'],
  ['turned into the third person', 'I will hold it', 'he would hold it', '{I will→he would} hold it'],
  ['another tense', 'The council pays for it', 'The council paid for it', 'The council {pays→paid} for it'],
  [
    'a word added',
    'We must stand behind it',
    'We must always stand behind it',
    'We must [+always+] stand behind it',
  ],
  [
    'words added at the end',
    'We stand behind it',
    'We stand behind it for ever',
    'We stand behind it [+for ever+]',
  ],
  [
    'a word added in brackets',
    'They will hold it',
    'They [the fishermen] will hold it',
    'They [[+the fishermen!+]] will hold it',
  ],
  [
    'a word replaced in brackets',
    'He will hold it',
    '[Petrova] will hold it',
    '[{He→Petrova!}] will hold it',
  ],
  [
    'a clause replaced in brackets',
    'The man whom we all know will hold it',
    '[Petrova] will hold it',
    '[{The man whom we all know→Petrova!}] will hold it',
  ],
  [
    'a clause replaced by a word',
    'We hold the bridge over the river by the old mill today',
    'We hold that today',
    'We hold [-the bridge over the river by the old mill-][+that+] today',
  ],
  [
    'words moved to the front',
    'We hold the bridge in the morning',
    'In the morning we hold the bridge',
    '>In the morning< we hold the bridge',
  ],
  [
    'words moved to the end',
    'In the morning we hold the bridge',
    'We hold the bridge in the morning',
    'We hold the bridge >in the morning<',
  ],
  [
    'one word moved',
    'Today we hold the bridge',
    'We hold the bridge today',
    '[-Today-]We hold the bridge [+today+]',
  ],
  ['nothing in common', 'We hold the bridge', 'Ferries leave', '{We hold the bridge→Ferries leave}'],
  ['no words at all', 'We hold the bridge', '“…”', '[-We hold the bridge…-]“…”'],
  ['nothing to compare with', '?!', 'We hold it', '[+We hold it+]'],
  ['Cyrillic words', 'Мы держим мост', 'Мы держим старый мост', 'Мы держим [+старый+] мост'],
];

describe('compareWordings', () => {
  test.each(CASES)('%s', (_, fullest, wording, expected) => {
    expect(shown(compareWordings(fullest, wording).differences)).toBe(expected);
  });

  test.each([
    ['all of it', FULL, FULL, 1],
    ['a third', 'one two three four five six', 'one two', 1 / 3],
    ['with one word changed', 'We will hold it', 'We will keep it', 3 / 4],
    ['turned words are printed', 'I will hold it', 'he would hold it', 1],
    ['moved words are printed', 'We hold it in the morning', 'In the morning we hold it', 1],
    ['what is added counts for nothing', 'We hold it', 'We always hold it', 1],
    ['nothing', 'We hold it', 'Ferries leave', 0],
    ['nothing of nothing', '', 'Ferries leave', 1],
  ])('share: %s', (_, fullest, wording, share) => {
    expect(compareWordings(fullest, wording).share).toBeCloseTo(share, 5);
  });

  it('loses no letter of any wording', () => {
    const texts = fc.array(
      fc.constantFrom(
        'we',
        'don’t',
        'hold',
        '[the]',
        'bridge',
        '…',
        'It',
        '“',
        'cannot',
        'ё',
        '\u202e',
        '  ',
      ),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const { differences, share } = compareWordings(one.join(' '), other.join(' '));
        const kept = differences.filter(({ kind }) => kind !== 'left-out').map(({ text }) => text);
        expect(kept.join('')).toBe(other.join(' '));
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});
