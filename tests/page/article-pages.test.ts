// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readArticle } from '@/page/read-article';
import { finish } from '@/page/slices';
import { pageOf } from './page-of';

/** Invented pages in the manner of real ones, and everything that a reader would call their article. */

const TITLE = 'Ferry stops for the winter';
const STOPPED =
  'The ferry between the two islands stopped on Monday because of the ice, the harbour office told the local paper.';
const WAITING =
  'Some two hundred islanders were waiting at the quay when the notice went up, the police said.';

function blocksOf(body: string, isLive = false): string[] {
  const article = finish(readArticle(pageOf(body), TITLE, isLive, () => 'en'))?.article;
  return (article?.blocks ?? []).map(({ kind, author, start, end }) => {
    return `${kind}${author ? ` (${author})` : ''}: ${article?.text.slice(start, end)}`;
  });
}

test.each<[string, string, string[]]>([
  [
    'WordPress with blocks',
    `<body class="single-post"><header><nav><ul><li><a href="/">Home</a></li></ul></nav></header>
    <article class="post type-post"><header class="entry-header"><h1 class="entry-title">${TITLE}</h1>
    <div class="entry-meta"><span class="posted-on"><time>5 January</time></span><span class="byline">by Ruth</span></div></header>
    <div class="entry-content"><figure class="wp-block-image"><img><figcaption class="wp-element-caption">The boat in June</figcaption></figure>
    <p class="has-drop-cap">${STOPPED}</p>
    <blockquote class="wp-block-quote"><p>We wait for spring.</p><cite>Ana Petrova</cite></blockquote>
    <figure class="wp-block-pullquote"><blockquote><p>We wait</p><cite>Ana Petrova</cite></blockquote></figure>
    <p>${WAITING}</p>
    <div class="sharedaddy"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Post</a></li></ul></div>
    <div id="jp-relatedposts"><h3>Related</h3><p>“Never,” says mayor</p></div></div>
    <footer class="entry-footer"><span class="tags-links">Tags: “ice”</span></footer></article>
    <section id="comments"><p>“Shame,” wrote a reader of this page who had been waiting since Sunday for the boat.</p></section></body>`,
    [
      `headline: ${TITLE}`,
      'caption: The boat in June',
      `paragraph: ${STOPPED}`,
      'blockquote (Ana Petrova): We wait for spring.',
      'pull-quote (Ana Petrova): We wait',
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'a headline that is printed twice',
    `<header><h1>${TITLE}</h1></header><article><h2>${TITLE}</h2><p>${STOPPED}</p><p>${WAITING}</p></article>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, `paragraph: ${WAITING}`],
  ],
  [
    'a headline of the second rank below the outlet’s name',
    `<h1>The Northgate Courier</h1><article><h2>${TITLE}</h2><p>${STOPPED}</p><p>${WAITING}</p></article>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, `paragraph: ${WAITING}`],
  ],
  [
    'marks that the style sheet writes',
    `<article><p>${STOPPED}</p><p>Ana Petrova said: <q>We wait. My father said <q>never</q> on ice.</q> Then she left.</p><p>“<q>No</q>,” he said.</p><p>${WAITING}</p></article>`,
    [
      `paragraph: ${STOPPED}`,
      'paragraph: Ana Petrova said: “We wait. My father said ‘never’ on ice.” Then she left.',
      'paragraph: “No,” he said.',
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'a drop cap, links, emphasis and a note in the middle of words',
    `<article><p><span class="dropcap">T</span>${STOPPED.slice(1)}</p><p>“We <a href="/x">wait</a> for <em>spr</em>ing<sup class="sr-only">note</sup>,” she said.</p><p>${WAITING}</p></article>`,
    [`paragraph: ${STOPPED}`, 'paragraph: “We wait for spring,” she said.', `paragraph: ${WAITING}`],
  ],
  [
    'a pull quote whose speaker stands below it',
    `<article><p>${STOPPED}</p><div class="pullquote"><p>We wait for spring</p><p>— Ana Petrova</p></div><p>${WAITING}</p></article>`,
    [`paragraph: ${STOPPED}`, 'pull-quote (Ana Petrova): We wait for spring', `paragraph: ${WAITING}`],
  ],
  [
    'posts of several networks',
    `<article><p>${STOPPED}</p>
    <blockquote class="bluesky-embed"><p lang="en">No boat today</p>&mdash; Bo Lind (<a href="#">@bo-lind.bsky.example</a>) <a href="#">5 January</a></blockquote>
    <blockquote class="instagram-media"><div><p><a href="#">Ice on the sound</a></p><p>A post shared by Ana Petrova (@anap)</p></div></blockquote>
    <blockquote class="text-post-media"><a href="#"><div>Post by @harbour.office</div></a><p>Tickets are paid back</p></blockquote>
    <p>${WAITING}</p></article>`,
    [
      `paragraph: ${STOPPED}`,
      'embed (Bo Lind): No boat today',
      'embed (Ana Petrova): Ice on the sound',
      'embed (@harbour.office): Tickets are paid back',
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'a page of tables and line breaks',
    `<table><tr><td><a href="/">Home</a></td><td><h1>${TITLE}</h1><font>${STOPPED}<br>&nbsp;<br>“We wait,”<br>she said.<br><br>${WAITING}</font></td></tr></table>`,
    [
      `headline: ${TITLE}`,
      `paragraph: ${STOPPED}`,
      'paragraph: “We wait,” she said.',
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'a magazine behind a paywall',
    `<article><h1>${TITLE}</h1><p>${STOPPED}</p><p class="paywall">“We wait,” she said.</p><div class="subscriber-only"><p>${WAITING}</p></div>
    <div class="paywall-offer"><p>“The best of the islands”: one pound a week for you who have read this far already.</p></div></article>`,
    [
      `headline: ${TITLE}`,
      `paragraph: ${STOPPED}`,
      'paragraph: “We wait,” she said.',
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'a page with a utility style sheet',
    `<main><h1 class="text-3xl md:hidden">${TITLE}</h1><p class="mb-4">${STOPPED}</p><div class="rounded overflow-hidden"><blockquote class="print:hidden">“We wait,” she said.</blockquote></div>
    <p><span class="hidden">said</span><span class="u-hidden">said</span><span class="show-for-sr">said</span>${WAITING}</p></main>`,
    [
      `headline: ${TITLE}`,
      `paragraph: ${STOPPED}`,
      'blockquote: “We wait,” she said.',
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'boxes in the middle of the article',
    `<main><h1>${TITLE}</h1><p>${STOPPED}</p>
    <div class="newsletter-signup"><p>“The best of the week”: sign up</p></div>
    <div class="c-related-links"><h3>Read more</h3><a href="/1">‘Never’, says mayor</a></div>
    <div data-component="related-content"><p>‘Never’, says mayor of the islands</p></div>
    <div class="cookie-banner"><p>We and our “partners” use cookies</p></div>
    <aside><h2>‘Never’, says mayor</h2></aside>
    <p><strong>READ MORE: <a href="/2">‘Never’, says mayor</a></strong></p>
    <p>Advertisement</p>
    <p>${WAITING}</p></main>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, `paragraph: ${WAITING}`],
  ],
  [
    'boxes without a name, told by their heading or by how they are made',
    `<main><h1>${TITLE}</h1><p>${STOPPED}</p>
    <section><h2>More on the ice</h2><hr><ul><li><p><b>Harbour:</b> The mayor called the pier “a disgrace”, and <a href="/3">will not pay</a>.</p></li></ul></section>
    <div class="x1"><h4>Recommended</h4><div><a href="/4">Pier to go</a><p>The mayor said that it was “a disgrace” on Monday.</p></div></div>
    <div class="wp-block-blocks"><article><h3><a href="/5">Pier to go</a></h3><p>The mayor said that it was “a disgrace” on Monday.</p></article></div>
    <p>${WAITING}</p></main>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, `paragraph: ${WAITING}`],
  ],
  [
    'parts that begin like such boxes, and lead nowhere',
    `<main><h1>${TITLE}</h1><section><h2>Related charges</h2><p>${STOPPED}</p></section><section><h2>The ice</h2><p>${WAITING} <a href="/6">They wait.</a></p></section></main>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, 'heading: The ice', `paragraph: ${WAITING} They wait.`],
  ],
  [
    'a brief whose first line is a teaser',
    `<main><h1>${TITLE}</h1><p>${WAITING}</p><div><p><b>READ: <a href="/7">Pier to go</a></b></p><p>${STOPPED}</p></div></main>`,
    [`headline: ${TITLE}`, `paragraph: ${WAITING}`, `paragraph: ${STOPPED}`],
  ],
  [
    'films with titles of their own, between paragraphs, and one that is the article’s',
    `<main><h1>${TITLE}</h1><p>${STOPPED}</p><div class="inline-video"><h3>‘Never’, says mayor</h3><p>The mayor is angry.</p></div>
    <div class="embed"><span class="Embed-videoTitle">‘Never’, says mayor</span></div>
    <div class="lead-video"><div class="caption">“We wait,” Ana Petrova says</div></div>
    <div class="text--video"><p>${WAITING}</p><p>${STOPPED}</p></div></main>`,
    [
      `headline: ${TITLE}`,
      `paragraph: ${STOPPED}`,
      'caption: “We wait,” Ana Petrova says',
      `paragraph: ${WAITING}`,
      `paragraph: ${STOPPED}`,
    ],
  ],
  [
    'who wrote it, who pays for it, what to know, between paragraphs',
    `<main><h1>${TITLE}</h1><p>By Ruth Ellerby and Bo Lind (ruth@harbour.example)</p><p>${STOPPED}</p><div class="cli cli-support"><p>Support “The Islander”, which tells you of the ice.</p></div>
    <div class="contribute-box"><p>“The Islander” depends on you.</p></div><div data-testid="contributors"><div>Ruth Ellerby</div></div>
    <div class="mol-factbox"><h3>The ferry</h3><p>It was built in 1961.</p></div><p><em>Watch the mayor’s words in the player above.</em></p>
    <p>By Monday the boat had not moved, said Bo Lind.</p><p>${WAITING}</p></main>`,
    [
      `headline: ${TITLE}`,
      `paragraph: ${STOPPED}`,
      'paragraph: By Monday the boat had not moved, said Bo Lind.',
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'headings whose address is made of their own words',
    `<main><h1>${TITLE}</h1><p>${STOPPED}</p><h2 id="a-popular-boat">‘A popular boat’</h2><p>${WAITING}</p><h2 id="related-posts">Beneath</h2></main>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, 'heading: ‘A popular boat’', `paragraph: ${WAITING}`],
  ],
  [
    'boxes that ask for an address',
    `<main><h1>${TITLE}</h1><p>${STOPPED}</p><div class="x2"><h3>Get “The Islander” every Friday morning, with all that matters</h3><form><input></form></div>
    <div data-qa="newsletter-inline"><h3>Get “The Islander” by post</h3></div><p>${WAITING}</p></main>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, `paragraph: ${WAITING}`],
  ],
  [
    'an article whose body is marked in parts, one of them with most of the text',
    `<article><h1>${TITLE}</h1><div class="s1"><div class="text" itemprop="articleBody"><p>${STOPPED}</p><p>“We wait,” she said.</p></div><div class="x3"></div>
    <div class="text" itemprop="articleBody"><p>${WAITING}</p><p>${STOPPED}</p><p>${WAITING}</p><p>${STOPPED}</p></div></div></article>`,
    [
      `headline: ${TITLE}`,
      ...[STOPPED, '“We wait,” she said.', WAITING, STOPPED, WAITING, STOPPED].map((p) => `paragraph: ${p}`),
    ],
  ],
  [
    'parts of the text that are called descriptions',
    `<article><h1>${TITLE}</h1>${[STOPPED, WAITING, STOPPED, WAITING, STOPPED].map((p) => `<div class="block__description"><p>${p}</p></div>`).join('')}</article>`,
    [`headline: ${TITLE}`, ...[STOPPED, WAITING, STOPPED, WAITING, STOPPED].map((p) => `paragraph: ${p}`)],
  ],
  [
    'a caption above the text that is a paragraph',
    `<h1>${TITLE}</h1><div><p class="caption">The boat in June, when it still went to the islands twice a day</p></div><article><p>${STOPPED}</p><p>${WAITING}</p></article>`,
    [
      `headline: ${TITLE}`,
      'caption: The boat in June, when it still went to the islands twice a day',
      `paragraph: ${STOPPED}`,
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'a caption whose name is one word',
    `<main><h1>${TITLE}</h1><p>${STOPPED}</p><div class="photocaption">The boat in June</div><p>${WAITING}</p></main>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, 'caption: The boat in June', `paragraph: ${WAITING}`],
  ],
  [
    'quotations set apart: the article’s own words, others’ words, a few words',
    `<main><h1>${TITLE}</h1><p>${STOPPED}</p><blockquote><p>We have waited since Sunday</p></blockquote><p>“We have waited since Sunday,” she said. “We wait.”</p>
    <blockquote>There is no boat on Mondays.</blockquote><blockquote>We wait</blockquote><p>${WAITING}</p></main>`,
    [
      `headline: ${TITLE}`,
      `paragraph: ${STOPPED}`,
      'pull-quote: We have waited since Sunday',
      'paragraph: “We have waited since Sunday,” she said. “We wait.”',
      'blockquote: There is no boat on Mondays.',
      'blockquote: We wait',
      `paragraph: ${WAITING}`,
    ],
  ],
  [
    'a headline of the third rank, which the title repeats',
    `<div><h3 class="post-title">${TITLE}</h3><div>${STOPPED}<br><br>${WAITING}</div></div>`,
    [`headline: ${TITLE}`, `paragraph: ${STOPPED}`, `paragraph: ${WAITING}`],
  ],
])('%s', (_name, body, expected) => {
  expect(blocksOf(body)).toEqual(expected);
});

test('a live blog without its clock', () => {
  const entry = (time: string, heading: string, text: string) =>
    `<div class="entry"><div class="meta"><time>${time}</time> <span>Ruth Ellerby</span></div><h2>${heading}</h2><p>${text}</p></div>`;
  const body = `<main><h1>${TITLE}</h1>${entry('14:05', 'Boat is stuck', STOPPED)}${entry('2.10pm', '‘We wait’', WAITING)}<p>9:30 is when the next boat was to leave, the office said.</p><p>16:10 Mayor: ‘No boat before Friday’</p></main>`;
  expect(blocksOf(body, true)).toEqual([
    `headline: ${TITLE}`,
    'entry: Boat is stuck',
    `paragraph: ${STOPPED}`,
    'entry: ‘We wait’',
    `paragraph: ${WAITING}`,
    'paragraph: 9:30 is when the next boat was to leave, the office said.',
    'paragraph: 16:10 Mayor: ‘No boat before Friday’',
  ]);
});

test('the beginning of a very long article comes before the rest', () => {
  const paragraphs = Array.from({ length: 1200 }, (_, i) => `<p>${i}. ${STOPPED}</p>`);
  const reading = readArticle(
    pageOf(`<article><h1>${TITLE}</h1>${paragraphs.join('')}</article>`),
    TITLE,
    false,
    () => 'en',
  );
  const early: string[] = [];
  let step = reading.next();
  for (; !step.done; step = reading.next()) if (step.value) early.push(step.value.article.text);
  const whole = step.value?.article.text ?? '';
  expect(early).toHaveLength(1);
  expect(whole.startsWith(`${early[0]}\n`)).toBe(true);
  expect(early[0]?.length).toBeLessThan(whole.length / 4);
});
