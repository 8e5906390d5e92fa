import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { gatherTexts } from '@/scripts/build/gather-texts';

const LIST = `AabbotBrcher${'Cd'.repeat(60)}`;
const WORDS = 'it was said by nobody '.repeat(6);

/** What the script leaves in `found`. */
function resultOf(code: string): unknown {
  const world: { found?: unknown } = {};
  runInNewContext(code, world);
  return JSON.parse(JSON.stringify(world.found));
}

test('long texts stand in front, words before lists', () => {
  const code = `found=function(){return[${JSON.stringify(LIST)},"short",\`${WORDS}\`]}();`;
  const gathered = gatherTexts(code);
  expect(gathered).toBe(
    `const $$1=\`${WORDS}\`,$$0=${JSON.stringify(LIST)};found=function(){return[$$0,"short",$$1]}();`,
  );
  expect(resultOf(gathered)).toEqual(resultOf(code));
});

test.each([
  ['a property’s name', `found={${JSON.stringify(WORDS)}:1};`],
  ['a tagged template', `found=String.raw\`${WORDS}\`;`],
  ['a template that holds a value', `found=\`${WORDS}\${1}\`;`],
  ['a regular expression', `found=/${LIST}/.source;`],
  ['a short text', 'found="short";'],
])('%s stays where it is', (_, code) => expect(gatherTexts(code)).toBe(code));

test('a text behind letters of two units is found', () => {
  const code = `found="😀ä"+${JSON.stringify(LIST)};`;
  expect(resultOf(gatherTexts(code))).toBe(`😀ä${LIST}`);
});

test('a text between words is parted from them', () => {
  const code = `found=[];for(let word of"${WORDS}".split(" "))found.push(word);found.push("${WORDS}"in{});`;
  expect(resultOf(gatherTexts(code))).toEqual(resultOf(code));
});

test('a script with such a name is refused', () => {
  expect(() => gatherTexts(`let $$0=1;found=${JSON.stringify(LIST)};`)).toThrow(/"\$\$0"/);
});
