import { describe, expect, test } from 'vitest';
import { findMatches, findNameMatches } from '@/storage/search/find-matches';
import { foldWords, foldWordsWithOffsets } from '@/storage/search/fold-words';
import { parseQuery } from '@/storage/search/search-query';

describe('findMatches', () => {
  const marked = (text: string, query: string, find = findMatches) => {
    let out = '';
    let from = 0;
    for (const { start, end } of find(text, parseQuery(query))) {
      out += `${text.slice(from, start)}[${text.slice(start, end)}]`;
      from = end;
    }
    return out + text.slice(from);
  };

  test.each([
    ['We hold the bridge', 'bri', 'We hold the [bri]dge'],
    ['Bridge by bridge', 'bridge', '[Bridge] by [bridge]'],
    ['São Paulo', 'sao', '[São] Paulo'],
    ['“Don’t go,” he', 'dont', '“[Don’t] go,” he'],
    ['pre-emptive strike', 'pre-emptive', '[pre-emptive] strike'],
    ['a growing, alliance', '"growing alliance"', 'a [growing, alliance]'],
    ['Straße 𝐁ridge', 'strasse bridge', '[Straße] [𝐁ridge]'],
    ['overlap lap', 'over overlap', '[overlap] lap'],
    ['nothing here', 'else', 'nothing here'],
    ['', 'x', ''],
    ['nothing', '', 'nothing'],
  ])('in %s of %s: %s', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });

  test.each([
    ['Volodymyr Zelensky', 'zelenskyy', 'Volodymyr [Zelensky]'],
    ['Зеленський', 'zelensky', '[Зеленський]'],
    ['John Healey', 'zelensky', 'John Healey'],
  ])('in the name %s of %s: %s', (name, query, expected) => {
    expect(marked(name, query, findNameMatches)).toBe(expected);
  });
});

describe('foldWords', () => {
  test.each([
    '“Don’t – not in São Paulo!”',
    'Don’t… “go” – it‘s_5\no’clock `now`',
    'Łódź  ſtreet ǅ',
    'ΟΔΟΣ',
    '한국 대통령',
    'a\u0301b',
    '…',
    'İstanbul',
    '𝐁old',
  ])('of %s is the same with offsets', (text) => {
    const folded = foldWordsWithOffsets(text);
    expect(folded.words).toBe(foldWords(text));
    expect(folded.offsets).toHaveLength(folded.words.length);
  });
});
