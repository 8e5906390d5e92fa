import { describe, expect, test } from 'vitest';
import { HIGHLIGHT_STATES, highlightCss, highlightName, isHighlightNames } from '@/page/highlight-style';
import { USUAL_LOOK } from '@/page/mark-look';

const bytes = new Uint8Array([0, 1, 2, 3, 4, 5, 6, 255]);
const names = Object.fromEntries(
  HIGHLIGHT_STATES.map((state, i) => [state, highlightName(bytes.map((b) => b ^ i))]),
);

test('[T8] names are made of letters and digits', () => {
  expect(highlightName(bytes)).toBe('h00010203040506ff');
});

describe('what a page’s script sends', () => {
  test('passes when it was made here', () => {
    expect(isHighlightNames({ names, isDark: false })).toBe(true);
  });

  test.each([
    ['nothing', null],
    ['words', 'x'],
    ['no tone', { names }],
    ['a missing name', { names: { ...names, sure: undefined }, isDark: true }],
    ['a name that ends the rule', { names: { ...names, sure: 'h0) {} body { display: none' }, isDark: true }],
    ['a name with a line break', { names: { ...names, sure: 'h00010203040506ff\n' }, isDark: true }],
  ])('is refused: %s', (_name, value) => {
    expect(isHighlightNames(value)).toBe(false);
  });
});

test('each certainty has its own kind of line, on both grounds', () => {
  const valid = { names, isDark: false };
  if (!isHighlightNames(valid)) throw new Error('The names are ours');
  for (const isDark of [false, true]) {
    const css = highlightCss({ ...valid, isDark });
    for (const [state, line] of [
      ['sure', 'solid'],
      ['likely', 'dashed'],
      ['guess', 'dotted'],
      ['decided', 'double'],
    ]) {
      expect(css).toMatch(new RegExp(`::highlight\\(${names[state as string]}\\)[^}]*underline ${line}`));
    }
  }
});

test.each([
  ['marked', false, false],
  ['underlined', true, false],
  ['nothing', true, true],
] as const)('printed %s', (printed, changesPrint, hidesLines) => {
  const valid = { names, isDark: false };
  if (!isHighlightNames(valid)) throw new Error('The names are ours');
  const [, print = ''] = highlightCss(valid, { ...USUAL_LOOK, printed }).split('@media print');
  expect([print !== '', print.includes('text-decoration: none')]).toEqual([changesPrint, hidesLines]);
});
