import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Article,
  articleFromText,
  attributeQuotations,
  type Block,
  type BlockKind,
  type Evidence,
  type Quotation,
} from '@/engine';

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
/** A paragraph of the same scraps without marks, apostrophes and line breaks. */
const unquoted = fc
  .array(
    scraps.filter((scrap) => !/["“”‘’'«»\n]/.test(scrap)),
    { maxLength: 20 },
  )
  .map((parts) => parts.join(' '));

const kinds = fc.constantFrom<BlockKind>(
  'headline',
  'standfirst',
  'heading',
  'paragraph',
  'blockquote',
  'list-item',
  'caption',
  'pull-quote',
  'embed',
  'entry',
);
/** Articles as pages give them: blocks of every kind, some with an author. */
const page = fc
  .array(
    fc.record({ kind: kinds, words: newsLike, author: fc.option(fc.constantFrom('Ann Lee', '@lee', '')) }),
    {
      maxLength: 8,
    },
  )
  .map((parts): Article => {
    let text = '';
    const blocks = parts.map(({ kind, words, author }): Block => {
      const start = text.length;
      text += words.replaceAll('\n', ' ');
      const block = { kind, start, end: text.length, author };
      text += '\n';
      return block;
    });
    return { text, blocks, language: 'en' };
  });

const read = (text: string) => attributeQuotations(articleFromText(text));

/** All words that a quotation shows, in no order. */
function evidenceOf(quotation: Quotation): Evidence[] {
  const { parts, mention, cue, antecedents, hedge, via, onBehalfOf, channel, anonymous, translated } =
    quotation;
  const others = [mention, cue, hedge, via, onBehalfOf, channel, anonymous?.reason, translated];
  return [...parts, ...antecedents, ...others].filter((each) => each != null);
}

function expectSound(article: Article, quotations: readonly Quotation[]): void {
  let end = 0;
  for (const quotation of quotations) {
    expect(quotation.parts.length).toBeGreaterThan(0);
    for (const { start, end, text } of evidenceOf(quotation)) {
      expect(start).toBeLessThan(end);
      expect(article.text.slice(start, end)).toBe(text);
    }
    for (const part of quotation.parts) {
      const block = article.blocks.find((each) => each.start <= part.start && part.end <= each.end);
      expect(block).toBeDefined();
    }
    // In reading order, and no word is quoted twice.
    const starts = quotation.parts.map((part) => part.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(starts[0]).toBeGreaterThanOrEqual(end);
    end = quotation.parts[0]?.end ?? end;
    expect(quotation.confidence).toBeGreaterThanOrEqual(0);
    expect(quotation.confidence).toBeLessThanOrEqual(1);
    if (quotation.kind === 'scare') expect(quotation.sources).toEqual([]);
    if (quotation.sources.length === 0) expect(quotation.sure).toBe(false);
    for (const source of quotation.sources) expect(source.name).not.toBe('');
  }
}

describe('attributeQuotations', () => {
  test('never throws on any text, and every span says what the text says', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const article = articleFromText(text);
        expectSound(article, attributeQuotations(article));
      }),
      { numRuns: 500 },
    );
  });

  test('never throws on any page, and every span says what the text says', () => {
    fc.assert(
      fc.property(page, (article) => expectSound(article, attributeQuotations(article))),
      { numRuns: 300 },
    );
  });

  test('gives the same answer every time, whatever was read between', () => {
    fc.assert(
      fc.property(newsLike, anything, (text, other) => {
        const first = read(text);
        read(other);
        expect(read(text)).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });

  test('keeps the spans of earlier quotations when a paragraph without marks is appended', () => {
    const spans = (answer: ReturnType<typeof read>) =>
      answer.flatMap((quotation) => quotation.parts.map(({ start, end }) => [start, end]));
    fc.assert(
      fc.property(newsLike, unquoted, (text, paragraph) => {
        expect(spans(read(`${text}\n${paragraph}`)).filter(([start = 0]) => start < text.length)).toEqual(
          spans(read(text)),
        );
      }),
      { numRuns: 300 },
    );
  });

  test('finds nothing in an empty text', () => {
    expect(read('')).toEqual([]);
    expect(read('\n \n')).toEqual([]);
  });
});
