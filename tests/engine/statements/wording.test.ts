import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coincidence } from '@/engine/statements/coincidence';
import { wordingOf } from '@/engine/statements/wording';

const keys = (text: string) => wordingOf(text).map(({ key }) => key);

describe('wordingOf', () => {
  it.each([
    ['We don’t know.', ['we', 'do', 'not', 'know']],
    ["I can't, I won't", ['i', 'can', 'not', 'i', 'will', 'not']],
    ['Zelenskyy’s São Paulo', ['zelenski', 'sao', 'paulo']],
    ['organised colour', ['organized', 'color']],
    ['9,000 – “yes”', ['9', '000', 'yes']],
    ['… ?!', []],
  ])('%s', (text, expected) => expect(keys(text)).toEqual(expected));

  it.each([
    ['policy policies', true],
    ['carry carried carries', true],
    ['movie movies', true],
    ['stop stopped stops', true],
    ['day days', true],
    ['die dye', false],
    ['man many', false],
  ])('%s are one base form: %s', (text, expected) => {
    expect(new Set(wordingOf(text).map(({ base }) => base)).size === 1).toBe(expected);
  });

  it('knows the editor’s brackets', () => {
    const words = wordingOf('They said [the company] would pay');
    expect(words.filter(({ bracketed }) => bracketed).map(({ key }) => key)).toEqual(['the', 'company']);
  });

  it('gives offsets within any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const { start, end } of wordingOf(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe('coincidence', () => {
  it.each([
    ['nobody has counted the barrels', 'Nobody has counted the barrels.', 'identical'],
    ['has counted the barrels yet', 'Nobody has counted the barrels yet.', 'contained'],
    ['nobody had counted the barrels there', 'Nobody has counted the barrels there.', 'altered'],
    ['nobody has painted the fences', 'Nobody has counted the barrels.', undefined],
  ])('%s | %s: %s', (one, other, kind) => {
    expect(coincidence(wordingOf(one), wordingOf(other))?.kind).toBe(kind);
  });

  it('pairs equal words in ascending order, however the texts look', () => {
    const words = fc.array(fc.constantFrom('the', 'harbour', 'stops', 'not', 'diesel', 'now'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [short, long] = [one, other]
          .sort((a, b) => a.length - b.length)
          .map((each) => wordingOf(each.join(' '))) as [
          ReturnType<typeof wordingOf>,
          ReturnType<typeof wordingOf>,
        ];
        let before: readonly [number, number] = [-1, -1];
        for (const pair of coincidence(short, long)?.shared ?? []) {
          expect(short[pair[0]]?.base).toBe(long[pair[1]]?.base);
          expect(pair[0]).toBeGreaterThan(before[0]);
          expect(pair[1]).toBeGreaterThan(before[1]);
          before = pair;
        }
      }),
    );
  });
});
