import { expect, test } from 'vitest';
import { shortenProperties } from '@/scripts/build/short-properties';

test.each([
  ['set and asked for', ':root{--space-2:1px}a{margin:var(--space-2)}', ':root{--a:1px}a{margin:var(--a)}'],
  [
    'the commonest first',
    ':root{--ink:red;--line:blue}a{color:var(--line)}',
    ':root{--b:red;--a:blue}a{color:var(--a)}',
  ],
  ['a letter that is taken', ':root{--a:1px;--ink:red}', ':root{--a:1px;--b:red}'],
  ['a name that holds another', ':root{--ink:red;--ink-soft:blue}', ':root{--a:red;--b:blue}'],
  ['what a script sets', ':root{--shade:red}', ':root{--shade:red}'],
  ['classes', '.row--last{color:red}', '.row--last{color:red}'],
])('%s', (_, sheet, short) => {
  expect(shortenProperties(sheet, 'style.setProperty("--shade", colour)')).toBe(short);
});
