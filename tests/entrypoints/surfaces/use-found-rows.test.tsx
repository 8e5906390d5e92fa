// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useFoundRows } from '@/entrypoints/surfaces/use-found-rows';
import { StorageError } from '@/storage/errors';
import type { LibraryIndex } from '@/storage/search/library-index';
import type { SavedQuotation } from '@/storage/search/saved-quotation';

const read = vi.fn<LibraryIndex['read']>();

let root: HTMLElement;
let last: ReturnType<typeof useFoundRows>;

const Probe = (props: { readonly ids: readonly string[]; readonly index: LibraryIndex | null }) => {
  last = useFoundRows(props.ids, props.index);
  return null;
};

const anIndex = () => ({ read }) as Pick<LibraryIndex, 'read'> as LibraryIndex;
const saved = (id: string) => ({ quotation: { id } }) as SavedQuotation;
const shown = () => last.rows?.map(({ quotation }) => quotation.id) ?? null;

/** Draws with what is to be shown now; what was asked for is not answered yet. */
const draw = (ids: readonly string[], index: LibraryIndex | null) =>
  act(() => render(<Probe ids={ids} index={index} />, root));
const answered = () => act(async () => new Promise((resolve) => setTimeout(resolve)));

beforeEach(() => {
  read.mockReset().mockImplementation(async (ids) => ids.map(saved));
  root = document.createElement('div');
});

afterEach(() => render(null, root));

test('tells nothing until all rows are read, and reads none twice', async () => {
  const index = anIndex();
  draw(['a', 'b'], index);
  expect(shown()).toBe(null);
  await answered();
  expect(shown()).toEqual(['a', 'b']);
  draw(['b', 'c'], index);
  expect(shown()).toBe(null);
  await answered();
  expect(shown()).toEqual(['b', 'c']);
  draw(['c', 'a'], index);
  expect(shown()).toEqual(['c', 'a']);
  expect(read.mock.calls).toEqual([[['a', 'b']], [['c']]]);
});

test('leaves out what was deleted meanwhile, and reads all again where the library has changed', async () => {
  read.mockImplementationOnce(async ([, ...others]) => others.map(saved));
  draw(['a', 'b'], anIndex());
  await answered();
  expect(shown()).toEqual(['b']);
  draw(['a', 'b'], anIndex());
  expect(shown()).toBe(null);
  await answered();
  expect(shown()).toEqual(['a', 'b']);
});

test('a list that is longer than what is kept stays whole', async () => {
  const index = anIndex();
  const ids = Array.from({ length: 1_300 }, (_, n) => `q${n}`);
  for (const count of [500, 900, 1_300]) {
    draw(ids.slice(0, count), index);
    await answered();
    expect(shown()).toHaveLength(count);
  }
  // What was not asked for lately is forgotten.
  for (const id of ['x', 'y']) {
    draw([id], index);
    await answered();
  }
  draw(ids.slice(0, 1), index);
  expect(shown()).toBe(null);
});

test('tells why nothing is read, and asks again', async () => {
  const index = anIndex();
  read.mockRejectedValueOnce(new StorageError('closed', { cause: 'test' }));
  draw(['a'], index);
  await answered();
  expect(last.trouble).toBe('closed');
  draw(['a', 'b'], index);
  await answered();
  expect(shown()).toEqual(['a', 'b']);
  expect(last.trouble).toBe(null);
});

test('finds nothing where there is no index yet', () => {
  draw([], null);
  expect(shown()).toEqual([]);
  expect(read).not.toHaveBeenCalled();
});
