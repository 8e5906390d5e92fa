// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { byline, FICTION, GUIDE, judge, meta, og, p, REPORT, teasers } from './gate-page-parts';
import { linkedData } from './page-of';

const WORDPRESS =
  og('article') +
  meta('article:published_time', '2026-01-05T10:00:00+00:00') +
  linkedData({ '@graph': [{ '@type': 'Article', datePublished: '2026-01-05' }] });

describe('no articles', () => {
  test.each<[string, string, string, string]>([
    [
      'a section page with its articles as data',
      'https://post.example/world/',
      og('website') +
        linkedData(
          Array.from({ length: 12 }, (_, i) => ({ '@type': 'NewsArticle', headline: `Ferry ${i}` })),
        ),
      `<h1>World</h1>${teasers(30)}`,
    ],
    [
      'a section page that calls itself a collection',
      'https://post.example/sport/',
      linkedData([{ '@type': 'CollectionPage' }, { '@type': 'NewsArticle' }]),
      `<h1>Sport</h1>${teasers(4)}`,
    ],
    [
      'a section page without data',
      'https://post.example/news/local/',
      og('article'),
      `<h1>Local</h1>${teasers(14)}`,
    ],
    [
      'a section page without data, with a line about each report',
      'https://post.example/world/islands',
      og('article'),
      `<h1>Islands</h1>${REPORT.map((text) => `<article><h3><a href="/1">Ferry stops</a></h3><p>${text}</p></article>`).join('')}`,
    ],
    [
      'a page of press releases, with a line about each below its heading',
      'https://lines.example/news/press/',
      og('article'),
      `<main><h1>Press</h1>${REPORT.map((text) => `<h3><a href="/1">Ferry stops</a></h3><p>${text}</p>`).join('')}</main>`,
    ],
    [
      'a page about a firm, which its system calls an article',
      'https://lines.example/about/',
      og('article') + linkedData({ '@type': 'WebPage', datePublished: '2020-01-05' }),
      `<article><h1>Northgate Lines</h1>${p(REPORT.slice(4, 5), 9)}</article>`,
    ],
    [
      'a page about an illness, and what else has a type that is none of news',
      'https://health.example/2026/01/05/seasickness/',
      WORDPRESS + linkedData({ '@type': 'MedicalWebPage' }),
      `<article><h1>Seasickness</h1>${p(REPORT)}</article>`,
    ],
    [
      'a magazine’s short story, of the type that its reports are',
      'https://post.example/magazine/2026/01/05/the-lamp',
      linkedData({ '@type': 'NewsArticle', articleSection: ['fiction'] }),
      `<article><h1>The Lamp</h1>${p(REPORT)}</article>`,
    ],
    [
      'a short story among other posts',
      'https://blog.example/the-lamp/',
      WORDPRESS + meta('article:section', 'Short Stories'),
      `<article><h1>The Lamp</h1>${p(REPORT)}</article>`,
    ],
    [
      'a section page with its articles as data and a line about each',
      'https://post.example/world/islands',
      linkedData(REPORT.map((headline) => ({ '@type': 'NewsArticle', headline }))),
      `<h1>Islands</h1>${REPORT.map((text) => `<article><h3>Ferry stops</h3><p>${text}</p></article>`).join('')}`,
    ],
    [
      'a category of which all posts are printed',
      'https://gazette.example/category/news/',
      og('article'),
      `<h1>News</h1>${[1, 2].map((id) => `<article><h2><a href="/${id}">Ferry stops</a></h2>${byline}${p(REPORT.slice(0, 4))}</article>`).join('')}`,
    ],
    [
      'a front page with a query',
      'https://post.example/index.html',
      linkedData({ '@type': 'NewsArticle' }),
      `${teasers(40)}${p(REPORT)}`,
    ],
    [
      'a guide whose type only sounds like one of news',
      'https://post.example/opinion/ferry',
      linkedData({ '@type': 'MadeUpNewsArticle' }),
      `<article><h1>Why you should wait for your ferry</h1>${p(GUIDE)}</article>`,
    ],
    [
      'a shop whose data claims an article',
      'https://shop.example/products/raft',
      linkedData([
        { '@type': 'NewsArticle' },
        { '@type': 'Product', offers: { '@type': 'Offer', price: 9 } },
      ]),
      `<h1>Raft</h1>${p(GUIDE)}`,
    ],
    [
      'a shop that is told by its basket',
      'https://shop.example/raft',
      linkedData({ '@type': 'NewsArticle' }) + og('article'),
      `<h1>Raft</h1>${p(GUIDE)}<button name="add-to-cart">Add to basket</button>`,
    ],
    [
      'a recipe with its type',
      'https://soup.example/2026/01/fish-soup/',
      WORDPRESS + linkedData({ '@type': 'Recipe' }),
      `<article><h1>Fish soup</h1>${p(REPORT)}</article>`,
    ],
    [
      'a recipe by its headings alone',
      'https://soup.example/fish-soup/',
      WORDPRESS,
      `<article><h1>Fish soup</h1>${p(GUIDE)}<h2>Ingredients</h2><ul><li>fish</li></ul><h2>Method</h2><ol><li>Boil</li></ol></article>`,
    ],
    [
      'a how-to',
      'https://raft.example/2026/01/05/how-to-build-a-raft/',
      `${WORDPRESS}<title>How to Build a Raft in a Day</title>`,
      `<article><h1>How to Build a Raft</h1>${p(GUIDE, 3)}</article>`,
    ],
    [
      'a guide without a telling title',
      'https://raft.example/rafts-for-all/',
      WORDPRESS,
      `<article><h1>Rafts for all</h1>${p(GUIDE, 3)}</article>`,
    ],
    [
      'a review of a thing',
      'https://gear.example/2026/01/05/ferrybook-13/',
      `${WORDPRESS}<title>Ferrybook 13 review: light and dear</title>`,
      `<article><h1>Ferrybook 13 review</h1>${p(REPORT.slice(4))}</article>`,
    ],
    [
      'a review by its headings',
      'https://gear.example/ferrybook-13/',
      WORDPRESS,
      `<article><h1>Ferrybook 13</h1>${p(REPORT.slice(4))}<h3>Pros</h3><h3>Cons</h3><h3>Verdict</h3></article>`,
    ],
    [
      'fiction on a blog',
      'https://tales.example/2026/01/05/the-lamp/',
      WORDPRESS,
      `<article><h1>The lamp</h1>${p(FICTION, 3)}</article>`,
    ],
    [
      'fiction on a platform whose foot tells the year',
      'https://tales.example/2026/01/05/the-lamp/',
      WORDPRESS,
      `<article><h1>The lamp</h1>${p(FICTION)}</article><footer><p>© 2026 Tales of the Islands. Whoever reads here has said yes to our terms and to what stands in them.</p></footer>`,
    ],
    [
      'a chapter on a platform that calls everything news',
      'https://write.example/s/the-lamp',
      `${linkedData({ '@type': 'NewsArticle' })}<title>The Lamp — Chapter 12</title>`,
      `<article><h1>The Lamp — Chapter 12</h1>${p(FICTION, 3)}</article>`,
    ],
    [
      'a tutorial on a platform that calls everything news',
      'https://write.example/s/rafts-in-rust',
      linkedData({ '@type': 'NewsArticle' }),
      `<article><h1>Rafts in Rust</h1>${p(GUIDE)}${'<pre>let raft = Raft::new();</pre>'.repeat(5)}</article>`,
    ],
    [
      'documentation',
      'https://docs.example/guide/rafts/',
      `${og('article')}<meta name="generator" content="Docusaurus v3">${meta('article:modified_time', '2026')}`,
      `<main><article><h1>Rafts</h1>${p(GUIDE, 3)}</article></main>`,
    ],
    [
      'a forum',
      'https://forum.example/t/ferry/123',
      og('article') + linkedData({ '@type': 'DiscussionForumPosting', datePublished: '2026' }),
      `<h1>Ferry?</h1>${p(REPORT)}`,
    ],
    [
      'an encyclopedia',
      'https://wiki.example/wiki/Ferry',
      `<meta name="generator" content="MediaWiki 1.41">${og('article')}${linkedData({ '@type': 'Article', datePublished: '2001' })}`,
      `<h1>Ferry</h1>${p(REPORT)}`,
    ],
    [
      'mail',
      'https://mail.example/u/0/',
      '<title>Inbox</title>',
      `<div role="main"><h2>Ferry</h2>${p(REPORT)}<div contenteditable="true">Dear Ana</div></div>`,
    ],
    [
      'an article that is being written',
      'https://cms.example/news/edit/123',
      og('article'),
      `<div contenteditable="true"><h1>Ferry stops</h1>${p(REPORT)}</div>`,
    ],
    [
      'a page to sign in',
      'https://post.example/news/login',
      linkedData({ '@type': 'NewsArticle' }),
      '<h1>Sign in</h1><input type="password">',
    ],
    [
      'a job',
      'https://post.example/news/jobs/7',
      WORDPRESS + linkedData({ '@type': 'JobPosting' }),
      p(REPORT),
    ],
    [
      'a profile',
      'https://post.example/news/staff/ruth',
      og('profile') + linkedData({ '@type': 'ProfilePage' }),
      p(REPORT),
    ],
    [
      'a network’s posts of the day, each an article, below a logo',
      'https://posts.example/ana/following',
      og('article'),
      `<h1><a href="/"></a></h1>${REPORT.map((text) => `<article><span>${text}</span><time datetime="2026-01-05"></time></article>`).join('')}`,
    ],
    [
      'a blog’s posts, below the name of the blog',
      'https://blog.example/news/',
      og('article'),
      `<h1><a href="/">Harbour News</a></h1>${[0, 3, 6].map((from) => `<article><h2><a href="/${from}">Ferry</a></h2>${p(REPORT.slice(from, from + 3))}</article>`).join('')}`,
    ],
    [
      'posts of a network below the name of a group, without data',
      'https://posts.example/groups/harbour',
      '',
      `<h1>Harbour</h1>${REPORT.map((text) => `<div role="article"><span>${text}</span><time datetime="2026-01-05"></time></div>`).join('')}`,
    ],
    [
      'a section that prints the beginning of each report',
      'https://post.example/world/islands',
      og('website'),
      `<main><h1>Islands</h1>${[0, 3, 6].map((from) => `<div><h3><a href="/${from}">Ferry</a></h3><time datetime="2026-01-05"></time><div>${p(REPORT.slice(from, from + 3))}</div></div>`).join('')}</main>`,
    ],
    ...['https://mail.example/d/1', 'https://office.example/mail/inbox/1'].map(
      (url): [string, string, string, string] => [
        `a newsletter at ${url}`,
        url,
        '',
        `<h1>Ferry stops</h1><p class="m_1byline">By Ruth Ellerby</p>${p(REPORT)}`,
      ],
    ),
    [
      'talk with a machine about news, each turn an article',
      'https://talk.example/c/1a2b',
      og('website'),
      `<article><p>What happened?</p></article><article><h1>Ferry stops</h1>${p(REPORT)}</article><form><div contenteditable="true"></div></form>`,
    ],
    [
      'what readers of a network write about news',
      'https://forum.example/r/news/comments/1a2b3c/ferry_stops/',
      og('website'),
      `<main><h1>Ferry stops</h1>${p(REPORT)}</main>`,
    ],
  ])('%s', (_name, url, head, body) => {
    expect(judge(url, head, body)).toMatchObject({ article: false });
  });
});

describe('[T17] pages that speak to one person alone are not read, whatever they say of themselves', () => {
  const news = linkedData({ '@type': 'NewsArticle' });
  const article = `<article><h1>Ferry stops</h1>${p(REPORT)}</article>`;
  test.each([
    ['an account, with the field to change its password', `${article}<input type="password">`],
    [
      'an account, with the form to change its password',
      `${article}<form><input type="password"><input type="password"></form>`,
    ],
    [
      'a form for a new password',
      `${article}<form><input type="password" autocomplete="new-password"></form>`,
    ],
    [
      'a form to sign in within the text',
      `<article>${p(REPORT)}<form><input type="password"></form></article>`,
    ],
    ['a form around the text', `<form><article>${p(REPORT)}</article><input type="password"></form>`],
    ['a short page to sign in', `${p(REPORT.slice(0, 5))}<form><input type="password"></form>`],
    ['a letter that is being answered', `${p(REPORT)}<div contenteditable>Dear Ana</div>`],
    ['a document that one writes', `<div contenteditable="true">${p(REPORT)}</div>`],
  ])('%s', (_, body) => {
    expect(judge('https://post.example/news/ferry', news, body)).toMatchObject({ article: false });
  });

  test.each([
    ['in a dialog that is not open', '<dialog><input type="password"></dialog>'],
    ['in a form that is folded away', '<form hidden><input type="password"></form>'],
    ['in a form that its style hides', '<form style="display: none"><input type="password"></form>'],
  ])('but a field for a password %s is no sign', (_, form) => {
    const url = 'https://post.example/news/ferry';
    expect(judge(url, news, article + form)).toMatchObject({ article: true });
  });
});
