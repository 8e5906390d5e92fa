// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import {
  byline,
  canonical,
  GUIDE,
  judge,
  meta,
  NON_ENGLISH,
  og,
  p,
  REPORT,
  teasers,
} from './gate-page-parts';
import { linkedData } from './page-of';

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
      'an interview in which each question speaks to who is asked',
      'https://post.example/people/harbour-master',
      og('article') + meta('article:published_time', '2026-01-05'),
      `<article><h1>“I like the ice”</h1>${byline}${p(['What did you do for your council, and what did it do for you, when you went to it with your plan for your boats?', 'Nobody wants to be the harbour master who sent a boat out on a day like that, and I have two boats to think of.'], 4)}</article>`,
    ],
    [
      'a report on what is called a review, with nothing of news in its data',
      'https://gazette.example/minister-orders-ferry-review/',
      `${og('article')}${meta('article:published_time', '2026-01-05')}<title>Minister orders ferry review</title>`,
      `<article><h1>Minister orders ferry review</h1>${p(REPORT)}</article>`,
    ],
    [
      'a report among as many teasers as a section page has, with nothing of news in its data',
      'https://gazette.example/world/ferry-stops/',
      og('article') + meta('article:published_time', '2026-01-05'),
      `<article><h1>Ferry stops</h1>${p(REPORT)}</article>${teasers(30)}`,
    ],
    [
      'linked data with a comma too many, of a type that names its letters',
      'https://post.example/a',
      `<script type="application/ld+json; charset=utf-8">{"@type": "NewsArticle", "image": ["a",],}</script>`,
      `<h1>Ferry stops</h1>${p(REPORT)}`,
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
      `<form hidden><input type="password"></form><article><h1>Ferry stops</h1>${p(REPORT)}</article><div contenteditable="true" role="textbox" aria-multiline="true">Say something</div>`,
    ],
    [
      'an older paper that prints a form to sign in above each report, and one for comments',
      'https://courier.example/story/1010/43352.html',
      og('article') + meta('publish_date', 'Sat, 09 Oct 2010 07:15:45 EST'),
      `<form action="/login"><input name="user"><input type="password"></form><h1>Ferry stops</h1>${p(REPORT)}<div id="comments"><form><input type="password"></form></div>`,
    ],
    [
      'WordPress with a theme whose box to sign in is no form',
      'https://gazette.example/islands/ferry/',
      og('article'),
      `<div class="td-login-wrap"><div class="td-login-inputs"><input type="password"></div></div><article><h1>Ferry stops</h1>${p(REPORT)}</article>`,
    ],
    [
      'a brief whose address is told by Open Graph alone',
      'https://bote.example/p?id=2596987',
      `${og('website')}<meta name="date" content="2026-01-05T10:00:00"><meta property="og:url" content="https://bote.example/inseln/meldung/Faehre-2596987.html">`,
      `<article><h1>Fähre eingestellt</h1>${p(NON_ENGLISH)}</article>`,
      'de',
    ],
    [
      'a notice in which nobody says anything, by its author and day',
      'https://gazette.example/ferry-stops/',
      og('article') + meta('article:published_time', '2026-01-05'),
      `<article><h1>Ferry stops</h1>${byline}${p(REPORT.slice(4, 5), 9)}</article>`,
    ],
    [
      'a report in another language that begins with speech every other time',
      'https://bote.example/faehre-1234.html',
      og('article') + meta('article:published_time', '2026-01-05'),
      `<article><h1>Fähre eingestellt</h1>${p(NON_ENGLISH.slice(0, 2), 3)}</article>`,
      'de',
    ],
    [
      'a section between the year and the day of its address',
      'https://wire.example/2013/islands/8/3/ferry.stops/index.html',
      og('article'),
      `<h1>Ferry stops</h1><div>${p(REPORT)}</div>`,
    ],
    [
      'a magazine of old, with nothing in its head',
      'https://weekly.example/mag/b4192064.htm',
      '<title>Ferry stops - Weekly</title>',
      `<h1>Ferry stops</h1><p class="author">By Ruth Ellerby</p>${p(REPORT)}`,
    ],
    [
      'two sections between the year and the month of its address',
      'https://wire.example/2013/SHIPS/islands/08/03/ferry/index.html',
      '<title>Ferry stops</title>',
      `<h2>Ferry stops</h2>${p(REPORT)}`,
    ],
    [
      'a report about a recipe, with a list of most read articles as data',
      'https://post.example/news/soup',
      linkedData([{ '@type': 'NewsArticle' }, { '@type': 'ItemList' }]),
      `<article><h1>Soup of the islands wins a prize</h1>${p(REPORT)}</article>`,
    ],
    [
      'an interview, which says “you” in each question',
      'https://post.example/ana-petrova/',
      og('article') + meta('article:published_time', '2026-01-05') + linkedData({ '@type': 'Article' }),
      `<article><h1>Ana Petrova on ice</h1>${['When did you first see it?', 'Did you want to leave?', 'And your boat?'].map((question) => `<p><strong>${question}</strong></p><p>I was nineteen, and you think at that age that you know the sea as you know your own hand. I had not seen a thing.</p>`).join('')}</article>`,
    ],
    [
      'a film with its story below',
      'https://tv.example/video/ferry',
      og('video.other') + linkedData([{ '@type': 'NewsArticle' }, { '@type': 'VideoObject' }]),
      `<h1>Ferry stops</h1><video></video>${p(REPORT)}`,
    ],
    [
      'a short report without data, below which each reader writes an article',
      'https://post.example/news/ferry-stops',
      og('article'),
      `<article><h1>Ferry stops</h1>${p(REPORT.slice(0, 3))}</article>${REPORT.map((text) => `<article><p>${text}</p></article>`).join('')}`,
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
