import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { type Plugin, type ResolvedConfig, resolveConfig } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltLayer, buildLayer } from '@/scripts/build/shared/build-layer';
import { takeFromLayers } from '@/scripts/build/shared/take-from-layers';

/** A counter that two modules use: if it were there twice, they would count apart. */
const SOURCES = {
  'counter.ts': 'let count = 0;\nexport function next(): number { return ++count; }',
  'first.ts': `import { next } from './counter';
export const first = () => next();
export const unasked = 'unasked';
export default 'first';`,
  'second.ts': `import { next } from './counter';
import word, { first } from './first';
export const second = () => word + next() + first();`,
  'third.ts': "import { second } from './second';\nconsole.log(second());",
};

let root: string;
let config: ResolvedConfig;

beforeAll(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'on-record-layers-'))).replaceAll('\\', '/');
  for (const [name, code] of Object.entries(SOURCES)) writeFileSync(join(root, name), code);
  config = await resolveConfig({ root, configFile: false, logLevel: 'silent' }, 'build', 'production');
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

const below = (layers: readonly BuiltLayer[]): Plugin => ({
  name: 'below',
  enforce: 'pre',
  ...takeFromLayers(
    () => layers,
    () => 'there',
  ),
});

test('a layer has what others ask of its modules, by its place', async () => {
  const layer = await buildLayer({ name: 'one', takes: ['first'] }, config, []);
  expect([...layer.modules.keys()]).toEqual([`${root}/counter.ts`, `${root}/first.ts`]);
  const world: { onRecord_one?: readonly unknown[] } = {};
  runInNewContext(layer.code, world);
  expect(world.onRecord_one).toHaveLength(3);
  expect(layer.code).not.toContain('unasked');
});

test('the next one takes it from there, and has none of it itself', async () => {
  const one = await buildLayer({ name: 'one', takes: ['first'] }, config, []);
  const two = await buildLayer({ name: 'two', takes: ['second'] }, config, [below([one])]);
  expect([...two.modules.keys()]).toEqual([`${root}/second.ts`]);
  const world: Record<string, readonly (() => unknown)[]> = {};
  runInNewContext(one.code, world);
  runInNewContext(two.code, world);
  const first = one.modules.get(`${root}/first.ts`)?.get('first') ?? -1;
  const second = two.modules.get(`${root}/second.ts`)?.get('second') ?? -1;
  expect([world.onRecord_one?.[first]?.(), world.onRecord_two?.[second]?.()]).toEqual([1, 'first23']);
});
