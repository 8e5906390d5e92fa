import type { Page } from 'playwright-core';
import { expect, test } from './fixtures';
import { articlePage, QUOTED, readHtml, wordsOf } from './hostile-pages';

/** What a document and its elements are asked for: a page may name its own elements so. */
const NAMES = [
  ...[
    'body',
    'head',
    'documentElement',
    'title',
    'defaultView',
    'location',
    'hidden',
    'activeElement',
    'designMode',
  ],
  ...[
    'querySelector',
    'querySelectorAll',
    'getElementsByTagName',
    'getElementById',
    'createElement',
    'createRange',
  ],
  ...[
    'createTreeWalker',
    'caretPositionFromPoint',
    'caretRangeFromPoint',
    'addEventListener',
    'removeEventListener',
  ],
  ...[
    'firstChild',
    'nextSibling',
    'childNodes',
    'children',
    'parentElement',
    'parentNode',
    'tagName',
    'nodeType',
  ],
  ...[
    'textContent',
    'getAttribute',
    'hasAttribute',
    'attributes',
    'closest',
    'matches',
    'shadowRoot',
    'isConnected',
  ],
  ...[
    'ownerDocument',
    'nodeName',
    'append',
    'remove',
    'visibilityState',
    'lastElementChild',
    'firstElementChild',
  ],
  ...[
    'onRecordReader',
    'onRecordTask',
    'onRecordLetIn',
    'chrome',
    'browser',
    'CSS',
    'Highlight',
    'Range',
    'getSelection',
  ],
];

test('[T7] a page whose elements are named like what documents have is read like any other', async ({
  reader,
}) => {
  const named = NAMES.flatMap((name) => [`<img name="${name}" id="${name}">`, `<a id="${name}"></a>`]);
  const { page, reading } = await readHtml(reader, articlePage({ after: named.join('') }));
  expect(wordsOf(reading)).toEqual(QUOTED);
  expect(reading.outcome).toMatchObject({ ok: true, value: { saved: 3 } });
  await expect.poll(() => marked(page)).toBe(3);
});

/** How many runs of words are marked, asked for in a way that no name of an element hides. */
function marked(page: Page): Promise<number> {
  return page.evaluate(() => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0));
}

test('[T7] a form whose fields answer in its place is passed over, and ends nothing but itself', async ({
  reader,
}) => {
  const fields = NAMES.map((name) => `<input name="${name}">`).join('');
  // A field may stand anywhere: the form's next sibling is then the one before it, and so on for ever.
  const before = `<input name="nextSibling" form="f"><form id="f">${fields}<p>“Hidden,” said Ann Lee of Hull.</p></form>`;
  const beside = await readHtml(reader, articlePage({ before, after: `<form>${fields}</form>` }));
  expect(wordsOf(beside.reading)).toEqual(QUOTED);
  const around = articlePage({ before: `<form>${fields}`, after: '</form>' });
  const { reading } = await readHtml(reader, around, '/2026/01/02/around');
  expect(reading).toMatchObject({ quotations: [] });
});
