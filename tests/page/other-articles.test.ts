// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/read-article';
import { finish } from '@/page/slices';
import { pageOf, prose } from './page-of';

const story = (title: string, words: string, tag = 'article') =>
  `<${tag}><header><h1>${title}</h1></header><div>${prose(3)}<p>“${words},” Ana Petrova said.</p>${prose(1)}</div></${tag}>`;

function textOf(body: string, title: string): string {
  return finish(readArticle(pageOf(body), title, false, () => 'en'))?.article.text ?? '';
}

describe.each(['article', 'div', 'section'])('with two stories in <%s>', (tag) => {
  const body = `<main>${story('Ferry stops for the winter', 'We wait', tag)}${story('Bridge opens two weeks early', 'We go', tag)}</main>`;

  test.each([
    ['Ferry stops for the winter', 'We wait', 'We go'],
    ['Bridge opens two weeks early', 'We go', 'We wait'],
    ['A title that is not printed', 'We wait', 'We go'],
  ])('“%s” is read alone', (title, own, other) => {
    const text = textOf(body, title);
    expect(text).toContain(own);
    expect(text).not.toContain(other);
  });
});

test('parts of one article that are headed like articles belong to it', () => {
  const parts = `<article><header><h1>Ferry stops for the winter</h1>${prose(2)}</header><section><h1>What the harbour office says</h1>${prose(2)}<p>“We go,” Bo Lind said.</p></section></article>`;
  expect(textOf(parts, 'Ferry stops for the winter')).toContain('We go');
});

test('a heading without text, such as the logo, is no article', () => {
  const body = `<h1>The Harbour Post Daily</h1>${story('Ferry stops for the winter', 'We wait', 'div')}`;
  expect(textOf(body, 'The Harbour Post Daily')).toContain('We wait');
});
