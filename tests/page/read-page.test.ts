// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readPage } from '@/page/read-page';
import { finish } from '@/page/slices';
import { linkedData, pageOf, prose } from './page-of';

const URL = 'https://post.example/ferry';
const NEWS = linkedData({
  '@type': 'NewsArticle',
  headline: 'Ferry stops for the winter',
  datePublished: '2026-01-05',
});
const BODY = `<article><h1>Ferry stops for the winter</h1>${prose(3)}<p>“We will hold the bridge,” Ana Petrova said. It is a so-called “test”.</p></article>`;
const ITALIAN =
  '<p>Gli abitanti della città sono rimasti sorpresi dal gelo, che quest’anno è più forte anche nel porto e per una volta ha fermato il traghetto con tutti gli altri.</p>';
const OPTIONS = { url: URL, isWanted: false, before: null };

test.each([
  ['an article', BODY, NEWS, false, 'read'],
  ['a page that the gate refuses', BODY, '', false, 'not-article'],
  ['the same where the reader wants it', BODY, '', true, 'read'],
  [
    'an article in another language, whatever it claims',
    `<article>${ITALIAN.repeat(4)}</article>`,
    NEWS,
    false,
    'language-not-read',
  ],
  ['an article without text', '<video></video>', NEWS, false, 'empty'],
])('%s', (_name, body, head, isWanted, state) => {
  expect(finish(readPage(pageOf(body, head), { ...OPTIONS, isWanted })).state).toBe(state);
});

test('an article in another language is an article, in its language', () => {
  const page = pageOf(
    `<article>${ITALIAN.repeat(4)}<p>“Jamais”, said Ana Petrova.</p></article>`,
    NEWS,
    'it',
  );
  expect(finish(readPage(page, OPTIONS))).toMatchObject({
    state: 'language-not-read',
    metadata: { language: 'it' },
  });
});

describe('after in-page navigation', () => {
  const head = `${NEWS}<link rel="canonical" href="${URL}">`;
  const { metadata } = finish(readPage(pageOf(BODY, head), OPTIONS));
  const second = BODY.replace('Ferry stops for the winter', 'Bridge opens two weeks early');
  const moved = { url: 'https://post.example/bridge', isWanted: false, before: metadata };

  test('the first article’s address, title and date are not the second’s', () => {
    expect(finish(readPage(pageOf(second, head), moved)).metadata).toMatchObject({
      canonicalUrl: null,
      title: 'Bridge opens two weeks early',
      published: null,
    });
  });

  test('data that was brought up to date is believed', () => {
    const fresh = `${NEWS.replace('Ferry stops for the winter', 'Bridge opens two weeks early')}<link rel="canonical" href="${moved.url}">`;
    expect(finish(readPage(pageOf(second, fresh), moved)).metadata).toMatchObject({
      canonicalUrl: moved.url,
      published: '2026-01-05',
    });
  });
});

test('reading leaves the page as it was', () => {
  const page = pageOf(BODY, NEWS);
  const before = page.documentElement.outerHTML;
  finish(readPage(page, OPTIONS));
  expect(page.documentElement.outerHTML).toBe(before);
});
