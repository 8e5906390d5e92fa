import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { flatCatalogue, readCatalogue } from './catalogue';

const filesIn = (folders: readonly string[]) =>
  folders
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'));

const SOURCES = filesIn(['components', 'entrypoints', 'page']).join('\n');
const ALL_SOURCES = [SOURCES, ...filesIn(['storage', 'engine'])].join('\n');
const CONFIG = readFileSync('wxt.config.ts', 'utf8');
const KEYS = Object.keys(readCatalogue('en'));

/** Keys that are put together where they are used, as `options_${part}`: each part must be a word of the program. */
const BUILT = [...SOURCES.matchAll(/(?:i18n\.t|countedWords)\(\s*`([^`]+)`/g)].map(
  ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^}]+\}/g, '(\\w+)')}$`),
);
const isWord = (part: string) => new RegExp(`['"\`]${part}['"\`]|\\b${part}(?:[:,]|\\s})`).test(ALL_SOURCES);

function isUsed(key: string): boolean {
  if (SOURCES.includes(`'${key}'`) || CONFIG.includes(`__MSG_${key}__`)) return true;
  return BUILT.some((pattern) => {
    const part = pattern.exec(key)?.[1];
    return part !== undefined && isWord(part);
  });
}

test('no text is left over', () => {
  expect(KEYS.filter((key) => !isUsed(key))).toEqual([]);
});

test('a text that nothing asks for would be found', () => {
  expect(['options_nonsense', 'kind_xyzzy', 'never_asked_for'].filter(isUsed)).toEqual([]);
});

test('every text that is asked for is there', () => {
  const asked = [...SOURCES.matchAll(/(?:i18n\.t|countedWords)\(\s*'([^']+)'/g)].map(([, key = '']) => key);
  const named = [...CONFIG.matchAll(/__MSG_(\w+)__/g)].map(([, key = '']) => key);
  expect(asked.length).toBeGreaterThan(300);
  expect([...asked, ...named].filter((key) => !KEYS.includes(key) && !key.startsWith('@@'))).toEqual([]);
});

test('no two texts have the same name in the browser', () => {
  const names = [...flatCatalogue('en').keys()].map((name) => name.toLowerCase());
  expect(new Set(names).size).toBe(names.length);
});
