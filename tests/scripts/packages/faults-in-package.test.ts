import { expect, test } from 'vitest';
import { faultsInPackage } from '@/scripts/packages/faults-in-package';

const packed = (files: Record<string, string>) =>
  new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text)]));

const WHOLE = {
  'manifest.json': JSON.stringify({
    background: { service_worker: 'background.js' },
    icons: { 16: 'icons/16.png' },
    action: { default_popup: 'popup.html' },
  }),
  'background.js': 'importScripts(`/shared.js`);run()',
  'shared.js': '',
  'icons/16.png': '.',
  'popup.html': '<script type="module" src="/chunks/popup-1.js"></script><link href="/assets/popup-1.css">',
  'chunks/popup-1.js': 'import{a}from"./shared-2.js";const b=()=>import(`./late-3.js`)',
  'chunks/shared-2.js': 'export const a=1',
  'chunks/late-3.js': 'export const c=1',
  'assets/popup-1.css': 'a{}',
  'welcome.html': '',
  'library.html': '',
  'gate.js': '',
  'judge.js': '',
  'common.js': '',
  'reader.js': '',
  '_locales/en/messages.json': '{}',
};

test('[T18] a package that holds what its manifest needs has no fault', () => {
  expect(faultsInPackage(packed(WHOLE))).toEqual([]);
});

test.each<[string, Record<string, string>, RegExp]>([
  ['a file that nothing needs', { 'chunks/old-9.js': '' }, /chunks\/old-9\.js is needed by nothing/],
  ['a source map', { 'background.js.map': '{}' }, /background\.js\.map is a source map/],
  ['the name of one', { 'gate.js': '//# sourceMappingURL=gate.js.map' }, /gate\.js names a source map/],
  ['a source', { 'engine/index.ts': '' }, /engine\/index\.ts is a source/],
  ['a file of the workplace', { '.env': 'KEY=1' }, /\.env is of the workplace/],
  [
    'a chunk that is missing',
    { 'chunks/shared-2.js': 'import"./gone-4.js"' },
    /gone-4\.js, which is not in the package/,
  ],
  [
    'a script of the worker’s that is missing',
    { 'background.js': 'importScripts("/gone-5.js")' },
    /background\.js names gone-5\.js, which is not in the package/,
  ],
  [
    'a script that a chunk runs and that is missing',
    { 'chunks/shared-2.js': 'import{a}from"./late-3.js";import"/gone-6.js";' },
    /shared-2\.js names gone-6\.js, which is not in the package/,
  ],
])('[T18] %s is found', (_, more, fault) => {
  expect(faultsInPackage(packed({ ...WHOLE, ...more })).join('\n')).toMatch(fault);
});
