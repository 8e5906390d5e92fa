import { expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';
import { SAMPLE_ARTICLE } from '@/entrypoints/welcome/sample-article';
import { TrialLibrary } from '@/entrypoints/welcome/trial-library';
import { speakersOf, standingOf } from '@/page/shown-quotation';

const article = articleFromText([SAMPLE_ARTICLE.title, ...SAMPLE_ARTICLE.paragraphs].join('\n'), 'en');
const answers = attributeQuotations(article);
const trial = () => new TrialLibrary(answers.map((quotation) => ({ quotation, read: {} as never })));
const namesAt = (library: TrialLibrary, index: number) =>
  speakersOf(library.shownAt(index)).map(({ name }) => name);

test('the sample has an answer of each kind, and none that is wrong', () => {
  const library = trial();
  expect(
    answers.map((_, index) => [namesAt(library, index).join(), standingOf(library.shownAt(index))]),
  ).toEqual([
    ['Ana Petrova', 'sure'],
    ['Idris Pole', 'sure'],
    ['Ana Petrova', 'likely'],
    ['a spokeswoman for Meridian Roads', 'sure'],
    ['', null],
  ]);
});

test('who is named is saved, who is not is not, as on any page', () => {
  const library = trial();
  expect(answers.map((_, index) => library.stateOf(index))).toEqual([
    ...Array(4).fill('saved'),
    'no-speaker',
  ]);
  expect(library.act(0, 'remove')).toBe('removed');
  expect(library.stateOf(0)).toBe('not-saved');
  expect(library.act(0, 'save')).toBe('saved');
});

test('decisions hold and are taken back exactly', () => {
  const library = trial();
  const before = library.shown;
  const somebody = { name: 'Bo Lind', kind: 'person', role: null } as const;
  expect(library.act(4, { corrected: somebody } as never)).toBe('corrected');
  expect([namesAt(library, 4), library.stateOf(4)]).toEqual([['Bo Lind'], 'saved']);
  expect(library.act(0, 'reject')).toBe('rejected');
  expect(namesAt(library, 0)).toEqual([]);
  expect(library.act(1, 'confirm')).toBe('confirmed');
  for (const index of [0, 1, 4]) expect(library.act(index, 'undo')).toBe('undone');
  expect(library.shown).toEqual(before);
  expect(library.stateOf(4)).toBe('no-speaker');
});
