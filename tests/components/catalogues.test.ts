import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SPOKEN_LANGUAGES } from '@/entrypoints/surfaces/language-names';
import { flatCatalogue, readCatalogue } from './catalogue';
import { pluralCounts } from './plural-counts';

const LOCALES = readdirSync('locales')
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));
const ENGLISH = readCatalogue('en');

const placeholders = (text: string) => [...new Set(text.match(/\$\d/g))].sort();
const inForms = (key: string) => typeof ENGLISH[key] === 'object';

test('every catalogue is named in the options', () => {
  expect(SPOKEN_LANGUAGES).toEqual(LOCALES);
});

describe.each(LOCALES)('the catalogue %s', (locale) => {
  const catalogue = readCatalogue(locale);

  test('has the keys of the English one, in its order', () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(ENGLISH));
  });

  test.each(Object.keys(ENGLISH).filter((key) => !inForms(key)))('has the placeholders of %s', (key) => {
    const [own, english] = [catalogue[key], ENGLISH[key]];
    if (typeof own !== 'string' || typeof english !== 'string') throw new Error(`${key} is no single text`);
    expect(placeholders(own)).toEqual(placeholders(english));
  });

  test.each(Object.keys(ENGLISH).filter(inForms))('has each plural form of %s, with its number', (key) => {
    const [own, english] = [catalogue[key], ENGLISH[key]];
    if (typeof own !== 'object' || typeof english !== 'object') throw new Error(`${key} has no forms`);
    const counts = pluralCounts(locale);
    expect(Object.keys(own)).toEqual([...counts.keys()]);
    for (const [form, text] of Object.entries(own)) {
      // A form for one number alone may say it in words: “Deleted.”
      const isForOne = counts.get(form)?.every((count) => count <= 1) === true;
      if (!isForOne || placeholders(text).length > 0) {
        expect(placeholders(text), form).toEqual(placeholders(english.other ?? ''));
      }
      // A digit in it would be wrong where the form is for more numbers than that one: French 0, Ukrainian 21.
      const isForOneOnly = counts.get(form)?.join() === '1';
      if (!isForOneOnly) expect(text.replace(/\$1/g, ''), form).not.toMatch(/(?<![\d$])1(?!\d)/);
    }
  });

  test('says what language it is in', () => {
    expect(catalogue.interface_language).toBe(locale);
    expect(catalogue.interface_direction).toMatch(/^(ltr|rtl)$/);
  });

  test('has a name and a description that the browsers’ stores take', () => {
    expect(String(catalogue.extension_name).length).toBeLessThanOrEqual(45);
    expect(String(catalogue.extension_description).length).toBeLessThanOrEqual(132);
  });
});

/** Buttons, tabs and fields that stand beside others in 400 px or less. */
const NARROW =
  /^(popup_(page_tab|saved_tab|about|open_library|open_panel|try_again|show_more|keep_saving)|pause_(here|end_here)|card_(save|remove|copy|confirm|correct|name|reject|saved|not_saved|nobody|pick_cancel)|certainty_(sure|likely|guess|unchecked)|quotation_(delete|undo|open)|filter_(speaker|outlet|dates|kind|status|tag|from|until)|order_.*|selection_(none|reject|tag|export)|also_compare|site_(pause|resume|ask|remove|add_act)|done_dismiss|work_stop)$/;
/** As many letters fit anyway, whatever the English word is: `wahrscheinlich`. */
const FITTING = 17;
const narrow = Object.keys(ENGLISH).filter((key) => NARROW.test(key));

describe.each(LOCALES)('labels in narrow places, %s', (locale) => {
  const texts = flatCatalogue(locale);

  test.each(narrow)('%s is short', (key) => {
    const english = flatCatalogue('en').get(key) ?? '';
    expect([...(texts.get(key) ?? '')].length).toBeLessThanOrEqual(
      Math.max(FITTING, Math.ceil(english.length * 1.6)),
    );
  });
});
