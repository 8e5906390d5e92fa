import { describe, expect, test } from 'vitest';
import { readPress, readPressArticle } from '@/evaluation/press';
import { areNamed, isNamed } from '@/evaluation/press-score';

describe('the notation of the press', () => {
  test('gives the words, their speaker, and where the words beside them name the speaker', () => {
    const { text, quotations } = readPressArticle(
      'press',
      'news',
      'A bridge\nAnn Lee came. “No,”⟦Ann Lee ← she⟧ she said.\n“She’d ‘lost’ it,”⟦nurse⟧ and “Rain”⟦-⟧.',
    );
    expect(text).toBe('Ann Lee came. “No,” she said.\n“She’d ‘lost’ it,” and “Rain”.');
    const read = quotations.map(({ start, end, speaker, source }) => [
      text.slice(start, end),
      speaker,
      source && text.slice(...source),
    ]);
    expect(read).toEqual([
      ['No,', 'Ann Lee', 'she'],
      ['She’d ‘lost’ it,', 'nurse', null],
      ['Rain', null, null],
    ]);
  });

  test.each([
    ['no quotation', 'A bridge\nAnn Lee said no.⟦Ann Lee⟧', 'no quotation ends before ⟦Ann Lee⟧'],
    ['words that are nowhere', 'A bridge\n“No.”⟦Ann Lee ← he⟧', '“he” of ⟦Ann Lee ← he⟧ is not there'],
  ])('tells of a note behind %s', (_, article, message) => {
    expect(() => readPressArticle('press', 'news', article)).toThrow(message);
  });

  test('holds for all articles, which have names of their own', () => {
    const ids = [...readPress('press'), ...readPress('press-measured')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('a right name', () => {
  test.each([
    ['Ann Lee', 'Ann Lee', true],
    ['Ann Mary Lee', 'Ann Lee', true],
    ['Desmond Swann', 'Sir Desmond Swann', true],
    ['OQLF', 'Office québécois de la langue française', true],
    ['a nurse from Lund', 'nurse', true],
    ['Bo Lee', 'Ann Lee', false],
    ['Lee', 'Ann Lee', false],
  ])('%s for %s: %s', (answer, gold, right) => {
    expect(isNamed(answer, gold)).toBe(right);
  });

  test('may be a given name alone where the article gives no more', () => {
    const source = { name: 'Curt', kind: 'person', role: null } as const;
    const gold = { speaker: 'Curt Lee', source: null };
    expect(areNamed('Her father, Curt, left.', gold, [source], null)).toBe(true);
    expect(areNamed('Curt Lee left.', gold, [source], null)).toBe(false);
  });
});
