import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { READ_LANGUAGES } from '@/engine/lexicon/read-languages';
import { sectionsOf } from '@/scripts/store/sections';

const PAPERS = [
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'DECISIONS.md',
  'PRIVACY.md',
  'SECURITY.md',
  'CHANGELOG.md',
  'engine/model/README.md',
  'locales/README.md',
  ...readdirSync('assets/store')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `assets/store/${file}`),
];
const SCRIPTS = Object.keys(JSON.parse(read('package.json')).scripts);
const TEXTS = PAPERS.map((file) => [file, read(file)] as const);
const NAMES = new Intl.DisplayNames('en', { type: 'language' });

function read(file: string): string {
  return readFileSync(file, 'utf8');
}

function found(text: string, pattern: RegExp): readonly string[] {
  return [...text.matchAll(pattern)].flatMap(([, name]) => name ?? []);
}

test.each(TEXTS)('%s names no command that there is not', (_, text) => {
  const commands = found(text, /\bnpm run (?:--\w+ )*([\w:-]+)/g);
  expect(commands.filter((name) => !SCRIPTS.includes(name))).toEqual([]);
});

test.each(TEXTS)('%s leads to no file that there is not', (file, text) => {
  const links = found(text, /\]\((?!https?:)([^)#]+)/g);
  expect(links.filter((link) => !existsSync(join(dirname(file), link)))).toEqual([]);
});

test.each(TEXTS)('%s names no source that there is not', (_, text) => {
  // Paths from the project's folder, with their ending.
  const named = found(text, /`((?:[\w-]+\/)+[\w.-]+\.(?:ts|tsx|mjs|json|txt|md))`/g);
  const folders = ['', 'engine/', 'page/', 'storage/', 'entrypoints/', 'evaluation/'];
  expect(named.filter((name) => !folders.some((folder) => existsSync(folder + name)))).toEqual([]);
});

test('PRIVACY.md says what each permission is for that is asked for', () => {
  const [, table = ''] = read('PRIVACY.md').split('## Permissions');
  const explained = found(table, /^\| ([^|]+) \|/gm).flatMap((cell) => found(cell, /`(\w+)`/g));
  const answered = [...sectionsOf(read('assets/store/permissions.md')).keys()];
  expect([...explained].sort()).toEqual(answered.filter((name) => /^[a-z]\w+$/.test(name)).sort());
});

test('README.md says which languages are read, and which the interface speaks', () => {
  const [, scope = ''] = /\*\*Out of scope for now\*\*: ([^\n]+)/.exec(read('README.md')) ?? [];
  const [articles = '', , face = ''] = scope.split(/(?<=\.) /);
  const languages = readdirSync('locales').flatMap((file) => found(file, /^(\w+)\.json$/g));
  const inWords = (tags: Iterable<string>) => [...tags].map((tag) => NAMES.of(tag) ?? tag).sort();
  const named = (text: string) => found(text, /\b([A-Z][a-z]+(?:sh|ch|an|ish))\b/g).toSorted();
  expect(named(articles)).toEqual(inWords(READ_LANGUAGES));
  expect(named(face)).toEqual(inWords(languages));
});
