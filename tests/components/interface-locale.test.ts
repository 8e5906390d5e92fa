import { expect, test } from 'vitest';
import { localeOf } from '@/components/interface-locale';

test.each([
  ['en', 'en_GB', 'en-GB'],
  ['en', 'en_US', 'en-US'],
  ['de', 'de', 'de'],
  ['de', 'de-AT', 'de-AT'],
  // A browser in Dutch shows the English texts: with Dutch dates in them they would be neither.
  ['en', 'nl', 'en'],
  ['es', 'es_419', 'es-419'],
  ['en', '', 'en'],
])('the texts in %s, in a browser in %s: numbers and dates in %s', (language, browser, locale) => {
  expect(localeOf(language, browser)).toBe(locale);
});
