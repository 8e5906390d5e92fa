import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { numberTexts } from '@/scripts/build/texts/number-texts';
import { packCatalogue } from '@/scripts/build/texts/pack-catalogue';
import { sameTexts } from '@/scripts/build/texts/same-texts';

const ENGLISH = {
  name: 'On Record',
  before: 'Was $2, not $1.',
  found: { one: '$1 word', other: '$1 words' },
  last: 'The end',
};
const POLISH = {
  name: 'On Record',
  before: 'Nie $1, tylko $2.',
  found: { one: '$1 słowo', few: '$1 słowa', many: '$1 słów', other: '$1 słowa' },
  last: 'Koniec',
};

/** What the built extension shows where the browser has this catalogue. */
async function built(catalogue: Parameters<typeof packCatalogue>[0]) {
  vi.resetModules();
  const messages = packCatalogue(catalogue, ENGLISH, ['name']);
  fakeBrowser.i18n.getMessage = (key: string) => messages[key]?.message ?? `browser's ${key}`;
  const { i18n } = await import('@/scripts/build/texts/packed-i18n');
  return i18n;
}

const { plain, counted } = numberTexts(ENGLISH);
const [before, last, found] = [plain.get('before'), plain.get('last'), counted.get('found')] as number[];

test('texts come out of a package as they were put in', async () => {
  const i18n = await built(POLISH);
  expect(i18n.t(before ?? 0, ['$1', '100 %'])).toBe('Nie $1, tylko 100 %.');
  expect(i18n.t(last ?? 0)).toBe('Koniec');
  expect(['one', 'few', 'many', 'other'].map((form) => i18n.t(`${found}.${form}`, ['3']))).toEqual([
    '3 słowo',
    '3 słowa',
    '3 słów',
    '3 słowa',
  ]);
  expect(i18n.t('@@ui_locale')).toBe("browser's @@ui_locale");
});

test('letters of two bytes are exchanged with others where there are many, and come out as they were put in', async () => {
  const last = '« Été » : l’été où tout a été cédé, répété, éclairé… ~^`q<é>';
  const french = { ...POLISH, last, before: 'né $1, né à $2, né' };
  const i18n = await built(french);
  expect(i18n.t(plain.get('last') ?? 0)).toBe(last);
  expect(i18n.t(before ?? 0, ['à é', '~']).normalize()).toBe('né à é, né à ~, né');
  const packed = packCatalogue(french, ENGLISH, []).texts?.message ?? '';
  expect(packed.slice(packed.indexOf('|'))).not.toContain('été');
});

test('a catalogue in other letters takes half their bytes, and comes out as it was put in', async () => {
  const last = `${'Кінець – end, ґудзик щось я. '.repeat(9)}end`;
  const ukrainian = { ...POLISH, last, before: 'не $1, а лише $2 такого' };
  const i18n = await built(ukrainian);
  expect(i18n.t(plain.get('last') ?? 0)).toBe(last);
  expect(i18n.t(before ?? 0, ['у Kyiv', 'Київ'])).toBe('не у Kyiv, а лише Київ такого');
  const packed = packCatalogue(ukrainian, ENGLISH, []).texts?.message ?? '';
  expect(Buffer.byteLength(packed)).toBeLessThan(packed.length * 1.4);
});

test('what a catalogue lacks is English, and a form that there is not is empty', async () => {
  const { last: _, ...short } = POLISH;
  const i18n = await built(short);
  expect(i18n.t(last ?? 0)).toBe('The end');
  const english = await built(ENGLISH);
  expect(english.t(`${found}.few`, ['3'])).toBe('');
});

test('a text that is the same in every language is packed once', async () => {
  const english = { ...ENGLISH, end: 'The end', found_too: ENGLISH.found, stop: 'The end' };
  const polish = { ...POLISH, end: 'Koniec', found_too: POLISH.found, stop: 'Stop' };
  const same = sameTexts(english, [polish]);
  expect([...same]).toEqual([
    ['end', 'last'],
    ['found_too', 'found'],
  ]);
  const places = numberTexts(english, same);
  const messages = packCatalogue(polish, english, [], same);
  vi.resetModules();
  fakeBrowser.i18n.getMessage = (key: string) => messages[key]?.message ?? '';
  const { i18n } = await import('@/scripts/build/texts/packed-i18n');
  const of = (key: string) => i18n.t(places.plain.get(key) ?? 0);
  expect([of('last'), of('end'), of('stop')]).toEqual(['Koniec', 'Koniec', 'Stop']);
  expect(i18n.t(`${places.counted.get('found_too')}.many`, ['5'])).toBe('5 słów');
  expect(messages.texts?.message.split('Koniec')).toHaveLength(2);
});

test('the manifest finds its texts by their names', () => {
  expect(packCatalogue(POLISH, ENGLISH, ['name']).name).toEqual({ message: 'On Record' });
  expect(() => packCatalogue(POLISH, ENGLISH, ['nmae'])).toThrow(/nmae/);
});

test.each([
  [{ ...ENGLISH, last: 'this | that' }],
  [{ ...ENGLISH, last: '%1' }],
  [{ ...ENGLISH, last: 'costs $' }],
  [{ ...ENGLISH, found: '$1 words' }],
  [{ ...ENGLISH, found: { one: '', two: '$1', other: '' } }],
  [{ ...ENGLISH, lats: 'The end' }],
])('%j cannot be packed', (catalogue) => {
  expect(() => packCatalogue(catalogue, ENGLISH, [])).toThrow();
});
