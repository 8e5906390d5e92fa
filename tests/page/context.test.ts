import { expect, test } from 'vitest';
import type { Article, Quotation } from '@/engine';
import { contextOf } from '@/page/context';
import { selectorOf } from '@/page/selectors';

/** An article whose quotation stands between ‹ and ›, its cue between « and »; the marks are not in the text. */
function marked(text: string): { article: Article; quotation: Quotation } {
  const plain = text.replace(/[‹›«»]/g, '');
  const at = (mark: string) => text.slice(0, text.indexOf(mark)).replace(/[‹›«»]/g, '').length;
  const span = (open: string, close: string) => {
    const [start, end] = [at(open), at(close)];
    return { start, end, text: plain.slice(start, end) };
  };
  let offset = 0;
  const blocks = plain.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start: offset, end: offset + line.length };
    offset = block.end + 1;
    return block;
  });
  const quotation: Quotation = {
    kind: 'direct',
    parts: [span('‹', '›')],
    sources: [],
    mention: null,
    cue: text.includes('«') ? span('«', '»') : null,
    antecedents: [],
    confidence: 0,
    sure: false,
    reasons: [],
  };
  return { article: { text: plain, blocks, language: 'en' }, quotation };
}

test.each([
  ['the sentence around it', 'It froze. “‹We wait,›” she said. Nobody left.', '“We wait,” she said.'],
  [
    'up to the cue in the next sentence',
    '“‹We wait.›” It froze. That is what she «said». Then all left.',
    '“We wait.” It froze. That is what she said.',
  ],
  ['its own paragraph alone', 'It froze.\n“‹We wait.›”\nNobody left.', '“We wait.”'],
  ['without a cue from another paragraph', 'She «said» this.\n“‹We wait.›” It froze.', '“We wait.”'],
])('context: %s', (_name, text, expected) => {
  const { article, quotation } = marked(text);
  expect(contextOf(article, quotation)).toBe(expected);
});

test('a context is cut where the sentence has no end', () => {
  const { article, quotation } = marked(`“‹We wait›” ${'and wait '.repeat(500)}`);
  expect(contextOf(article, quotation).length).toBeLessThan(710);
});

test('a selector holds 32 units on each side', () => {
  const text = `${'a'.repeat(40)}WORDS${'b'.repeat(40)}`;
  expect(selectorOf(text, { start: 40, end: 45 })).toEqual({
    exact: 'WORDS',
    prefix: 'a'.repeat(32),
    suffix: 'b'.repeat(32),
    start: 40,
    end: 45,
  });
});

test('a selector at the edges of the text holds what is there', () => {
  expect(selectorOf('ab', { start: 0, end: 2 })).toMatchObject({ prefix: '', suffix: '' });
});
