// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { readArticle } from '@/page/read-article';
import { finish } from '@/page/slices';
import { REPORT } from './gate-page-parts';
import { pageOf } from './page-of';

/** Invented live blogs in the manner of real ones: every entry keeps its heading, wherever it stands. */

const TITLE = 'Ferry stops for the winter';
const HEADINGS = ['The boat has not moved since the early morning', 'Mayor sees no way out'] as const;
const said = (n: number) => `<p>${REPORT[n]}</p>`;

const blocksOf = (body: string) => {
  const article = finish(readArticle(pageOf(body), TITLE, true, () => 'en'))?.article;
  return (article?.blocks ?? []).map(({ kind, start, end }) => `${kind}: ${article?.text.slice(start, end)}`);
};

test.each([
  [
    'headings above all text, as long as a sentence',
    `<main><h1>${TITLE}</h1><div id="feed"><div class="post"><h2>${HEADINGS[0]}</h2><div>${said(0)}</div></div><div class="post"><h2>${HEADINGS[1]}</h2><div>${said(1)}${said(2)}</div></div></div></main>`,
  ],
  [
    'headings beside their clock',
    `<main><h1>${TITLE}</h1><article><header><time>6.12am GMT</time><h2>${HEADINGS[0]}</h2></header>${said(0)}</article><article><header><time>5.50am</time><h2>${HEADINGS[1]}</h2></header>${said(1)}${said(2)}</article></main>`,
  ],
  [
    'entries in a list, of which one has most of the text',
    `<main><h1>${TITLE}</h1><ol><li><article><h3>${HEADINGS[0]}</h3>${said(0)}</article></li><li><article><h3>${HEADINGS[1]}</h3><div>${said(1)}${said(2)}</div></article></li></ol></main>`,
  ],
])('%s', (_name, body) => {
  expect(blocksOf(body)).toEqual([
    `headline: ${TITLE}`,
    `entry: ${HEADINGS[0]}`,
    `paragraph: ${REPORT[0]}`,
    `entry: ${HEADINGS[1]}`,
    `paragraph: ${REPORT[1]}`,
    `paragraph: ${REPORT[2]}`,
  ]);
});
