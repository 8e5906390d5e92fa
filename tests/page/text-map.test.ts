// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { readArticle } from '@/page/read-article';
import { finish } from '@/page/slices';
import { loadPage } from './page-of';

const PAGE = `<article><h1>Ferry stops</h1>
  <p>“We  will <a href="/x">hold</a> the&nbsp;bridge,” <b>Ana</b> Pe\u00adtro\u200bva said on Monday,<br>when the ice came.</p>
  <p>Nobody was hurt &amp; nobody <em>crossed</em>, the office told the paper in a short note on Tuesday.</p></article>`;

function read(document: Document) {
  const page = finish(readArticle(document, 'Ferry stops', false, () => 'en'));
  if (!page) throw new Error('The page has an article');
  return page;
}

/** Cuts every Text node into nodes of one unit, as some frameworks do for animation. */
function splitEverywhere(document: Document): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (let node of nodes) while (node.length > 1) node = node.splitText(1);
}

/** What a reader sees of a range: white space as one space, unseen characters gone. */
function seen(text: string): string {
  return text.replace(/[\u00ad\u200b]/g, '').replace(/[\s\u00a0]+/g, ' ');
}

describe.each([
  ['as it is', (_: Document) => {}],
  ['with every text node cut into single units', splitEverywhere],
  ['with neighbouring text nodes joined', (document: Document) => document.body.normalize()],
])('the text of a page %s', (_name, change) => {
  const load = () => {
    const page = loadPage(PAGE);
    change(page);
    return read(page);
  };

  test('is the words that a reader sees', () => {
    expect(load().article.text).toBe(
      'Ferry stops\n“We will hold the bridge,” Ana Petrova said on Monday, when the ice came.\n' +
        'Nobody was hurt & nobody crossed, the office told the paper in a short note on Tuesday.',
    );
  });

  test('leads every single character back to the page', () => {
    const { article, map } = load();
    const { text } = article;
    for (let start = 0; start < text.length; start++) {
      const character = text[start] as string;
      const range = map.rangeOf({ start, end: start + 1 });
      // The line break between blocks, and the space that stands for <br>, are on no node.
      if (character === '\n' || (character === ' ' && text.slice(0, start).endsWith('Monday,'))) {
        expect(range).toBeNull();
        continue;
      }
      expect(seen(range?.toString() ?? '')).toBe(character);
      expect(map.offsetAt(range?.startContainer as Node, range?.startOffset as number)).toBe(start);
    }
  });

  test('leads spans of all lengths back to the page', () => {
    const { article, map } = load();
    const { text } = article;
    const br = text.indexOf('Monday,') + 'Monday,'.length;
    for (const block of article.blocks) {
      for (let start = block.start; start < block.end; start += 7) {
        for (let end = start + 2; end <= block.end; end += 11) {
          const range = map.rangeOf({ start, end });
          // The space that stands for <br> is on no node.
          const words = [...text.slice(start, end)].filter((_, i) => start + i !== br);
          const expected = words.join('').trim();
          expect(seen(range?.toString() ?? '').trim()).toBe(expected);
        }
      }
    }
  });
});

describe('a page that changed after it was read', () => {
  test.each([
    ['other words', (node: Text) => node.replaceData(0, 4, 'They')],
    ['a shorter text', (node: Text) => node.deleteData(0, 10)],
    ['the node removed', (node: Text) => node.remove()],
  ])('%s: the span is gone, not elsewhere', (_name, change) => {
    const document = loadPage(PAGE);
    const { article, map } = read(document);
    const start = article.text.indexOf('We will');
    const span = { start, end: start + 7 };
    const range = map.rangeOf(span);
    expect(range).not.toBeNull();
    change(range?.startContainer as Text);
    expect(map.rangeOf(span)).toBeNull();
  });
});

test('a point outside the article has no offset', () => {
  const document = loadPage(`${PAGE}<footer><p>About us</p></footer>`);
  const { map } = read(document);
  const outside = document.querySelector('footer p')?.firstChild as Node;
  expect(map.offsetAt(outside, 1)).toBeNull();
});
