// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Selection, useSelection } from '@/entrypoints/library/quotations/use-selection';

let root: HTMLElement;
let selection: Selection;

const Probe = ({ list }: { readonly list: readonly string[] }) => {
  selection = useSelection(list);
  return null;
};
const LIST = ['a', 'b', 'c', 'd', 'e'];
const show = (list: readonly string[]) => act(() => render(<Probe list={list} />, root));
const does = (what: () => void) => act(what);

beforeEach(() => {
  root = document.createElement('div');
  show(LIST);
});
afterEach(() => render(null, root));

test('one is selected and taken off again, by its place', () => {
  does(() => selection.toggle(1));
  does(() => selection.toggle(3));
  expect(selection.inList).toEqual(['b', 'd']);
  does(() => selection.toggle(1));
  expect(selection.inList).toEqual(['d']);
  does(() => selection.toggle(9));
  expect(selection.inList).toEqual(['d']);
});

test('an extension goes from where one was to where one goes, both ways, and back again', () => {
  does(() => selection.startAt(2));
  does(() => selection.extendTo(4));
  expect(selection.inList).toEqual(['c', 'd', 'e']);
  does(() => selection.extendTo(1));
  expect(selection.inList).toEqual(['b', 'c']);
});

test('what leaves the list is not acted upon, and is selected again when it is back', () => {
  does(() => selection.all());
  show(['b', 'x', 'd']);
  expect(selection.inList).toEqual(['b', 'd']);
  show(LIST);
  expect(selection.inList).toEqual(LIST);
  does(() => selection.clear());
  expect(selection.inList).toEqual([]);
});
