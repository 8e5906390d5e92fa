import { expect, test } from 'vitest';
import { type Article, attributeQuotations } from '@/engine';
import { anchorSaved } from '@/entrypoints/reader/anchor-saved';
import { toReadQuotation } from '@/page/read-quotation';
import { selectorOf } from '@/page/selectors';

const TEXT = [
  'The harbour bridge closes on Friday, and nobody knows for how long it will stay so.',
  '“We will hold the bridge as long as one lorry has to cross it,” said Ana Petrova, the mayor.',
  'Tom Okafor, who owns three boats, said: “Nobody has asked us what that costs.”',
].join('\n');

function articleOf(text: string): Article {
  let start = 0;
  const blocks = text.split('\n').map((line) => {
    const block = { kind: 'paragraph' as const, start, end: start + line.length };
    start += line.length + 1;
    return block;
  });
  return { text, blocks, language: 'en' };
}

const partsOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return [selectorOf(TEXT, { start, end: start + words.length })];
};
const SOUGHT = [
  {
    id: 'bridge',
    parts: partsOf('We will hold the bridge as long as one lorry has to cross it,'),
    context: 'As it was.',
  },
  { id: 'boats', parts: partsOf('Nobody has asked us what that costs.'), context: '' },
  { id: 'by hand', parts: partsOf('nobody knows for how long'), context: '' },
];

const readIn = (article: Article) =>
  attributeQuotations(article).map((quotation) => toReadQuotation(article, quotation));
const anchorsIn = (text: string, standsElsewhere = () => false) => {
  const article = articleOf(text);
  return anchorSaved(article, readIn(article), SOUGHT, standsElsewhere);
};

test('what is read again is the same quotation; words that are no quotation are found too', async () => {
  expect(await anchorsIn(TEXT)).toMatchObject([
    { id: 'bridge', quotations: [0], isSame: true, parts: SOUGHT[0]?.parts },
    { id: 'boats', quotations: [1], isSame: true },
    { id: 'by hand', quotations: [], isSame: false, parts: SOUGHT[2]?.parts },
  ]);
});

test('the same words keep the sentence that they were saved with: a new one is stored with new words alone', async () => {
  const [bridge] = await anchorsIn(TEXT);
  expect(bridge?.context).toBe('As it was.');
});

test('where a quotation stands again, the words are its own and not a copy', async () => {
  const article = articleOf(TEXT);
  const read = readIn(article);
  const [bridge] = await anchorSaved(article, read, SOUGHT, () => false);
  expect(bridge?.parts).toBe(read[0]?.parts);
});

test('an edited one is the same quotation, with its new words and the sentence around them', async () => {
  const [bridge] = await anchorsIn(TEXT.replace('one lorry', 'a truck'));
  expect(bridge).toMatchObject({
    id: 'bridge',
    quotations: [0],
    isSame: true,
    parts: [{ exact: 'We will hold the bridge as long as a truck has to cross it,' }],
  });
  expect(bridge?.context).toContain('said Ana Petrova');
});

test('one that is gone has no place', async () => {
  const [, boats] = await anchorsIn(TEXT.split('\n').slice(0, 2).join('\n'));
  expect(boats).toEqual({ id: 'boats', parts: [], context: '', quotations: [], isSame: false });
});

test('nothing is said of one that stands on the page beside the article', async () => {
  const cut = TEXT.split('\n').slice(0, 2).join('\n');
  expect((await anchorsIn(cut, () => true)).map(({ id }) => id)).toEqual(['bridge', 'by hand']);
});

test('nothing saved, nothing looked for', async () => {
  expect(await anchorSaved(articleOf(TEXT), [], [], () => false)).toEqual([]);
});
