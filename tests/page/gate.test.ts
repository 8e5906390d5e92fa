// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { judgePage } from '@/page/gate';
import { linkedData, pageOf, prose } from './page-of';

const NEWS = linkedData({ '@type': 'NewsArticle', headline: 'Ferry stops' });
const OG = '<meta property="og:type" content="article">';
const CANONICAL = '<link rel="canonical" href="https://post.example/news/2026/01/05/ferry-stops">';

test.each([
  ['a news type', NEWS, prose(1)],
  [
    'a news type within a graph',
    linkedData({ '@graph': [{ '@type': 'WebPage' }, { '@type': ['ReportageNewsArticle'] }] }),
    '',
  ],
  ['a live blog', linkedData({ '@type': 'LiveBlogPosting' }), ''],
  [
    'a news type in microdata',
    '',
    `<div itemscope itemtype="http://schema.org/NewsArticle">${prose(1)}</div>`,
  ],
  [
    'an article with a dated news address',
    OG + CANONICAL,
    `<h1>Ferry stops</h1><time datetime="2026-01-05"></time>${prose(8)}`,
  ],
  [
    'meta tags with `value` for `content`',
    `<meta name="og:type" value="article">${CANONICAL}`,
    `<h1>Ferry</h1>${prose(8)}`,
  ],
  [
    'a type that is broken, with the rest in order',
    `<script type="application/ld+json">{"@type":</script>${OG}${CANONICAL}`,
    `<h1>Ferry</h1>${prose(8)}`,
  ],
])('lets through %s', (_name, head, body) => {
  expect(judgePage(pageOf(body, head), 'https://post.example/x')).toMatchObject({ article: true });
});

test.each([
  ['a front page', `<link rel="canonical" href="https://post.example/">${OG}`, prose(20)],
  ['a front page with a news type', `<link rel="canonical" href="https://post.example/">${NEWS}`, prose(20)],
  ['running text and nothing else, such as fiction', '', `<h1>Chapter 3</h1>${prose(60)}`],
  ['a forum', linkedData({ '@type': 'DiscussionForumPosting' }) + OG, prose(10)],
  ['questions and answers', linkedData({ '@type': 'QAPage' }) + OG, prose(10)],
  [
    'a how-to',
    `${OG}<title>How to Build a Raft</title>`,
    `<div itemscope itemtype="http://schema.org/Article">${prose(4)}</div>`,
  ],
  [
    'a shop that calls itself news',
    linkedData([{ '@type': 'NewsArticle' }, { '@type': 'Product' }, { '@type': 'Offer' }]),
    prose(5),
  ],
  ['a review', '<meta property="og:type" content="ratings:review">', prose(5)],
  ['a book', `<meta property="og:type" content="books.book">${CANONICAL}`, prose(10)],
  [
    'an encyclopedia',
    `${OG}<meta name="generator" content="MediaWiki 1.41">${linkedData({ '@type': 'Article' })}`,
    prose(20),
  ],
  [
    'a page about programming',
    OG + CANONICAL + linkedData({ '@type': 'BlogPosting' }),
    `<h1>Rafts in Rust</h1>${prose(9)}${'<code>raft()</code>'.repeat(4)}`,
  ],
  ['mail', '', '<div role="main"><div contenteditable="true">Dear Ana</div></div>'],
  ['an empty page', '', ''],
])('refuses %s', (_name, head, body) => {
  expect(judgePage(pageOf(body, head), 'https://post.example/x')).toMatchObject({ article: false });
});
