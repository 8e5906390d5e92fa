// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readMetadata } from '@/page/metadata';
import { linkedData, pageOf } from './page-of';

const URL = 'https://www.post.example/a?utm_source=x';
const read = (head: string, body = '', lang = 'en') => readMetadata(pageOf(body, head, lang), URL);
const ld = (data: object) => linkedData({ '@type': 'NewsArticle', ...data });

describe('title', () => {
  test.each([
    ['the headline of the data', ld({ headline: 'Ferry stops' }), '', 'Ferry stops'],
    [
      'without the outlet behind it',
      '<meta property="og:title" content="Ferry stops | Harbour Post"><meta property="og:site_name" content="Harbour Post">',
      '',
      'Ferry stops',
    ],
    [
      'the printed heading where the data was made for searching',
      ld({ headline: 'Ferry stops: what islanders need to know about winter' }),
      '<h1>Ferry stops for the winter, islanders told</h1>',
      'Ferry stops for the winter, islanders told',
    ],
    [
      'not the heading of the logo',
      ld({ headline: 'Ferry stops for the winter' }),
      '<h1>Harbour Post Daily Logo</h1>',
      'Ferry stops for the winter',
    ],
    [
      'without what is printed before it',
      ld({ headline: 'Ferry stops for the winter' }),
      '<h1><span>Exclusive</span><span>Ferry stops for the winter</span></h1>',
      'Ferry stops for the winter',
    ],
    [
      'whole where the data has its beginning',
      ld({ headline: 'Ferry stops for the' }),
      '<h1>Ferry stops for the winter</h1>',
      'Ferry stops for the winter',
    ],
    [
      'with its character references read',
      ld({ headline: 'Ice &amp; wind &#8216;stop&#x2019; ferry' }),
      '',
      'Ice & wind ‘stop’ ferry',
    ],
    [
      'with a dash of its own',
      '<meta property="og:title" content="Ferry stops - again">',
      '',
      'Ferry stops - again',
    ],
    ['the heading where there is nothing else', '', '<h1>Ferry stops</h1>', 'Ferry stops'],
  ])('%s', (_name, head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });
});

describe('outlet', () => {
  test('the host that a copy on one’s own machine calls its own, and no other page', () => {
    const page = () => pageOf('', '<link rel="canonical" href="https://www.post.example/a">', 'en');
    expect(readMetadata(page(), 'http://127.0.0.1:8080/a.html').outlet).toBe('post.example');
    expect(readMetadata(page(), 'https://other.example/a.html').outlet).toBe('other.example');
  });

  test('the end of a title of which a heading of the page is the rest', () => {
    const title = '<title>The ferry stops - Harbourpost.com</title>';
    expect(read(title, '<h1>\n  The ferry stops\n</h1>').outlet).toBe('Harbourpost');
    expect(read(title, '<h1>Another</h1>').outlet).toBe('post.example');
  });

  test('the beginning of a title of which a heading of the page is the rest', () => {
    const head = '<title>Harbour Post | Ferry stops for good</title>';
    expect(read(head, '<h1>Ferry stops for good</h1>').outlet).toBe('Harbour Post');
    const behind = '<title>Ferry stops for good | Harbour Post</title>';
    expect(read(behind, '<h1>Harbour Post</h1>').outlet).toBe('Harbour Post');
  });

  test.each([
    [
      'the site, not the page',
      linkedData([
        { '@type': 'WebPage', name: 'Ferry stops' },
        { '@type': 'WebSite', name: 'Harbour Post' },
      ]),
      'Harbour Post',
    ],
    ['the publisher', ld({ publisher: { name: 'Harbour Post' } }), 'Harbour Post'],
    [
      'the publisher by reference',
      linkedData({
        '@graph': [
          { '@type': 'NewsArticle', publisher: { '@id': '#p' } },
          { '@id': '#p', name: 'Harbour Post' },
        ],
      }),
      'Harbour Post',
    ],
    ['the name of the site', '<meta property="og:site_name" content="Harbour Post">', 'Harbour Post'],
    ['without its domain', '<meta property="og:site_name" content="HP.org">', 'HP'],
    ['a domain of common words', '<meta property="og:site_name" content="news.com.au">', 'news.com.au'],
    ['the end of the title', '<title>Ferry stops | Harbour Post</title>', 'Harbour Post'],
    ['the host where there is nothing', '', 'post.example'],
  ])('%s', (_name, head, outlet) => {
    expect(read(head).outlet).toBe(outlet);
  });
});

describe('dates', () => {
  test.each([
    ['with a zone', ld({ datePublished: '2026-01-05T23:30:00-05:00' }), '2026-01-06T04:30:00.000Z'],
    ['a day alone', ld({ datePublished: '2026-01-05' }), '2026-01-05'],
    [
      'without a zone',
      '<meta property="article:published_time" content="2026-01-05 10:20:30">',
      '2026-01-05T10:20:30.000Z',
    ],
    [
      'in milliseconds',
      '<meta property="article:published_time" content="1767607200000">',
      '2026-01-05T10:00:00.000Z',
    ],
    ['in words', '<meta name="date" content="January 5, 2026">', '2026-01-05T00:00:00.000Z'],
    [
      'with the letters of a zone behind it',
      ld({ datePublished: 'Jan 05, 2026, 03:04 PM IST' }),
      '2026-01-05T15:04:00.000Z',
    ],
    [
      'with such letters and no space',
      ld({ datePublished: '2026-01-05T15:04:00EET' }),
      '2026-01-05T15:04:00.000Z',
    ],
    ['as a German paper has it', '<meta name="date" content="05.01.2026, 15:04">', '2026-01-05'],
    ['as a Spanish paper has it', '<meta name="date" content="5 de enero de 2026">', '2026-01-05'],
    ['with an hour of one digit', ld({ datePublished: '2026-01-05T9:04:00Z' }), '2026-01-05'],
    ['in halves of the day', '<meta name="date" content="2026-01-05 3:04:00 PM">', '2026-01-05'],
    ['of nothing', '<meta name="date" content="yesterday">', null],
    ['of no calendar', ld({ datePublished: '2026-13-45' }), null],
    ['none', '', null],
  ])('%s', (_name, head, published) => {
    expect(read(head).published).toBe(published);
  });

  test('from the text of an element whose property says so', () => {
    const body = '<p><b itemprop="datePublished">5 January 2026</b></p>';
    expect(read('', body).published).toBe('2026-01-05T00:00:00.000Z');
  });

  test('from the <time> of the article, not of a teaser', () => {
    const body =
      '<aside><time datetime="2020-01-01"></time></aside><article><time datetime="2026-01-05T10:00:00Z"></time></article>';
    expect(read('', body).published).toBe('2026-01-05T10:00:00.000Z');
  });
});

describe('publication', () => {
  test.each([
    ['the data', ld({ datePublished: '2026-01-05T10:00:00Z' }), '2026-01-05T10:00:00.000Z'],
    ['a usual tag', '<meta name="pubdate" content="20260105">', '2026-01-05'],
    [
      'a tag of a name of its own, the letters of its zone left out',
      '<meta name="publish_date" content="Mon, 05 Jan 2026 23:10:00 EST">',
      '2026-01-05T23:10:00.000Z',
    ],
    [
      'a tag as Java prints it',
      '<meta property="article:publicationDate" content="Mon Jan 05 23:10:09 EST 2026">',
      '2026-01-05T23:10:09.000Z',
    ],
    ['Dublin Core', '<meta name="DC.date.issue" content="2026-01-05">', '2026-01-05'],
    [
      'not a tag of something else',
      '<meta name="expires-date" content="2026-02-05"><meta name="update" content="2026-02-05">',
      null,
    ],
    ['the address', '<link rel="canonical" href="/islands/2026/01/05/ferry.html">', '2026-01-05'],
    ['an address with words in it', '<link rel="canonical" href="/2026/ISLANDS/jan/5/ferry">', '2026-01-05'],
    [
      'an address with two sections in it',
      '<link rel="canonical" href="/2026/WORLD/islands/01/05/ferry">',
      '2026-01-05',
    ],
    ['not a number in an address', '<link rel="canonical" href="/2026/88/99/ferry">', null],
  ])('from %s', (_name, head, published) => {
    expect(read(head).published).toBe(published);
  });

  const title = '<title>Ferry stops</title>';
  const headline = '<h1>Ferry stops</h1>';
  test.each([
    ['below the headline', `${headline}<p class="byline">By Ana Petrova | Jan. 5, 2026, 3:17 PM</p>`],
    ['above it', `<div class="postTime">Jan 5th 2026 – 4:39 PM</div>${headline}`],
    [
      'within a layout that is called after its sidebar too',
      `<div class="content-sidebar-wrap">${headline}<p class="entry-date">5 January 2026</p></div><div class="sidebar"><p class="date">6 January 2026</p></div>`,
    ],
    ['beside the author', `${headline}<div class="entry-meta">January 5, 2026 by Ana Petrova</div>`],
    ['in a <time> without its attribute', `${headline}<time>5 January 2026</time>`],
    [
      'the day of publication before that of a later version',
      `${headline}<span class="date">Updated: 7 January 2026</span><span class="date">Published: 5 January 2026</span>`,
    ],
    [
      'not those of what others wrote',
      `<div class="related"><span class="date">3 January 2026</span></div>${headline}<div id="comments"><span class="date">9 January 2026</span></div><span id="lblPubDate">1/5/2026</span>`,
    ],
  ])('as it is printed: %s', (_name, body) => {
    expect(read(title, body, 'en-US').published).toBe('2026-01-05');
  });
  test.each([
    ['words that hold a year', `${headline}<h2 class="more-on-time">The 50 best boats of 2026</h2>`],
    [
      'a date of which nothing says that it is the page’s',
      `${headline}<p>On 5 January 2026 the ferry stopped.</p>`,
    ],
    ['what could be two days', `${headline}<span class="date">4/5/2026</span>`],
  ])('not as it is printed: %s', (_name, body) => {
    expect(read(title, body).published).toBeNull();
  });
});

test('of several reports in the data, the one that the page’s title names', () => {
  const report = (headline: string, name: string) => ({ '@type': 'NewsArticle', headline, author: { name } });
  const data = linkedData([report('Pier to go', 'Bo Lind'), report('Ferry stops', 'Ana Petrova')]);
  const of = (title: string) => read(`<title>${title} | Post</title>${data}`);
  expect(of('Ferry stops')).toMatchObject({ title: 'Ferry stops', authors: ['Ana Petrova'] });
  expect(of('Another')).toMatchObject({ authors: ['Bo Lind'] });
});

test.each([
  ['nodes', ld({ author: [{ name: 'Ana Petrova' }, { name: 'Bo Lind' }] }), ['Ana Petrova', 'Bo Lind']],
  ['a string', ld({ author: 'By Ana Petrova' }), ['Ana Petrova']],
  [
    'several in a string',
    ld({ author: 'By Ana Petrova, Bo Lind and Ann Lee, Post' }),
    ['Ana Petrova', 'Bo Lind', 'Ann Lee'],
  ],
  ['who made it', ld({ creator: ['Ana Petrova'] }), ['Ana Petrova']],
  ['nobody’s name', ld({ author: 'Staff and agencies' }), ['Staff and agencies']],
  ['a meta tag', '<meta name="author" content="Ana Petrova">', ['Ana Petrova']],
  ['not an address', '<meta property="article:author" content="https://social.example/ana">', []],
  [
    'a name behind an address',
    '<meta property="article:author" content="https://social.example/ana"><meta name="byl" content="By Ana Petrova">',
    ['Ana Petrova'],
  ],
  [
    'references',
    linkedData([
      { '@type': 'NewsArticle', author: [{ '@id': '#ana' }, { '@id': '#nobody' }] },
      { '@id': '#ana', name: 'Ana Petrova' },
    ]),
    ['Ana Petrova'],
  ],
])('authors from %s', (_name, head, authors) => {
  expect(read(head).authors).toEqual(authors);
});

test.each([
  [
    '<div class="byline">By <a href="/a">Ana Petrova</a>, <a href="/b">Bo Lind</a> and <a href="/c">Ann Lee</a></div>',
    3,
  ],
  ['<div class="Author-name"><span>Ana Petrova</span><span>Harbour Post</span></div>', 1],
  ['<p class="byline">Written by Ana Petrova and Bo Lind | Reporters</p>', 2],
  ['<blockquote><p class="quote-author">Ana Petrova</p></blockquote>', 0],
  [
    '<div class="comment-author">tom_92</div><div class="comment"><b class="author">Ana Petrova</b></div><div class="author-bio">Ana Petrova writes of boats.</div>',
    0,
  ],
])('authors that are printed alone: %s', (body, count) => {
  expect(read('', body).authors).toEqual(['Ana Petrova', 'Bo Lind', 'Ann Lee'].slice(0, count));
});

test.each([
  ['the link', '<link rel="canonical" href="/a">', 'https://www.post.example/a'],
  ['og:url', '<meta property="og:url" content="https://post.example/a">', 'https://post.example/a'],
  ['nothing else than http', '<link rel="canonical" href="javascript:alert(1)">', null],
])('canonical address from %s', (_name, head, address) => {
  expect(read(head).canonicalUrl).toBe(address);
});

test.each([
  ['en-GB', '', 'en-GB'],
  ['pt_BR', '', 'pt-BR'],
  ['', '<meta property="og:locale" content="de_DE">', 'de-DE'],
  ['', '', null],
])('language "%s" and "%s"', (lang, head, language) => {
  expect(read(head, '', lang).language).toBe(language);
});
