// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { postedIn } from '@/page/posted-in';
import { entryPosting, postPosting } from '@/page/posting';
import { pageOf } from './page-of';

const NOTHING = { author: null, url: null, time: null };

function posted(body: string, select: 'blockquote' | 'h2') {
  const element = pageOf(body).querySelector(select);
  if (!element) throw new Error(`No ${select}`);
  return select === 'h2' ? entryPosting(element) : postPosting(element, 'Ann Lee');
}

test.each([
  [
    'the last link and the date that it prints',
    '<blockquote class="twitter-tweet"><p>We wait <a href="https://short.example/x">pic</a></p>— Ann Lee (@annlee) <a href="https://posts.example/annlee/status/12">November 20, 2019</a></blockquote>',
    { author: 'Ann Lee', url: 'https://posts.example/annlee/status/12', time: 'November 20, 2019' },
  ],
  [
    'an attribute of the network',
    '<blockquote class="instagram-media" data-instgrm-permalink="https://pictures.example/p/1"><p>We wait</p><a href="https://pictures.example/ann">Ann Lee</a></blockquote>',
    { author: 'Ann Lee', url: 'https://pictures.example/p/1', time: null },
  ],
  [
    'a machine’s time',
    '<blockquote cite="https://clips.example/v/3"><p>We wait</p><time datetime="2026-01-05T10:00:00Z">5 Jan</time></blockquote>',
    { author: 'Ann Lee', url: 'https://clips.example/v/3', time: '2026-01-05T10:00:00Z' },
  ],
  [
    'no address that nobody should open',
    '<blockquote cite="javascript:alert(1)"><p>We wait</p></blockquote>',
    { ...NOTHING, author: 'Ann Lee' },
  ],
  [
    'no link that stands in the post’s own words',
    '<blockquote><p>Read <a href="https://elsewhere.example/2019">2019</a></p></blockquote>',
    { ...NOTHING, author: 'Ann Lee' },
  ],
])('an embedded post: %s', (_name, body, expected) => {
  expect(posted(body, 'blockquote')).toEqual(expected);
});

const entry = (inside: string, id = '') =>
  `<main><section><time datetime="2026-01-05T09:00:00Z"></time><h2>Other</h2></section><section${id}>${inside}</section></main>`;

test.each([
  [
    'a machine’s time and a signed author',
    '<section id="b7"><time datetime="2026-01-05T10:00:00Z">10:00</time><h2>Boat</h2><span rel="author">Ruth Ellerby</span></section>',
    { author: 'Ruth Ellerby', url: 'https://post.example/#b7', time: '2026-01-05T10:00:00Z' },
  ],
  [
    'a clock with a name',
    '<section><div>14:05 Ruth Ellerby</div><h2>Boat</h2></section>',
    { ...NOTHING, author: 'Ruth Ellerby', time: '14:05' },
  ],
  [
    'a clock without one',
    '<section><div><time>2.10pm</time> <span>GMT</span></div><h2>Boat</h2></section>',
    { ...NOTHING, time: '2.10pm' },
  ],
  [
    'what is not a name',
    '<section><div>14:05 (5 min read)</div><h2>Boat</h2></section>',
    { ...NOTHING, time: '14:05' },
  ],
  ['nothing', '<section><h2>Boat</h2><p>It is stuck.</p></section>', NOTHING],
  [
    'nothing of another entry',
    '<main><h2>Boat</h2><p>It is stuck.</p><time datetime="2026-01-05T10:00:00Z"></time><h2>Quay</h2></main>',
    NOTHING,
  ],
])('an entry: %s', (_name, body, expected) => {
  const { url, ...rest } = posted(body, 'h2');
  expect({ url: url === null ? null : `https://post.example/#${url.split('#')[1]}`, ...rest }).toEqual(
    expected,
  );
});

test('times of other entries are not taken', () => {
  const document = pageOf(entry('<h2>Boat</h2>'));
  const [, boat] = document.querySelectorAll('h2');
  expect(boat && entryPosting(boat)).toEqual(NOTHING);
});

test('words stand in the post that holds them, else in the last entry before them', () => {
  const at = { author: null, url: null };
  const article = {
    text: 'x'.repeat(60),
    language: 'en',
    blocks: [
      { kind: 'paragraph' as const, start: 0, end: 9 },
      { kind: 'entry' as const, start: 10, end: 19, posted: { ...at, time: '14:05' } },
      { kind: 'paragraph' as const, start: 20, end: 29 },
      { kind: 'embed' as const, start: 30, end: 39, posted: { ...at, author: 'Ann', time: null } },
      { kind: 'entry' as const, start: 40, end: 49, posted: { ...at, time: null } },
      { kind: 'paragraph' as const, start: 50, end: 59 },
    ],
  };
  const found = [0, 12, 25, 35, 55].map((start) => postedIn(article, { start, end: start + 3 }));
  expect(found.map((each) => each && [each.kind, each.time ?? each.author])).toEqual([
    null,
    ['entry', '14:05'],
    ['entry', '14:05'],
    ['post', 'Ann'],
    null,
  ]);
});
