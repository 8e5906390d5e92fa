import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { pausedEverywhereSetting, pausedSitesSetting } from '@/storage/settings';
import { pauseOf, pauseSite, resumeSite } from '@/storage/sites/pausing';

beforeEach(() => fakeBrowser.reset());

test('holds for a site and what lies below it, and for no other', async () => {
  await pauseSite('post.example');
  expect(await pauseOf('post.example')).toBe('site');
  expect(await pauseOf('news.post.example')).toBe('site');
  expect(await pauseOf('harbour-post.example')).toBeNull();
  expect(await pauseOf('example')).toBeNull();
});

test('ends where one goes on, also where a site above was paused', async () => {
  await pauseSite('post.example');
  await pauseSite('courier.example');
  await resumeSite('news.post.example');
  expect(await pauseOf('news.post.example')).toBeNull();
  expect(await pausedSitesSetting.getValue()).toEqual(['courier.example']);
});

test('many at once: none is lost, none is there twice', async () => {
  const sites = Array.from({ length: 20 }, (_, number) => `post-${number}.example`);
  await Promise.all([...sites, ...sites].map(pauseSite));
  expect((await pausedSitesSetting.getValue()).sort()).toEqual([...sites].sort());
});

test('everywhere comes before a site, and leaves the sites as they were', async () => {
  await pauseSite('post.example');
  await pausedEverywhereSetting.setValue(true);
  expect(await pauseOf('post.example')).toBe('everywhere');
  expect(await pauseOf('courier.example')).toBe('everywhere');
  await pausedEverywhereSetting.setValue(false);
  expect(await pauseOf('post.example')).toBe('site');
  expect(await pauseOf('courier.example')).toBeNull();
});
