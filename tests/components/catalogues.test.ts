import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCatalogue } from './catalogue';

const LOCALES = readdirSync('locales').map((file) => file.replace(/\.json$/, ''));
const ENGLISH = readCatalogue('en');

const placeholders = (message: unknown) => [...new Set(JSON.stringify(message).match(/\$\d/g))].sort();

test('there is more than one catalogue', () => {
  expect(LOCALES).toEqual(expect.arrayContaining(['en', 'de']));
});

describe.each(LOCALES)('the catalogue %s', (locale) => {
  const catalogue = readCatalogue(locale);

  test('has the keys of the English one, in its order', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(ENGLISH));
  });

  test.each(Object.keys(ENGLISH))('has the placeholders of %s', (key) => {
    expect(placeholders(catalogue[key])).toEqual(placeholders(ENGLISH[key]));
    expect(typeof catalogue[key]).toBe(typeof ENGLISH[key]);
  });

  test('says what language it is in', () => {
    expect(catalogue.interface_language).toBe(locale);
  });
});

/** Text whose key is put together where it is used, that the manifest names, or that the card on the page uses. */
const BUILT =
  /^(?:(?:certainty|command|trouble|reason|extension|card|options|site_state|done|kind|order|status)_|quotation_unknown_speaker$|(?:copy_format|held_back|site_refused|export_(?:format|hint|range)|forget_(?:name|what)|import_(?:fate|refused))_)/;

test('no text is left over', () => {
  const sources = ['components', 'entrypoints', 'page']
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => `${folder}/${file}`),
    )
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const unused = Object.keys(ENGLISH).filter(
    (key) => !BUILT.test(key) && !/_title$/.test(key) && !sources.includes(`'${key}'`),
  );
  expect(unused).toEqual([]);
});
