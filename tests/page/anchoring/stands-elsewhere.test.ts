// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { elsewhereOn } from '@/page/anchoring/stands-elsewhere';
import { pageOf } from '../page-of';

const part = (exact: string, prefix: string, suffix: string) => ({
  exact,
  prefix,
  suffix,
  start: 0,
  end: exact.length,
});
const FERRY = part('no ferry', 'The harbour says that ', ' leaves before the spring.');

test.each([
  ['in a box beside the article', '<aside>The harbour says that <b>no</b> ferry will leave.</aside>', true],
  ['with what followed it', '<div hidden>There is no ferry leaves before the spring.</div>', true],
  ['in other type', '<p>THE HARBOUR SAYS THAT  NO FERRY</p>', true],
  ['only by themselves', '<p>Today there is no ferry at all.</p>', false],
  ['in a script', '<script>"The harbour says that no ferry leaves"</script>', false],
  ['nowhere', '<p>The harbour says nothing.</p>', false],
])('words that stand %s', (_, body, expected) => {
  expect(elsewhereOn(pageOf(body))([FERRY])).toBe(expected);
});

test('words that were saved without neighbours prove nothing', () => {
  expect(elsewhereOn(pageOf('<p>no ferry</p>'))([part('no ferry', '', '')])).toBe(false);
  expect(elsewhereOn(pageOf('<p>no ferry</p>'))([part('', 'a', 'b')])).toBe(false);
});
