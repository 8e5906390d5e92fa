import { describe, expect, test } from 'vitest';
import { cardCss } from '@/page/card/card-style';
import { GROUNDS, PALETTES, type PaletteName, STRENGTHS, USUAL_LOOK, validLook } from '@/page/mark-look';
import { contrast, mixed } from '../contrast';

const NAMES = Object.keys(PALETTES) as PaletteName[];
/** What news pages write on, and in. */
const PAGES = {
  light: [
    ['#ffffff', '#121212'],
    ['#f5f1e8', '#333333'],
  ],
  dark: [
    ['#121212', '#e8e8e8'],
    ['#242629', '#ffffff'],
  ],
} as const;
const strongest = Math.max(...Object.values(STRENGTHS).map(({ ground }) => ground));

describe.each(NAMES)('the palette %s', (name) => {
  describe.each(['light', 'dark'] as const)('on %s pages', (tone) => {
    const inks = PALETTES[name][tone];
    test.each(Object.entries(inks))('%s is seen, also on its own ground', (_, ink) => {
      for (const [paper] of PAGES[tone]) {
        expect(contrast(ink, paper)).toBeGreaterThanOrEqual(3);
        expect(contrast(ink, mixed(ink, paper, GROUNDS.sure[tone] * strongest))).toBeGreaterThanOrEqual(3);
      }
    });

    test.each(Object.entries(GROUNDS))('the text of %s keeps being read', (state, percent) => {
      const isAnswering = state === 'current' || state === 'evidence';
      const share = percent[tone] * (isAnswering ? 1 : strongest);
      const ink = { guess: inks.guess, evidence: inks.evidence }[state] ?? inks.mark;
      for (const [paper, text] of PAGES[tone])
        expect(contrast(text, mixed(ink, paper, share))).toBeGreaterThanOrEqual(4.5);
    });
  });
});

/** The card's paper, and what it has of an ink as text. */
const CARD = { light: '#fcfbf9', dark: '#202225' } as const;

describe.each(NAMES)('the card in %s', (name) => {
  test.each(['light', 'dark'] as const)('says how sure it is legibly on %s pages', (tone) => {
    expect(cardCss()).toContain(`--paper: ${CARD[tone]}`);
    const { mark, guess } = PALETTES[name][tone];
    expect(cardCss()).toContain(
      `[data-tone='${tone}'][data-palette='${name}'] { --mark: ${mark}; --guess: ${guess}; }`,
    );
    for (const ink of [mark, guess]) expect(contrast(ink, CARD[tone])).toBeGreaterThanOrEqual(4.5);
  });
});

test('what is no look is none', () => {
  expect(validLook(USUAL_LOOK)).toEqual(USUAL_LOOK);
  expect(validLook({ ...USUAL_LOOK, more: 'x' })).toEqual(USUAL_LOOK);
  for (const wrong of [
    null,
    'green',
    {},
    { ...USUAL_LOOK, isMarked: 1 },
    { ...USUAL_LOOK, palette: '__proto__' },
    { ...USUAL_LOOK, line: 'toString' },
    { ...USUAL_LOOK, printed: 'x{}' },
  ])
    expect(validLook(wrong)).toBeNull();
});
