import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardCss } from '@/page/card/card-style';

/** What a style sheet says of left and right, where it should say start and end: it would not turn with the language. */
function physicalParts(css: string): string[] {
  const found: string[] = [];
  for (const [, property = '', value = ''] of css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .matchAll(/(?<=[{;\s])([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/g)) {
    const isSided = /(^|-)(left|right)(-|$)/.test(property) || /^(left|right)$/.test(value.trim());
    const sides = /^(margin|padding|inset|border-(width|style|color)|scroll-(margin|padding))$/.test(property)
      ? value.trim().split(/\s+(?![^(]*\))/)
      : [];
    const isUneven = sides.length === 4 && sides[1] !== sides[3];
    const isShifted = /^(translate|transform)$/.test(property) && /translateX|^-?\d/.test(value.trim());
    if (isSided || isUneven || isShifted) found.push(`${property}: ${value.trim()}`);
  }
  return found;
}

const SHEETS = ['components', 'entrypoints']
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => file.endsWith('.css'));

test.each(SHEETS)('%s turns with the language', (file) => {
  expect(physicalParts(readFileSync(file, 'utf8'))).toEqual([]);
});

test('the card turns with the language', () => {
  // Its shade falls on both sides alike, and its place on the page comes from the words, not from its style.
  expect(physicalParts(cardCss())).toEqual([]);
});

test.each([
  ['a { margin-left: 1px }', ['margin-left: 1px']],
  ['a { left: 0; right: 0; }', ['left: 0', 'right: 0']],
  [
    'a { border-top-left-radius: 4px; text-align: right; }',
    ['border-top-left-radius: 4px', 'text-align: right'],
  ],
  ['a { padding: 1px 2px 1px 3px; }', ['padding: 1px 2px 1px 3px']],
  ['a { float: left; }', ['float: left']],
  ['a { translate: -50%; }', ['translate: -50%']],
  [
    'a { padding: var(--a) calc(1px + 2px) 0 calc(1px + 2px); margin: 0 auto; inset-inline: 0; text-align: start; }',
    [],
  ],
  ['/* left: 0; */ .left { top: 0; transform: translateY(2px); }', []],
])('in %s it finds %j', (css, parts) => {
  expect(physicalParts(css)).toEqual(parts);
});
