// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readAround } from '@/page/read-around';
import { selectedSpans } from '@/page/selected-spans';

/** The words of the article that a selection gives; `at` finds a point of the page by the words that follow it. */
function wordsOf(html: string, from: [string, number], to: [string, number]) {
  document.body.innerHTML = `<article>${html}</article>`;
  const page = readAround(document.querySelector('article') as Element, 'en');
  if (!page) throw new Error('There is a text');
  const node = ([selector, index]: [string, number]) => {
    const element = document.querySelector(selector) as Element;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    return { text: walker.nextNode() as Text, index };
  };
  const range = document.createRange();
  const [start, end] = [node(from), node(to)];
  range.setStart(start.text, start.index);
  if (to[1] < 0) range.setEnd(document.querySelector(to[0]) as Element, 0);
  else range.setEnd(end.text, end.index);
  const selection = { rangeCount: 1, getRangeAt: () => range } as unknown as Selection;
  return selectedSpans(selection, page.article, page.map).map(({ start, end }) =>
    page.article.text.slice(start, end),
  );
}

describe('a selection', () => {
  test('is the words without the marks and spaces round them', () => {
    expect(wordsOf('<p>She said: “We wait.” Then she left.</p>', ['p', 9], ['p', 20])).toEqual(['We wait.']);
  });

  test('runs through elements', () => {
    const html = '<p>We <em id="a">will</em> <b id="b">not leave</b> now.</p>';
    expect(wordsOf(html, ['#a', 0], ['#b', 3])).toEqual(['will not']);
  });

  test('is a part for each paragraph, without what stands between and is not read', () => {
    const html = '<p id="a">We wait here.</p><script>let x = "no";</script><p id="b">Then we go home.</p>';
    expect(wordsOf(html, ['#a', 3], ['#b', 10])).toEqual(['wait here.', 'Then we go']);
  });

  test('of a whole paragraph ends with it, though the browser ends it in the next', () => {
    const html = '<p id="a">We wait here.</p><p id="b">Then we go home.</p>';
    expect(wordsOf(html, ['#a', 0], ['#b', -1])).toEqual(['We wait here.']);
  });

  test('of marks only is nothing', () => {
    expect(wordsOf('<p>She said: “ ” and left.</p>', ['p', 9], ['p', 14])).toEqual([]);
  });
});
