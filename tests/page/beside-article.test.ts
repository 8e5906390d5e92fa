// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/read-article';
import { finish } from '@/page/slices';
import { REPORT } from './gate-page-parts';
import { pageOf } from './page-of';

const TITLE = 'Ferry stops for the winter';

function blocksOf(body: string): string[] {
  const article = finish(readArticle(pageOf(body), TITLE, false, () => 'en'))?.article;
  return (article?.blocks ?? []).map(({ kind, start, end }) => `${kind}: ${article?.text.slice(start, end)}`);
}

describe('what is longer than the article and none of it', () => {
  const text = `<p>${REPORT.slice(0, 4).join('</p><p>')}</p>`;
  const said = REPORT.slice(0, 4).map((paragraph) => `paragraph: ${paragraph}`);
  const remark = (n: number) =>
    `A boat is a boat, and ${n} of them are none, whatever the harbour master may tell you.`;
  const remarks = (made: (words: string) => string) =>
    Array.from({ length: 12 }, (_, n) => made(remark(n))).join('');
  test.each([
    [
      'readers’ comments',
      `<h1>${TITLE}</h1><div class="entry">${text}</div><div id="comments_inner_7">${remarks((words) => `<div class="item"><p>${words}</p></div>`)}</div>`,
    ],
    [
      'comments whose boxes are called so one by one',
      `<h1>${TITLE}</h1><div class="text">${text}</div><div class="visitors_comment_block">${remarks((words) => `<p>${words}</p>`)}</div>`,
    ],
    [
      'a feed beside the article',
      `<article><h1>${TITLE}</h1>${text}</article><aside id="sidebar"><ul>${remarks((words) => `<li>${words}</li>`)}</ul></aside>`,
    ],
    [
      'comments one by one, under a heading of their own',
      `<h1>${TITLE}</h1><div class="text">${text}</div><div>${remarks((words) => `<div class="comment">${words}</div>`)}</div>`,
    ],
    [
      'teasers in the page’s second column',
      `<div class="col primary"><h1>${TITLE}</h1>${text}</div><div class="secondary"><ul>${remarks((words) => `<li><p>${words}</p></li>`).slice(0, 250)}</ul></div>`,
    ],
  ])('%s', (_name, body) => {
    expect(blocksOf(body)).toEqual([`headline: ${TITLE}`, ...said]);
  });

  test.each([
    ['readers’ words', 'comment-content', ''],
    ['other articles', 'teaser', '<h3><a href="/1">Pier to go</a></h3>'],
  ])('%s below the first line of an article', (_name, name, heading) => {
    const boxes = remarks((words) => `<div class="${name}">${heading}<p>${words}</p></div>`);
    const body = `<main><h1>${TITLE}</h1><p>${REPORT[0]}</p>${boxes}</main>`;
    expect(blocksOf(body)).toEqual([`headline: ${TITLE}`, `paragraph: ${REPORT[0]}`]);
  });

  const all = REPORT.map((paragraph) => `paragraph: ${paragraph}`);
  const paragraphs = (from: number, to = REPORT.length) =>
    REPORT.slice(from, to)
      .map((paragraph) => `<p>${paragraph}</p>`)
      .join('');
  test.each([
    [
      'a comment that a paper prints as its own',
      `<main class="comment"><h1>${TITLE}</h1><div class="comment-body">${paragraphs(0)}</div></main>`,
    ],
    [
      'an article whose box says that readers may write, with much beside it',
      `<h1>${TITLE}</h1><div class="text comments-open has-comments">${paragraphs(0)}</div><div class="related">${paragraphs(0, 4)}</div>`,
    ],
    [
      'paragraphs whose look or section is called so',
      `<h1>${TITLE}</h1><div class="text">${paragraphs(0, 7)}<p class="text-secondary">${REPORT[7]}</p><div class="tone-comment category-reaction"><p>${REPORT[8]}</p></div></div>`,
    ],
    [
      'the rest of an article, in a box that one opens',
      `<div class="content"><h1>${TITLE}</h1>${paragraphs(0, 2)}<div class="toggle-group">${paragraphs(2)}</div></div>`,
    ],
    [
      'an article in a column that is called a sidebar',
      `<div class="layout"><h1>${TITLE}</h1></div><div class="sidebar">${paragraphs(0)}</div><article><p>Read on</p></article>`,
    ],
    [
      'paragraphs whose boxes are called widgets, one for each',
      `<main><h1>${TITLE}</h1>${REPORT.map((p) => `<div class="story-widget"><div><p>${p}</p></div></div>`).join('')}
      <div class="story-widget related"><h3><a href="/1">Pier to go</a></h3><p>${REPORT[0]}</p></div></main>`,
    ],
  ])('but not %s', (_name, body) => {
    expect(blocksOf(body)).toEqual([`headline: ${TITLE}`, ...all]);
  });
});
