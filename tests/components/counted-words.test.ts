import { beforeEach, describe, expect, test, vi } from 'vitest';
import { speak } from './catalogue';

beforeEach(() => vi.resetModules());

/** As a language speaks of them: made anew, since each is kept for the life of a page. */
async function counted(locale: string, count: number): Promise<string> {
  speak(locale);
  const { countedWords } = await import('@/components/counted-words');
  return countedWords('quotation_count', count).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

const CASES: Readonly<Record<string, readonly (readonly [number, string])[]>> = {
  en: [
    [0, '0 quotations'],
    [1, '1 quotation'],
    [2, '2 quotations'],
    [5, '5 quotations'],
    [22, '22 quotations'],
    [25, '25 quotations'],
    [1.5, '1.5 quotations'],
    [1204, '1,204 quotations'],
  ],
  de: [
    [0, '0 Zitate'],
    [1, '1 Zitat'],
    [2, '2 Zitate'],
    [5, '5 Zitate'],
    [22, '22 Zitate'],
    [25, '25 Zitate'],
    [1.5, '1,5 Zitate'],
    [1204, '1.204 Zitate'],
  ],
  fr: [
    [0, '0 citation'],
    [1, '1 citation'],
    [2, '2 citations'],
    [5, '5 citations'],
    [22, '22 citations'],
    [25, '25 citations'],
    [1.5, '1,5 citation'],
    // The language has a form of its own from here on, which no text needs.
    [1_000_000, '1 000 000 citations'],
  ],
  es: [
    [0, '0 citas'],
    [1, '1 cita'],
    [2, '2 citas'],
    [5, '5 citas'],
    [22, '22 citas'],
    [25, '25 citas'],
    [1.5, '1,5 citas'],
    [1_000_000, '1.000.000 citas'],
  ],
  pl: [
    [0, '0 cytatów'],
    [1, '1 cytat'],
    [2, '2 cytaty'],
    [5, '5 cytatów'],
    [12, '12 cytatów'],
    [22, '22 cytaty'],
    [25, '25 cytatów'],
    [1.5, '1,5 cytatu'],
  ],
  uk: [
    [0, '0 цитат'],
    [1, '1 цитата'],
    [2, '2 цитати'],
    [5, '5 цитат'],
    [11, '11 цитат'],
    [21, '21 цитата'],
    [22, '22 цитати'],
    [25, '25 цитат'],
    [1.5, '1,5 цитати'],
  ],
};

describe.each(Object.entries(CASES))('in %s', (locale, cases) => {
  test.each(cases)('%d', async (count, words) => {
    expect(await counted(locale, count)).toBe(words);
  });
});
