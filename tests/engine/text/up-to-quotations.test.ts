import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations, upToQuotations } from '@/engine';

const article = (lines: number) => articleFromText('“We go,” said Ann Lee. "No."\n'.repeat(lines));

describe('upToQuotations', () => {
  test.each([
    ['fewer', 3, 7],
    ['as many', 3, 6],
  ])('leaves an article with %s as it is', (_, lines, most) => {
    const whole = article(lines);
    expect(upToQuotations(whole, most).text.trim()).toBe(whole.text.trim());
    expect(upToQuotations(whole, most).blocks).toHaveLength(lines);
  });

  test('ends behind the last of them, block and all', () => {
    const cut = upToQuotations(article(3), 3);
    expect(cut.text).toBe('“We go,” said Ann Lee. "No."\n“We go,”');
    expect(cut.blocks.map(({ start, end }) => cut.text.slice(start, end))).toEqual(cut.text.split('\n'));
  });

  test('reads no apostrophe as a mark', () => {
    const text = articleFromText('Ann’s ‘boat’ '.repeat(99));
    expect(upToQuotations(text, 1)).toBe(text);
  });

  test('gives what the whole article gives, as far as it goes', () => {
    const said = (read: ReturnType<typeof article>) =>
      attributeQuotations(read).map(({ parts, sources }) => ({ parts, sources }));
    const cut = said(upToQuotations(article(40), 60));
    expect(cut).toHaveLength(30);
    expect(cut).toEqual(said(article(40)).slice(0, 30));
  });
});
