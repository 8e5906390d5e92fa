import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { numberKeys } from '@/scripts/build/texts/number-keys';
import { numberTexts } from '@/scripts/build/texts/number-texts';

const PLACES = numberTexts({
  title: 'Quotations',
  kind_direct: 'in full',
  kind_partial: 'in part',
  found: { one: '$1 quotation', other: '$1 quotations' },
  held_site_title: 'Paused on $1',
  held_all_title: 'Paused',
});

/** Cases have `#{…}` for the parts of a template. */
const withParts = (code: string) => code.replaceAll('#{', '$'.concat('{'));
const numbered = (code: string) => numberKeys(withParts(code), PLACES, (text) => parseAst(text));

test.each([
  ['i18n.t("title")', 'i18n.t(1)'],
  ['i18n.t("held_site_title", [site])', 'i18n.t(8, [site])'],
  ['i18n.t(isOne ? "title" : "kind_direct")', 'i18n.t(isOne ? 1 : 2)'],
  ['countedWords("found", n)', 'countedWords(4, n)'],
  ['const KEYS = [["Alt+J", "kind_partial"]]', 'const KEYS = [["Alt+J", 3]]'],
  ['i18n.t(`kind_#{kind}`)', 'i18n.t(({"direct":2,"partial":3})[kind])'],
  ['i18n.t(`held_#{why}_title`)', 'i18n.t(({"site":8,"all":9})[why])'],
  // Within the part, too.
  ['i18n.t(`kind_#{map["title"]}`)', 'i18n.t(({"direct":2,"partial":3})[map[1]])'],
])('%s asks by number', (code, wanted) => {
  expect(numbered(code)).toBe(wanted);
});

test.each([
  // The browser's own, what is handed on, what is no key as a whole, and the name of a property.
  'i18n.t("@@ui_locale")',
  'i18n.t(`#{key}.other`, [n])',
  'i18n.t(key)',
  'say(`kind_#{kind}`)',
  'say("title of it")',
  'x = { "title": 1 }',
])('%s is left alone', (code) => {
  expect(numbered(code)).toBe(withParts(code));
});

test.each([
  'i18n.t("titel")',
  'i18n.t(isOne ? "title" : "tittle")',
  // Depends on a number, or does not.
  'i18n.t("found")',
  'countedWords("title", n)',
  'i18n.t(`sort_#{kind}`)',
  'i18n.t(`kind_#{kind}_#{more}`)',
])('%s fails the build', (code) => {
  expect(() => numbered(code)).toThrow(/text/);
});
