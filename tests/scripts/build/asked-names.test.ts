import { expect, test } from 'vitest';
import { namesIn } from '@/scripts/build/shared/asked-names';

test.each<[string, string[]]>([
  ["import { one } from './a';", ['one']],
  ["import { one, type Two, three as four } from './a';", ['one', 'Two', 'three']],
  ["import word from './a';", ['default']],
  ["import word, { one } from './a';", ['default', 'one']],
  ["import type { One } from './a';", ['One']],
  ["import {\n  one,\n  two,\n} from './a';", ['one', 'two']],
  ["export { one, two as three } from './a';", ['one', 'two']],
  ["import './a';", []],
  ['export const one = 1;\nexport { two };', []],
  ["const text = `import { one } from './a'`;", []],
])('of %j', (code, names) => expect([...namesIn(code)]).toEqual(names));

test.each(["import * as all from './a';", "export * from './a';"])('%s names nothing', (code) =>
  expect(() => namesIn(code)).toThrow(/name it/),
);
