import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { READ_LANGUAGES } from '@/engine/lexicon/read-languages';
import { faultsInAnswers } from '@/scripts/store/answers';
import { LIMITS } from '@/scripts/store/limits';
import { faultsInListing, type Listing, listingOf } from '@/scripts/store/listing-texts';
import { PICTURES } from '@/scripts/store/pictures';

const NAMES = PICTURES.map(({ name }) => name);
const LANGUAGES = readdirSync('locales')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace('.json', ''));
const read = (file: string) => readFileSync(file, 'utf8');

test.each(LANGUAGES)('the stores take the texts in %s', (language) => {
  expect(existsSync(`assets/store/${language}.md`), 'a text for the stores').toBe(true);
  const catalogue = JSON.parse(read(`locales/${language}.json`));
  const listing = listingOf(language, catalogue, read(`assets/store/${language}.md`));
  expect(faultsInListing(language, listing, NAMES)).toEqual([]);
  for (const each of READ_LANGUAGES) {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(each);
    expect(listing.description).toContain(name);
  }
});

const WHOLE: Listing = {
  name: 'A name',
  summary: 'What it does',
  description: 'What it does, at length',
  captions: new Map([['article', 'An article']]),
  promotion: 'Who said what',
};

test.each<[string, Partial<Listing>, RegExp]>([
  ['a name too long', { name: 'n'.repeat(LIMITS.name + 1) }, /name has 51 characters, and may have 50/],
  ['a summary too long', { summary: 'с'.repeat(LIMITS.summary + 1) }, /summary has 133 characters/],
  ['no description', { description: ' ' }, /description is empty/],
  ['a gap', { description: 'in {languages}' }, /has a gap/],
  ['a picture without a caption', { captions: new Map() }, /pictures of article/],
])('%s is found', (_, wrong, fault) => {
  expect(faultsInListing('en', WHOLE, ['article'])).toEqual([]);
  expect(faultsInListing('en', { ...WHOLE, ...wrong }, ['article']).join('\n')).toMatch(fault);
});

const ANSWERS =
  '## Single purpose\n\nA\n\n## Host permissions\n\nB\n\n## Remote code\n\nC\n\n## alarms\n\nD\n';

test.each<[string, readonly string[], string, readonly RegExp[]]>([
  ['each has its reason', ['alarms'], ANSWERS, []],
  ['one has none', ['alarms', 'tabs'], ANSWERS, [/nothing says why: tabs/]],
  ['one is no longer asked for', [], ANSWERS, [/justified and not asked for: alarms/]],
  [
    'one is too long',
    ['alarms'],
    ANSWERS.replace('D', 'd'.repeat(1001)),
    [/alarms has 1001 characters, and may have 1000/],
  ],
])('permissions of which %s', (_, permissions, source, wanted) => {
  const faults = faultsInAnswers(source, [{ permissions }]);
  expect(faults.length).toBe(wanted.length);
  for (const [nth, pattern] of wanted.entries()) expect(faults[nth]).toMatch(pattern);
});
