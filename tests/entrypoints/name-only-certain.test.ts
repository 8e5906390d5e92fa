import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';
import { nameOnlyCertain } from '@/entrypoints/background/name-only-certain';

const [answer] = attributeQuotations(articleFromText('“We will hold,” Ana Petrova said on Monday.', 'en'));
if (!answer) throw new Error('The engine finds nothing in a plain sentence');
const SURE = { ...answer, sure: true, confidence: 0.99 };
const LIKELY = { ...answer, sure: false, confidence: 0.8 };
const GUESS = { ...answer, sure: false, confidence: 0.3 };
const NOBODY = { ...GUESS, sources: [] };

describe('[T16] a speaker is named who is as certain as the reader wants', () => {
  test.each([
    ['guess', [true, true, true]],
    ['likely', [true, true, false]],
    ['sure', [true, false, false]],
  ] as const)('at least %s', (least, named) => {
    const answers = [SURE, LIKELY, GUESS];
    expect(answers.map((each) => nameOnlyCertain(each, least).sources.length > 0)).toEqual(named);
    // What is named is told as the engine told it.
    for (const [nth, each] of answers.entries())
      if (named[nth]) expect(nameOnlyCertain(each, least)).toBe(each);
  });

  test('who is not is told as the reason, and in no other place', () => {
    const { sources, antecedents, reasons, parts } = nameOnlyCertain(
      { ...GUESS, onBehalfOf: { start: 0, end: 1, text: 'x' } },
      'likely',
    );
    expect({ sources, antecedents }).toEqual({ sources: [], antecedents: [] });
    expect(reasons).toEqual([{ id: 'not-certain', words: ['Ana Petrova'] }]);
    expect(parts).toEqual(GUESS.parts);
    expect(
      nameOnlyCertain({ ...GUESS, onBehalfOf: { start: 0, end: 1, text: 'x' } }, 'likely'),
    ).not.toHaveProperty('onBehalfOf');
  });

  test('nobody stays nobody, for the reasons that there are', () => {
    expect(nameOnlyCertain(NOBODY, 'sure')).toBe(NOBODY);
  });
});
