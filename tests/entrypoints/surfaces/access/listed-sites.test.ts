import { expect, test } from 'vitest';
import { grantedSites, listedSites } from '@/entrypoints/surfaces/access/listed-sites';

const NONE = { isAll: false, origins: [] };
const ALL = { isAll: true, origins: ['https://*/*', 'http://*/*'] };
const POST = { isAll: false, origins: ['https://*.post.example/*', 'http://*.post.example/*'] };

test.each([
  ['nothing was named or allowed', NONE, [], [], []],
  ['all sites are allowed: none is listed for that', ALL, [], [], []],
  ['a site is allowed', POST, [], [], [['post.example', 'allowed']]],
  ['the browser refused one', NONE, ['post.example'], [], [['post.example', 'refused']]],
  [
    'one lies below an allowed one',
    POST,
    ['news.post.example'],
    [],
    [
      ['news.post.example', 'allowed'],
      ['post.example', 'allowed'],
    ],
  ],
  [
    'one is paused though all are allowed',
    ALL,
    ['post.example'],
    ['post.example'],
    [['post.example', 'paused']],
  ],
  [
    'one below a paused one',
    ALL,
    ['news.post.example'],
    ['post.example'],
    [
      ['news.post.example', 'paused'],
      ['post.example', 'paused'],
    ],
  ],
])('%s', (_, access, named, paused, expected) => {
  expect(listedSites(access, named, paused).map(({ site, state }) => [site, state])).toEqual(expected);
});

test('a site that the browser has two patterns of is one', () => {
  expect(grantedSites(POST)).toEqual(['post.example']);
});
