import { describe, expect, test } from 'vitest';
import { hash } from '@/storage/hash';
import { articleIdentity } from '@/storage/reading/article-identity';
import { assignIds } from '@/storage/reading/assign-ids';
import { quotation } from '../invented';

const PAGE = 'https://www.harbour-post.example/2024/11/bridge-closes';
const id = (url: string, canonical: string | null = null) => articleIdentity(url, canonical).id;

describe('articleIdentity', () => {
  test.each([
    `${PAGE}?utm_source=letter&utm_medium=mail`,
    `${PAGE}?fbclid=abc`,
    `${PAGE}?gclid=1&ref=home`,
    `${PAGE}#comments`,
    `${PAGE}/`,
    `${PAGE}?`,
    'http://www.harbour-post.example/2024/11/bridge-closes',
    'https://harbour-post.example/2024/11/bridge-closes',
    'https://HARBOUR-POST.example:443/2024/11/bridge-closes',
    'https://amp.harbour-post.example/2024/11/bridge-closes',
    'https://m.harbour-post.example/2024/11/bridge-closes',
    'https://reader:secret@www.harbour-post.example/2024/11/bridge-closes',
    `${PAGE}/amp`,
    `${PAGE}/amp/`,
    `${PAGE}.amp`,
    `${PAGE}?outputType=amp`,
    `${PAGE}/print`,
    `${PAGE}?print=1`,
    'https://www.harbour-post.example/amp/2024/11/bridge-closes',
    'https://www.harbour-post.example/2024/amp/11/bridge-closes',
    'https://www.harbour-post.example/print/2024/11/bridge-closes',
    'https://www.harbour-post.example//2024/11/bridge-closes',
    'https://www.harbour-post.example/2024/11/bridge%2dcloses',
    'https://www.harbour-post.example/%32024/11/bridge-closes',
    `${PAGE}/index.html`,
    `${PAGE};jsessionid=0A1B2C`,
    `${PAGE}?view=print`,
    `${PAGE}?format=amp&utm_campaign=x`,
    `${PAGE}?mod=hp_lead_pos1`,
    `${PAGE}?_gl=1*abc&srsltid=x&mc_cid=1`,
    `${PAGE}?campaign_id=9&emc=edit&instance_id=1&nl=news&regi_id=2&segment_id=3&te=1`,
    `${PAGE}#:~:text=We%20will%20hold`,
    `${PAGE}?amp=1#amp_tf=From%20%251%24s`,
    'https://www.google.com/amp/s/www.harbour-post.example/2024/11/bridge-closes/amp',
    'https://www-harbour--post-example.cdn.ampproject.org/c/s/www.harbour-post.example/2024/11/bridge-closes',
    'https://www-harbour--post-example.cdn.ampproject.org/v/s/amp.harbour-post.example/2024/11/bridge-closes?amp_gsa=1',
  ])('knows the article again under %s', (url) => {
    expect(id(url)).toBe(id(PAGE));
  });

  test.each([
    'https://www.harbour-post.example/2024/11/bridge-opens',
    `${PAGE}?id=7`,
    `${PAGE}?page=2`,
    'https://harbour.example/2024/11/bridge-closes',
    'https://news.harbour-post.example/2024/11/bridge-closes',
    'https://www.harbour-post.example:8080/2024/11/bridge-closes',
    'https://www.harbour-post.example/2024/11/bridge-closes-amp',
    'https://www.harbour-post.example/2024/11/amplifier',
    'https://www.harbour-post.example/2024/11/bridge-closes/print-shop',
    'https://www.harbour-post.example/2024/11/Bridge-closes',
    'https://www.harbour-post.example/2024/11/bridge-closes.html',
    'https://www.harbour-post.example.evil.example/2024/11/bridge-closes',
    'https://www.google.com/amp-s/www.harbour-post.example/2024/11/bridge-closes',
    'https://evil.example/amp/s/www.harbour-post.example/2024/11/bridge-closes',
    'https://cdn.ampproject.org.evil.example/c/s/www.harbour-post.example/2024/11/bridge-closes',
    `${PAGE}?story=2`,
    `${PAGE}?view=full`,
    `${PAGE}#!/2024/another`,
  ])('keeps another article apart: %s', (url) => {
    expect(id(url)).not.toBe(id(PAGE));
  });

  test('keeps articles apart that a site has behind its fragment', () => {
    const site = 'https://post.example/';
    expect(id(`${site}#!/bridge-closes`)).not.toBe(id(`${site}#!/ferry-stops`));
    expect(id(`${site}#!/bridge-closes:~:text=We`)).toBe(id(`${site}#!/bridge-closes`));
    expect(articleIdentity(`${site}?utm_source=x#!/bridge-closes`, site).url).toBe(`${site}#!/bridge-closes`);
  });

  test('does not mind the order of parameters', () => {
    expect(id(`${PAGE}?a=1&b=2`)).toBe(id(`${PAGE}?b=2&a=1`));
  });

  test('believes a canonical address of the same site', () => {
    expect(id('https://amp.harbour-post.example/x/9', PAGE)).toBe(id(PAGE));
    expect(articleIdentity('https://m.harbour-post.example/x', '/2024/11/bridge-closes').url).toBe(
      'https://m.harbour-post.example/2024/11/bridge-closes',
    );
  });

  test.each([
    'https://other.example/2024/11/bridge-closes',
    'https://evil.harbour-post.example/story',
    'https://www.harbour-post.example/',
    'javascript:alert(1)',
    'https://',
  ])('does not believe the canonical address %s', (canonical) => {
    expect(id(PAGE, canonical)).toBe(id(PAGE));
  });

  test.each([
    ['https://post.example/news/world/bridge-closes-1203', 'https://post.example/news/world'],
    ['https://post.example/sport/match', 'https://post.example/sport'],
    ['https://post.example/story.php?id=7', 'https://post.example/story.php'],
    ['https://post.example/?p=1203', 'https://post.example/'],
    ['https://post.example/index.php?article=7', 'https://post.example/index.php'],
  ])('does not believe of %s that it is all of %s', (page, canonical) => {
    expect(id(page, canonical)).toBe(id(page));
  });

  test.each([
    ['https://post.example/2024/bridge-closes-1203/page/2', 'https://post.example/2024/bridge-closes-1203'],
    ['https://post.example/2024/bridge-closes?sort=newest', 'https://post.example/2024/bridge-closes'],
    ['https://post.example/world-1203', 'https://post.example/news/world/bridge-closes-1203'],
    ['http://m.post.example/a?id=7', 'https://www.post.example/2024/bridge-closes'],
    ['https://post.example/story.php?id=7&x=1', 'https://post.example/story.php?id=7'],
  ])('believes of %s that it is %s', (page, canonical) => {
    expect(id(page, canonical)).toBe(id(canonical));
  });

  test('does not let a cache’s page speak for another outlet than its address does', () => {
    const cached = 'https://www.google.com/amp/s/www.harbour-post.example/2024/11/bridge-closes';
    expect(id(cached, 'https://other.example/story')).toBe(id(PAGE));
    expect(id(cached, `${PAGE}-today`)).toBe(id(`${PAGE}-today`));
  });

  test('gives an address to open, without what told how the reader came', () => {
    expect(articleIdentity(`${PAGE}?id=7&utm_source=x#top`, null).url).toBe(`${PAGE}?id=7`);
  });

  test.each(['about:blank', 'data:text/html,x', 'nonsense'])('refuses %s', (url) => {
    expect(() => articleIdentity(url, null)).toThrow(`Not the address of a web page: “${url}”`);
  });
});

describe('assignIds of an article of which nothing is known', () => {
  const ids = (article: string, ...words: string[]) =>
    assignIds(
      article,
      words.map((each) => quotation(each, 'Ana Petrova')),
      [],
      new Map(),
    ).map(({ id }) => id);

  test('stay when only marks, case or spaces change', () => {
    expect(ids('a', 'We won’t  go—not now.')).toEqual(ids('a', "We won't go - not\nnow"));
  });

  test('differ by words, by article, and for the second of equal words', () => {
    const all = [...ids('a', 'We go', 'We go', 'We stay'), ...ids('b', 'We go'), ...ids('c', '…', '?')];
    expect(new Set(all).size).toBe(6);
  });

  test('do not depend on the quotations around them', () => {
    expect(ids('a', 'We stay', 'We go')[1]).toBe(ids('a', 'We go')[0]);
  });
});

describe('hash', () => {
  test('is 16 hexadecimal digits, also of nothing', () => {
    expect(hash('')).toMatch(/^[0-9a-f]{16}$/);
  });

  test('tells apart where strings are divided', () => {
    expect(hash('ab', 'c')).not.toBe(hash('a', 'bc'));
  });

  test('has no collisions among 50,000 near strings', () => {
    expect(new Set(Array.from({ length: 50_000 }, (_, n) => hash('article', String(n)))).size).toBe(50_000);
  });
});
