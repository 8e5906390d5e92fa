import { expect, test } from 'vitest';
import { engineNames } from '@/scripts/build/engine-names';
import { inBrackets, shrinkCode } from '@/scripts/build/shrink-code';

test('a script that is one function is put into brackets, and does the same', () => {
  const code = inBrackets('var reader=function(){return[1,function(){return 2}()]}();\n');
  expect(code).toBe('var reader=(function(){return[1,function(){return 2}()]})();\n');
  expect(new Function(`${code} return reader`)()).toEqual([1, 2]);
});

test('other scripts stay as they are', () => {
  for (const code of ['!function(){}();', 'var one=function(){},two=one();', 'import"./a.js";var b=1;'])
    expect(inBrackets(code)).toBe(code);
});

test('what is left by both is smaller and does the same', async () => {
  const code = await shrinkCode(
    'const sum = (one, other) => one + other;\nglobalThis.sum = sum(1, 2);',
    false,
  );
  expect(code).not.toContain('\n');
  const world = { sum: 0 };
  new Function('globalThis', code)(world);
  expect(world.sum).toBe(3);
});

test('letters beyond ASCII are escaped, and mean the same', async () => {
  const code = await shrinkCode('globalThis.said = /^[“”]é/.test("“é") ? "“oui”" : "";', false);
  expect(code).toMatch(/^[\x20-\x7e]*$/);
  const world = { said: '' };
  new Function('globalThis', code)(world);
  expect(world.said).toBe('“oui”');
});

test('properties that only the engine has a word for get shorter names, in whatever way they are written', async () => {
  const token = 'const token = { firstToken: 1, "sources": 2 };';
  const code = await shrinkCode(
    `${token} globalThis.sum = token.firstToken + token.sources;`,
    false,
    {},
    engineNames(),
  );
  const world = { sum: 0 };
  new Function('globalThis', code)(world);
  expect(world.sum).toBe(3);
  const kept = await shrinkCode(
    'globalThis.told({ firstToken: told(), name: told() })',
    false,
    {},
    engineNames(),
  );
  expect(kept).not.toContain('firstToken');
  expect(kept).toContain('name:');
});

test.each(['sources', 'confidence', 'parts', 'speakerId', 'outlet'])(
  'what is saved or sent keeps its name: %s',
  (name) => expect(engineNames().test(name)).toBe(false),
);
