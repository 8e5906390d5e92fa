import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';

/** Text in the manner of news, broken in every way: marks, names, cues, line breaks, controls, lone surrogates. */
const scraps = fc.constantFrom(
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '»',
  '\n',
  '\n\n',
  ' ',
  '.',
  ',',
  ':',
  '?',
  '—',
  '[',
  ']',
  '…',
  '\u00a0',
  '\u200b',
  '\ud800',
  '\udc00',
  'said',
  'told',
  'according to',
  'he',
  'she',
  'It',
  'Healey',
  'John Healey',
  'Mr',
  'the minister',
  'A spokesman for Healey',
  'HOST:',
  'Q:',
  'Ministry of Defence (MoD)',
  'the',
  'plan',
  'was late',
  '5',
  '’s',
  'We will go',
);
const newsLike = fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' '));
const anything = fc.oneof(newsLike, fc.string({ unit: 'binary', maxLength: 200 }));

const read = (text: string) => attributeQuotations(articleFromText(text));

describe('attributeQuotations', () => {
  test('never throws, and every span says what the text says', () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const quotation of read(text)) {
          expect(quotation.parts.length).toBeGreaterThan(0);
          const spans = [...quotation.parts, quotation.mention, quotation.cue, ...quotation.antecedents];
          for (const span of spans) {
            if (!span) continue;
            expect(span.start).toBeLessThan(span.end);
            expect(text.slice(span.start, span.end)).toBe(span.text);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('gives the same answer every time', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        expect(read(text)).toEqual(read(text));
      }),
      { numRuns: 100 },
    );
  });

  test('keeps the spans of earlier quotations when a paragraph without marks is appended', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const spans = (answer: ReturnType<typeof read>) =>
          answer.flatMap((quotation) => quotation.parts.map(({ start, end }) => [start, end]));
        expect(spans(read(`${text}\nThe council meets on Monday.`))).toEqual(spans(read(text)));
      }),
      { numRuns: 200 },
    );
  });

  test('finds nothing in an empty text', () => {
    expect(read('')).toEqual([]);
    expect(read('\n \n')).toEqual([]);
  });
});
