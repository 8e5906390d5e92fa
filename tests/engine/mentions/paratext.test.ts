import { describe, expect, test } from 'vitest';
import { wordsOf } from './mentions-of';

describe('credits and datelines name nobody who speaks', () => {
  test.each([
    ['J. Scott Holm/AP'],
    ['(Photo: Win Lee/Getty Images)'],
    ['Photograph: Ann Lee/Reuters'],
    ['(Image credit: Ann Lee)'],
    ['Photo by Ann Lee for the Harbour Times'],
    ['(AP Photo/Bo Vale)'],
    ['OSLO, Norway (AP) — It rained.'],
    ['HARBOURTON (Reuters) - It rained.'],
    ['OSLO — It rained.'],
    ['They saw Pier-at-dusk.jpg there.'],
  ])('%s', (text) => {
    expect(wordsOf(text, 'name')).toEqual([]);
  });

  test.each([
    ['The harbour at dusk. Photograph: Bo Vale. Ann Lee left.', ['Ann Lee']],
    ['The photo by Ann Lee shows a pier.', ['Ann Lee']],
    ['A Harbour Times/BBC poll was read.', ['Harbour Times', 'BBC']],
    ['Oslo is cold — Ann Lee left.', ['Oslo', 'Ann Lee']],
    ['Lerena — who met Ann Lee — left.', ['Lerena', 'Ann Lee']],
  ])('leaves alone: %s', (text, names) => {
    expect(wordsOf(text, 'name')).toEqual(names);
  });
});
