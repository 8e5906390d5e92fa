import { readFileSync, statSync } from 'node:fs';
import { ensureBuilt } from '@/scripts/setup/build.mjs';
import { expect, test } from './fixtures';

/** The extension as it is released, which no other test runs. */
const FOLDER = ensureBuilt('production');
const MANIFEST = readFileSync(`${FOLDER}/manifest.json`, 'utf8');
const MAX_GATE_BYTES = 20_000;
const MAX_POPUP_BYTES = 140_000;

test('[T8] asks for no host when it is installed, and shows pages nothing of its own', () => {
  const manifest = JSON.parse(MANIFEST);
  expect(manifest.host_permissions ?? []).toEqual([]);
  expect(manifest.content_scripts ?? []).toEqual([]);
  expect(manifest.web_accessible_resources ?? []).toEqual([]);
  expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
});

test('[T18] the browser has nothing to warn of', async ({ reader }) => {
  expect(await reader.warningsFor(MANIFEST)).toEqual([]);
  // The question is a real one: the test build, which holds all sites, is warned of.
  const tests = readFileSync(`${ensureBuilt('e2e')}/manifest.json`, 'utf8');
  expect(await reader.warningsFor(tests)).not.toEqual([]);
});

test('has an icon of its own in every size that browsers and stores ask for', () => {
  const { icons } = JSON.parse(MANIFEST);
  expect(Object.keys(icons)).toEqual(['16', '32', '48', '128']);
  for (const [size, file] of Object.entries<string>(icons)) {
    const png = readFileSync(`${FOLDER}/${file}`);
    // The first chunk of the format tells width and height.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)], file).toEqual([Number(size), Number(size)]);
  }
});

test('is offered to browsers that understand what was built for them', () => {
  const { minimum_chrome_version } = JSON.parse(MANIFEST);
  // `sidePanel.open`, the newest call without which a button would do nothing.
  expect(Number(minimum_chrome_version)).toBeGreaterThanOrEqual(116);
});

test('[T1] keeps every page of its own from the network, and from code that is not its own', () => {
  const policy: string = JSON.parse(MANIFEST).content_security_policy.extension_pages;
  expect(policy).toMatch(/default-src 'none'/);
  expect(policy).toMatch(/connect-src 'none'/);
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
});

test('puts a small gate into pages', () => {
  const sizes = ['judge.js', 'gate.js'].map((file) => statSync(`${FOLDER}/${file}`).size);
  expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(MAX_GATE_BYTES);
});

test('shows the page in the popup before the library’s code is loaded', () => {
  const html = readFileSync(`${FOLDER}/popup.html`, 'utf8');
  const files = [...html.matchAll(/(?:src|href)="(\/chunks\/[^"]+\.js)"/g)].flatMap(([, file]) => file ?? []);
  const code = [...files, '/common.js', '/settings.js'].map((file) =>
    readFileSync(`${FOLDER}${file}`, 'utf8'),
  );
  // The library is a file of its own, which the code that opens it names.
  expect(code.filter((each) => each.includes('/storage.js'))).toEqual([]);
  expect(code.join('').length).toBeLessThanOrEqual(MAX_POPUP_BYTES);
});
