import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  consistsOf,
  endOfRun,
  hasAny,
  kindAt,
  LETTER,
  LOWER,
  NUMBER,
  runAfterSpace,
  runsOf,
  SPACE,
  startsUpper,
  UPPER,
  WORD_PART,
} from '@/engine/text/characters';

/** What Unicode says of a character. */
const KINDS: readonly (readonly [kind: number, pattern: RegExp])[] = [
  [SPACE, /^\s$/],
  [UPPER, /^\p{Lu}$/u],
  [LOWER, /^\p{Ll}$/u],
  [LETTER, /^\p{L}$/u],
  [NUMBER, /^\p{N}$/u],
  [WORD_PART, /^[\p{L}\p{M}\p{N}_]$/u],
];

test('every character of the basic plane is what Unicode says', () => {
  const wrong: string[] = [];
  for (let code = 0; code < 0x10000; code++) {
    const character = String.fromCharCode(code);
    for (const [kind, pattern] of KINDS) {
      if (((kindAt(character, 0, 1) & kind) !== 0) !== pattern.test(character))
        wrong.push(`${code} ${pattern}`);
    }
  }
  expect(wrong).toEqual([]);
});

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({
    unit: fc.constantFrom('a', 'É', '5', ' ', '’', '-', '_', '\u00a0', '𝐀', '\ud800'),
    maxLength: 20,
  }),
);

describe('runs of characters', () => {
  test('are those that the pattern finds', () => {
    fc.assert(
      fc.property(text, (each) => {
        expect(runsOf(each, LETTER | NUMBER, "'-")).toEqual(each.match(/[\p{L}\p{N}'-]+/gu) ?? []);
        expect(endOfRun(each, 0, each.length, UPPER)).toBe(/^\p{Lu}*/u.exec(each)?.[0].length);
        expect(runAfterSpace(each, LETTER, '-')).toBe(/^\s+([\p{L}-]+)/u.exec(each)?.[1] ?? null);
        expect(hasAny(each, LOWER)).toBe(/\p{Ll}/u.test(each));
        expect(startsUpper(each)).toBe(/^\p{Lu}/u.test(each));
      }),
      { numRuns: 500 },
    );
  });

  test.each([
    ['A', 1, 1, true],
    ['', 1, 1, false],
    ['AB', 1, 1, false],
    ['BBC', 2, 5, true],
    ['BBCNEWS', 2, 5, false],
    ['BbC', 2, 5, false],
    ['𝐀𝐁', 1, 2, true],
  ])('“%s” is %i to %i capitals: %s', (each, least, most, expected) => {
    expect(consistsOf(each, UPPER, least, most)).toBe(expected);
  });
});
