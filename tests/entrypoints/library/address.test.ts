import { describe, expect, test } from 'vitest';
import {
  addressFromHash,
  hashFromAddress,
  isStep,
  type LibraryAddress,
  libraryLink,
  START,
} from '@/entrypoints/library/address';
import type { LibraryFilter } from '@/storage/search/library-filter';

const ID = '0123456789abcdef';
const at = (filter: Partial<LibraryFilter>, rest: Partial<LibraryAddress> = {}): LibraryAddress => ({
  ...START,
  ...rest,
  filter: { ...START.filter, ...filter },
});

describe('an address', () => {
  test.each([
    [at({ query: 'zelenskyy' }), '#q=zelenskyy'],
    [at({}), '#'],
    [at({ query: '   ' }), '#'],
    [at({ speakerId: ID }, { view: 'speaker' }), `#view=speaker&speaker=${ID}`],
    [at({}, { view: 'statement', id: ID }), `#view=statement&id=${ID}`],
  ])('%j is written as %s', (address, hash) => {
    expect(hashFromAddress(address)).toBe(hash);
  });

  test.each([
    at({ query: '“growing alliance” & more ', speakerId: ID }),
    at({ outlet: 'The Harbour Post & Sons', tag: 'flood/2024 #1', status: 'confirmed', kind: 'indirect' }),
    at({ from: '2024-02-29', until: '2024-11-01' }, { order: 'outlet', id: ID, view: 'exchange' }),
  ])('comes back: %j', (address) => {
    expect(addressFromHash(hashFromAddress(address))).toEqual(address);
  });

  test.each([
    '',
    '#',
    '#%',
    '#nonsense',
    '#speaker=<img src=x onerror=alert(1)>',
    '#speaker=&outlet=&tag=%20',
    '#view=admin&sort=__proto__&kind=scare&status=deleted',
    '#from=2024-02-31&until=2024-1-1',
    '#id=0123456789ABCDEF&from=9999-99-99',
    '#__proto__=1&constructor=2',
  ])('of %s is everything', (hash) => {
    expect(addressFromHash(hash)).toEqual(START);
  });

  test('of a megabyte is cut', () => {
    const { filter } = addressFromHash(`#q=${'a'.repeat(1_000_000)}&outlet=${'b'.repeat(1_000_000)}`);
    expect([filter.query.length, filter.outlet?.length]).toEqual([500, 500]);
  });
});

describe('isStep', () => {
  test.each([
    ['typing', at({ query: 'a' }), at({ query: 'ab' }), false],
    ['choosing a speaker', at({}), at({ speakerId: ID }), true],
    ['clearing a filter', at({ outlet: 'Post' }), at({}), true],
    ['sorting', at({}), at({}, { order: 'oldest' }), true],
    ['opening the details', at({}), at({}, { id: ID }), true],
    ['going down the list', at({}, { id: ID }), at({}, { id: 'fedcba9876543210' }), false],
    ['closing the details', at({}, { id: ID }), at({}), true],
    ['another view', at({}, { id: ID }), at({}, { view: 'statement', id: ID }), true],
  ])('%s: %j to %j is %s', (_, before, after, expected) => {
    expect(isStep(before, after)).toBe(expected);
  });
});

test('a link leaves out what is as at the start', () => {
  expect(libraryLink({ view: 'speaker', filter: { speakerId: ID } })).toBe(`#view=speaker&speaker=${ID}`);
  expect(libraryLink({})).toBe('#');
});
