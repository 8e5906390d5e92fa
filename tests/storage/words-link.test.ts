import { expect, test } from 'vitest';
import { wordsLink } from '@/storage/words-link';

const PAGE = 'https://harbour-post.example/bridge';
const LONG = Array.from({ length: 60 }, (_, n) => `word${n}`).join(' ');
const part = (exact: string, prefix = '', suffix = '') => ({
  exact,
  prefix,
  suffix,
  start: 0,
  end: exact.length,
});

test.each([
  [
    'words long enough to stand alone',
    part('We will hold the bridge for ever'),
    'We%20will%20hold%20the%20bridge%20for%20ever',
  ],
  [
    'a hyphen, a comma and an ampersand',
    part('pre-emptive, they said & nothing else'),
    'pre%2Demptive%2C%20they%20said%20%26%20nothing%20else',
  ],
  [
    'few words after their paragraph’s beginning',
    part('no ferry', 'end.\nShe said “'),
    'She%20said%20%E2%80%9C-,no%20ferry',
  ],
  [
    'few words after a half word',
    part('no ferry', `${'x'.repeat(20)} she told us “`.slice(-32).padStart(32, 'x')),
    'she%20told%20us%20%E2%80%9C-,no%20ferry',
  ],
  [
    'few words between their neighbours',
    part('no ferry', 'She said “', '” twice.\nThe next paragraph'),
    'She%20said%20%E2%80%9C-,no%20ferry,-%E2%80%9D%20twice.',
  ],
  [
    'few words before a half word',
    part('no ferry', '“', '” as the mayor of the harbour to'),
    'no%20ferry,-%E2%80%9D%20as%20the%20mayor%20of%20the%20harbour',
  ],
  ['few words with nothing but marks about them', part('no ferry', 'end.\n“', '”\nNext'), 'no%20ferry'],
  ['few words with nothing before them', part('no ferry'), 'no%20ferry'],
  [
    'many words',
    part(LONG),
    'word0%20word1%20word2%20word3%20word4%20word5,word54%20word55%20word56%20word57%20word58%20word59',
  ],
  ['two paragraphs', part('Go home.\nStay there.'), 'Go%20home.,Stay%20there.'],
])('wordsLink names %s', (_, selector, fragment) => {
  expect(wordsLink(`${PAGE}#top`, selector)).toBe(`${PAGE}#:~:text=${fragment}`);
});

test('wordsLink keeps the fragment in which a site has its articles', () => {
  const site = 'https://post.example/#!/bridge';
  const long = part('We will hold the bridge for ever');
  expect(wordsLink(site, long)).toBe(`${site}:~:text=We%20will%20hold%20the%20bridge%20for%20ever`);
  expect(wordsLink(site, undefined)).toBe(site);
});

test('wordsLink without words is the article', () => {
  expect(wordsLink(PAGE, undefined)).toBe(PAGE);
  expect(wordsLink(`${PAGE}#a`, part(' '))).toBe(PAGE);
});
