// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { moveByKey } from '@/components/list-keys';
import { SearchBox } from '@/components/search-box';
import { Tabs } from '@/components/tabs';
import { type Observe, useObservable } from '@/components/use-observable';
import { speakEnglish } from './catalogue';

let root: HTMLElement;

beforeEach(() => {
  speakEnglish();
  root = document.createElement('div');
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

const show = (view: ComponentChild) => act(() => render(view, root));
const press = (target: Element | null, key: string, more: KeyboardEventInit = {}) =>
  act(() => {
    target?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
  });

test('Tabs are chosen by pointer and by arrow keys', () => {
  const onChoose = vi.fn();
  const tabs = [
    { id: 'page', label: 'This page', count: 11 },
    { id: 'saved', label: 'Saved', count: 1204 },
  ] as const;
  show(<Tabs label="Quotations" tabs={tabs} chosen="page" onChoose={onChoose} />);
  root.querySelector<HTMLElement>('#tab-saved')?.click();
  press(root.querySelector('#tab-page'), 'ArrowRight');
  press(root.querySelector('#tab-page'), 'ArrowLeft');
  press(root.querySelector('#tab-page'), 'x');
  expect(onChoose.mock.calls).toEqual([['saved'], ['saved'], ['saved']]);
  expect(document.activeElement?.id).toBe('tab-saved');
});

test('SearchBox tells what is typed, and clears', () => {
  const onQuery = vi.fn();
  show(<SearchBox query="zel" onQuery={onQuery} autofocus />);
  const input = root.querySelector('input');
  expect(document.activeElement).toBe(input);
  if (input) input.value = 'zele';
  input?.dispatchEvent(new Event('input', { bubbles: true }));
  root.querySelector('button')?.click();
  expect(onQuery.mock.calls).toEqual([['zele'], ['']]);
});

describe('moveByKey', () => {
  const List = () => (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of the list inside
    <div onKeyDown={(event) => moveByKey(event, event.currentTarget)}>
      <input data-search id="search" />
      <button type="button" data-item id="one">
        1
      </button>
      <details>
        <button type="button" data-item id="folded">
          2
        </button>
      </details>
      <button type="button" data-item id="three">
        3
      </button>
      <button type="button" id="other">
        x
      </button>
    </div>
  );
  test.each([
    ['search', 'ArrowDown', 'one'],
    ['one', 'ArrowDown', 'three'],
    ['three', 'ArrowDown', 'three'],
    ['three', 'ArrowUp', 'one'],
    ['one', 'ArrowUp', 'search'],
    ['one', 'End', 'three'],
    ['three', 'Home', 'one'],
    ['three', '/', 'search'],
    ['search', 'Home', 'search'],
    ['other', 'ArrowDown', 'other'],
    ['one', 'x', 'one'],
  ])('from %s by %s to %s', (from, key, to) => {
    show(<List />);
    root.querySelector<HTMLElement>(`#${from}`)?.focus();
    press(document.activeElement, key);
    expect(document.activeElement?.id).toBe(to);
  });

  test('lets one type a slash, and leaves keys with modifiers alone', () => {
    show(<List />);
    const event = new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true });
    root.querySelector('#search')?.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    root.querySelector<HTMLElement>('#one')?.focus();
    press(document.activeElement, 'ArrowDown', { altKey: true });
    expect(document.activeElement?.id).toBe('one');
  });
});

test('useObservable keeps the last value when trouble comes, and ends with its view', () => {
  let tell: Parameters<Observe<number, string>> | undefined;
  const end = vi.fn();
  const observe: Observe<number, string> = (...callbacks) => {
    tell = callbacks;
    return end;
  };
  const Probe = () => {
    const { value, trouble } = useObservable(observe);
    return <p>{`${value} ${trouble}`}</p>;
  };
  show(<Probe />);
  expect(root.textContent).toBe('undefined null');
  act(() => tell?.[0](7));
  expect(root.textContent).toBe('7 null');
  act(() => tell?.[1]('full'));
  expect(root.textContent).toBe('7 full');
  expect(end).not.toHaveBeenCalled();
  show(null);
  expect(end).toHaveBeenCalledOnce();
});
