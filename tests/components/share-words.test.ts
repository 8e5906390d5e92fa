import { expect, test, vi } from 'vitest';
import { shareWords } from '@/components/comparison/comparison-row';

vi.mock('@/components/interface-locale', () => ({ interfaceLocale: () => 'en' }));

test.each([
  [0, '0%'],
  // What is there in part is neither nothing nor all.
  [0.004, '1%'],
  [0.314, '31%'],
  [0.996, '99%'],
  [1, '100%'],
])('of a wording with a share of %s it says %s', (share, words) => {
  expect(shareWords(share)).toBe(words);
});
