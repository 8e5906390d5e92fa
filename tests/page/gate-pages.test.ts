// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { judgePage } from '@/page/gate';
import { linkedData, pageOf } from './page-of';

/** Invented pages in the manner of real ones: what each publishing system writes around its text. */

const REPORT = [
  'The ferry between the two islands stopped on Monday because of the ice, the harbour office told the local paper.',
  '“We will not send a boat out to prove a point,” Ana Petrova, the harbour master, said in a note on Tuesday morning.',
  'Some two hundred islanders were waiting at the quay when the notice went up, according to the police in Northgate.',
  'The council has said that it would pay for a helicopter in an emergency, though nobody has asked for one so far.',
  'Last winter the sound froze over for eleven days, the longest time since the records of the harbour begin in 1931.',
  'Bo Lind, who has run the shop on the smaller island for thirty years, said that his shelves were full until Friday.',
  'The ice is expected to break at the end of the week, when warmer air comes in from the west, forecasters reported.',
  'A spokeswoman for the shipping company said that tickets would be paid back, whatever day they had been bought for.',
  'The mayor announced that the school on the larger island would stay open for the children who could not go home.',
];
const GUIDE = [
  'You will need a sharp saw, a length of rope and two barrels before you can start to build your own raft at home.',
  'Lay your planks on the ground so that you can see which of them you want to use for the deck that you will stand on.',
  'Tie each plank to the barrels with the rope; if you pull it tight, your raft will hold for as long as you need it.',
  'When you have finished, carry your raft to the water and let it float for an hour before you try to step on to it.',
];
const FICTION = [
  '“You came back,” she said, and did not look up from the table where the lamp had burned down to a small blue flame.',
  '“I told you that I would,” he said, and shook the water from his coat on to the boards that his father had laid.',
  '“You tell everybody that,” said the girl, who had come in behind him and stood there with the bucket in her hands.',
  'Nobody spoke for a while. The wind went round the house like something that had lost the door and wanted to be in.',
  '“There is soup,” she said at last, and the old man at the window laughed for the first time since the boat went down.',
];
const NON_ENGLISH = [
  'Der Fährverkehr zwischen den beiden Inseln ist am Montag wegen des Eises eingestellt worden, teilte das Hafenamt mit.',
  '„Wir schicken kein Boot hinaus, um etwas zu beweisen“, sagte die Hafenmeisterin Ana Petrova am Dienstag vor der Presse.',
  'Etwa zweihundert Bewohner warteten nach Angaben der Polizei am Kai, als die Nachricht am frühen Morgen ausgehängt wurde.',
  'Die Gemeinde will im Notfall einen Hubschrauber bezahlen, doch bisher hat niemand danach gefragt, wie sie mitteilte.',
];

const p = (texts: readonly string[], times = 1) =>
  Array.from({ length: times }, () => texts.map((text) => `<p>${text}</p>`).join('\n')).join('\n');
const og = (type: string) => `<meta property="og:type" content="${type}">`;
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
const teasers = (n: number) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<article><h2><a href="/news/${i}">Ferry stops for the ${i}th time</a></h2><p><a href="/news/${i}">Islanders wait at the quay</a></p></article>`,
  ).join('');
const byline = '<div class="byline">By <a rel="author" href="/staff/ruth">Ruth Ellerby</a></div>';

const judge = (url: string, head: string, body: string, lang = 'en') =>
  judgePage(pageOf(body, head, lang), url);

describe('articles', () => {
  test.each<[string, string, string, string, string?]>([
    [
      'WordPress with an SEO plugin, a local paper',
      'https://gazette.example/ferry-stops-for-the-winter/',
      og('article') +
        meta('article:published_time', '2026-01-05T10:00:00+00:00') +
        '<meta name="generator" content="WordPress 6.4">' +
        linkedData({
          '@graph': [
            { '@type': 'Article', datePublished: '2026-01-05' },
            { '@type': 'WebPage' },
            { '@type': 'BreadcrumbList' },
            { '@type': 'Organization' },
          ],
        }),
      `<header><nav><ul><li><a href="/">Home</a></li></ul></nav></header><article class="post"><h1 class="entry-title">Ferry stops</h1>${byline}<div class="entry-content">${p(REPORT)}</div></article><aside class="widget">${teasers(4)}</aside>`,
    ],
    [
      'Arc, with related stories below',
      'https://post.example/2026/01/05/ferry-stops/',
      og('article') +
        linkedData([{ '@type': 'NewsArticle', headline: 'Ferry stops' }, { '@type': 'BreadcrumbList' }]),
      `<div id="fusion-app"><main><h1>Ferry stops</h1><article class="article-body">${p(REPORT)}</article><section>${teasers(20)}</section></main></div>`,
    ],
    [
      'AMP',
      'https://amp.post.example/world/ferry.amp.html',
      linkedData({ '@type': 'NewsArticle' }) + canonical('https://post.example/world/ferry.html'),
      `<amp-sidebar><ul><li>x</li></ul></amp-sidebar><main>${p(REPORT)}</main>`,
    ],
    [
      'a plain local paper without <article>, dates or data',
      'https://www.northgate-courier.example/news/ferry-stops-21734',
      '<title>Ferry stops for the winter - Northgate Courier</title>',
      `<table><tr><td><div class="menu"><a href="/">Home</a></div></td><td><h1>Ferry stops for the winter</h1><span class="byline">Ruth Ellerby</span>${p(REPORT)}</td></tr></table>`,
    ],
    [
      'an old page whose paragraphs are cut by <br>',
      'http://courier.example/local/2009/0105/ferry.html',
      '<title>Ferry stops</title>',
      `<h1>Ferry stops</h1><font size="2">${REPORT.join('<br><br>')}</font>`,
    ],
    [
      'a live blog',
      'https://post.example/news/live/ferry',
      linkedData({ '@type': 'LiveBlogPosting', liveBlogUpdate: [{ '@type': 'BlogPosting' }] }),
      `<main><h1>Ferry: live</h1>${REPORT.map((text) => `<section><time datetime="2026-01-05T10:00Z"></time><h2>Update</h2><p>${text}</p></section>`).join('')}</main>`,
    ],
    [
      'a press release of a company',
      'https://lines.example/newsroom/press-releases/2026/ferry',
      `${og('article')}<title>Northgate Lines stops its winter ferry</title>`,
      `<main><h1>Northgate Lines stops its winter ferry</h1><time datetime="2026-01-05">5 January 2026</time>${p(REPORT)}</main>`,
    ],
    [
      'a press release of a government',
      'https://www.gov.example/government/news/ferry-stops',
      og('article') + linkedData({ '@type': 'NewsArticle' }),
      `<div role="main"><h1>Ferry stops</h1><div class="govspeak">${p(REPORT.slice(0, 4))}</div></div>`,
    ],
    [
      'an opinion',
      'https://post.example/opinion/ferry',
      linkedData({ '@type': 'OpinionNewsArticle' }),
      `<article><h1>Why you should wait for your ferry</h1>${p(GUIDE)}</article>`,
    ],
    [
      'an interview',
      'https://post.example/2026/01/05/interview-harbour-master',
      og('article') + meta('article:published_time', '2026-01-05'),
      `<article><h1>“I like the ice”</h1>${byline}<p><b>Why did you stop the boats on Monday?</b></p>${p(['Because nobody wants to be the harbour master who sent a boat out on a day like that, and I have two of them to think of.', 'I said so to the council in 2024, and I have said so to everybody who has asked me since then, and some who have not.', 'The ice was there before the ferry, and it will be there when the ferry is scrapped, as my father told me every winter.'])}</article>`,
    ],
    [
      'a report from the wire',
      'https://wire.example/article/ferry-ice-northgate-6f0a1b2c',
      og('article') +
        meta('article:published_time', '2026-01-05T10:00:00Z') +
        '<meta name="news_keywords" content="ferry">',
      `<main><h1>Ferry stops</h1><div class="RichTextBody"><p>NORTHGATE (WP) — ${REPORT[0]}</p>${p(REPORT.slice(1))}</div></main>`,
    ],
    [
      'a paper in another language',
      'https://www.bote.example/nachrichten/faehre-eingestellt-1234.html',
      og('article') + meta('article:published_time', '2026-01-05T10:00:00Z'),
      `<article><h1>Fähre eingestellt</h1>${p(NON_ENGLISH)}</article>`,
      'de',
    ],
    [
      'a report with a sign-in box and a comment box',
      'https://post.example/news/ferry',
      linkedData({ '@type': 'NewsArticle' }),
      `<form><input type="password"></form><article><h1>Ferry stops</h1>${p(REPORT)}</article><div contenteditable="true" role="textbox" aria-multiline="true">Say something</div>`,
    ],
    [
      'a report about a recipe, with a list of most read articles as data',
      'https://post.example/news/soup',
      linkedData([{ '@type': 'NewsArticle' }, { '@type': 'ItemList' }]),
      `<article><h1>Soup of the islands wins a prize</h1>${p(REPORT)}</article>`,
    ],
    [
      'a brief among many teasers',
      'https://post.example/world/ferry',
      linkedData({ '@type': 'NewsArticle', headline: 'Ferry stops' }),
      `<article><h1>Ferry stops</h1>${p(REPORT.slice(0, 2))}</article>${teasers(30)}`,
    ],
    [
      'a paywalled report of which two paragraphs are shown',
      'https://post.example/world/ferry',
      linkedData({ '@type': 'NewsArticle', isAccessibleForFree: false }) + og('article'),
      `<article><h1>Ferry stops</h1>${p(REPORT.slice(0, 2))}<div class="paywall">Subscribe</div></article>`,
    ],
  ])('%s', (_name, url, head, body, lang = 'en') => {
    expect(judge(url, head, body, lang)).toMatchObject({ article: true });
  });
});

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
      'a front page with a query',
      'https://post.example/index.html',
      linkedData({ '@type': 'NewsArticle' }),
      `${teasers(40)}${p(REPORT)}`,
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
      `<article><h1>Ferrybook 13 review</h1>${p(REPORT)}</article>`,
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
  ])('%s', (_name, url, head, body) => {
    expect(judge(url, head, body)).toMatchObject({ article: false });
  });
});
