import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { draftOf, keepDraft } from '@/storage/decisions/drafts';

beforeEach(() => fakeBrowser.reset());

test('a draft is kept letter by letter until it is saved', async () => {
  expect(await draftOf('a')).toBeNull();
  for (const typed of ['h', 'ha', 'half']) void keepDraft('a', typed);
  void keepDraft('b', 'other');
  expect(await draftOf('a')).toBe('half');
  await keepDraft('a', null);
  expect([await draftOf('a'), await draftOf('b')]).toEqual([null, 'other']);
});

test('of many that were begun the newest are kept', async () => {
  for (let nth = 0; nth < 30; nth++) void keepDraft(`note ${nth}`, 'typed');
  expect(await draftOf('note 29')).toBe('typed');
  expect(await draftOf('note 9')).toBeNull();
  expect(await draftOf('note 10')).toBe('typed');
});
