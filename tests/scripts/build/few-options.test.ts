import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withFewOptions } from '@/scripts/build/few-options';

const CORE = readFileSync('node_modules/@tanstack/virtual-core/dist/esm/index.js', 'utf8');

const UTILS =
  'const notUndefined = (value) => value, memo = (ask, make) => Object.assign(() => make(...ask()), { updateDeps() {} });';

test('what is left goes by the heights of rows', () => {
  const code = withFewOptions(CORE)
    .replace(/^import .*$/m, UTILS)
    .replace(/export \{[^}]*\};[^}]*$/, 'return Virtualizer;');
  expect(code).not.toContain('scrollToIndex');
  const Virtualizer = new Function('process', code)({ env: {} });
  const list = new Virtualizer({ count: 10, estimateSize: () => 20, getScrollElement: () => null });
  expect(list.getTotalSize()).toBe(200);
  expect(list.getVirtualItemForOffset(45).index).toBe(2);
});

test('another version is refused', () => {
  expect(() => withFewOptions('class Virtualizer {}')).toThrow(/does not have/);
});
