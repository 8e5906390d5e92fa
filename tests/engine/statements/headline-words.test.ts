import { describe, expect, test } from 'vitest';
import type { Block, Quotation } from '@/engine';
import { headlineWords } from '@/engine/statements/headline-words';

const said = (text: string, start: number): Quotation => ({
  kind: 'direct',
  parts: [{ text, start, end: start + text.length }],
  sources: [],
  mention: null,
  cue: null,
  antecedents: [],
  confidence: 0,
  sure: false,
  reasons: [],
});
const BLOCKS: readonly Block[] = [
  { kind: 'headline', start: 0, end: 100 },
  { kind: 'paragraph', start: 101, end: 1_000 },
];
const BODY = 'We will not let the harbour bridge fall, whatever the council says';

describe('headlineWords', () => {
  test.each([
    ['the very words', 'will not let the harbour bridge fall', [BODY], null],
    ['in another case', 'Will Not Let The Harbour Bridge Fall', [BODY], null],
    ['without a word in the middle', 'will not let the bridge fall', [BODY], { body: BODY }],
    ['with another word', 'will never let the harbour bridge fall', [BODY], { body: BODY }],
    ['turned into the third person', 'he would not let the bridge fall', [BODY], { body: BODY }],
    [
      'of two quotations the nearer one',
      'never let the bridge fall',
      ['The bridge is old', BODY],
      { body: BODY },
    ],
    ['of two quotations one that holds them', 'the bridge is old', [BODY, 'The bridge is old'], null],
    ['words that stand nowhere below', 'a betrayal of the island', [BODY], { body: null }],
    ['nothing quoted below', 'a betrayal of the island', [], { body: null }],
    ['a single word', 'betrayal', [BODY], null],
    ['two words that are held', 'harbour bridge', [BODY], null],
    ['two words that are not held', 'bridge collapse', ['No ferry today'], { body: null }],
  ])('%s', (_, headline, body, expected) => {
    const own = said(headline, 10);
    const all = [own, ...body.map((text, n) => said(text, 101 + 200 * n))];
    expect(headlineWords(own, all, BLOCKS)).toEqual(expected);
  });

  test('says nothing of what stands in the body, and compares no headline with another', () => {
    const one = said('a betrayal of the island', 110);
    expect(headlineWords(one, [one], BLOCKS)).toBeNull();
    const headline = said('a betrayal of the island', 5);
    expect(headlineWords(headline, [headline, said('a betrayal of the island', 40)], BLOCKS)).toEqual({
      body: null,
    });
  });
});
