import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { keepSettingsPrivate } from '@/entrypoints/background/keep-settings-private';

test('[T19] both areas are closed to page scripts, where the browser has a way to', () => {
  const areas = ['local', 'session'] as const;
  const asked = areas.map(() => vi.fn().mockResolvedValue(undefined));
  for (const [nth, area] of areas.entries())
    Object.assign(browser.storage[area], { setAccessLevel: asked[nth] });
  keepSettingsPrivate();
  for (const each of asked) expect(each).toHaveBeenCalledWith({ accessLevel: 'TRUSTED_CONTEXTS' });
});

test('[T19] a browser without it, or that refuses, is no trouble', async () => {
  Object.assign(browser.storage.local, { setAccessLevel: undefined });
  Object.assign(browser.storage.session, { setAccessLevel: () => Promise.reject(new Error('no')) });
  expect(() => keepSettingsPrivate()).not.toThrow();
});
