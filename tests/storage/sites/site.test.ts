import { describe, expect, test } from 'vitest';
import { heldBack } from '@/storage/sites/held-back';
import { isNeverByItself, NEVER_BY_ITSELF } from '@/storage/sites/never-by-itself';
import { NEWS_SITES } from '@/storage/sites/news-sites';
import { originsOf, siteOf, siteOfOrigin } from '@/storage/sites/site';
import { typedSite } from '@/storage/sites/typed-site';

test.each([
  ['https://www.post.example/a', 'post.example'],
  ['http://amp.post.example/', 'post.example'],
  ['https://news.post.example/', 'news.post.example'],
  ['https://www.example/', 'www.example'],
  ['about:blank', null],
  ['chrome://settings', null],
  ['no address', null],
])('%s is of %s', (address, site) => {
  expect(siteOf(address)).toBe(site);
});

test('a browser is asked for a site with all that lies below it, by either scheme', () => {
  expect(originsOf('post.example')).toEqual(['https://*.post.example/*', 'http://*.post.example/*']);
  expect(originsOf('127.0.0.1')).toEqual(['https://127.0.0.1/*', 'http://127.0.0.1/*']);
});

test.each([
  ['https://*.post.example/*', 'post.example'],
  ['*://www.post.example/*', 'post.example'],
  ['http://127.0.0.1/*', '127.0.0.1'],
  ['https://*/*', null],
  ['*://*/*', null],
  ['<all_urls>', null],
  ['file:///*', null],
])('the pattern %s is of %s', (origin, site) => {
  expect(siteOfOrigin(origin)).toBe(site);
});

describe('[T17] mail, documents, chats and accounts are not read by themselves', () => {
  test.each([
    'https://mail.google.com/mail/u/0/#inbox',
    'https://outlook.live.com/mail/0/',
    'https://webmail.harbour-town.example/',
    'https://mail.harbour-town.example/roundcube',
    'https://docs.google.com/document/d/1/edit',
    'https://eu.sharepoint.com/sites/a',
    'https://web.whatsapp.com/',
    'https://accounts.google.com/signin',
    'about:blank',
  ])('%s', async (address) => {
    expect(await heldBack(address)).toBe('never');
  });

  test.each([
    'https://www.dailymail.co.uk/news/a',
    'https://www.mailandguardian.example/',
    'https://hotmail-news.example/a',
  ])('but %s is', async (address) => {
    expect(await heldBack(address)).toBeNull();
  });

  test('each of the list is a site, once', () => {
    expect(NEVER_BY_ITSELF.filter((site) => typedSite(site).site !== site)).toEqual([]);
    expect(new Set(NEVER_BY_ITSELF).size).toBe(NEVER_BY_ITSELF.length);
  });
});

describe('the list of news sites', () => {
  const all = NEWS_SITES.flatMap(({ sites }) => sites);

  test('holds sites as they are asked for, each once', () => {
    expect(all.filter((site) => typedSite(site).site !== site)).toEqual([]);
    expect(all.filter((site, index) => all.indexOf(site) !== index)).toEqual([]);
  });

  test('holds none that is never read by itself, and none twice by lying below another', () => {
    expect(all.filter(isNeverByItself)).toEqual([]);
    const below = all.filter((site) => all.some((other) => site.endsWith(`.${other}`)));
    expect(below).toEqual([]);
  });

  test.each(NEWS_SITES.map(({ region, sites }) => [region, sites] as const))(
    'is in order: %s',
    (_, sites) => {
      expect(sites).toEqual([...sites].sort());
    },
  );

  test('names regions that the browser has words for', () => {
    const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(NEWS_SITES.filter(({ region }) => regions.of(region) === undefined)).toEqual([]);
  });
});
