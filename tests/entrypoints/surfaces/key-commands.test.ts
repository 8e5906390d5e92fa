// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { commandOf } from '@/entrypoints/surfaces/key-commands';

type Pressed = readonly [on: string, key: string, held: KeyboardEventInit, command: string | null];

const ROW = '<a href="#" data-item>words</a>';
const BUTTON = '<button>Confirm</button>';
const CHECKBOX = '<input type="checkbox">';
const SEARCH = '<input type="search">';
const NOTE = '<textarea></textarea>';

test.each<Pressed>([
  [ROW, 'c', {}, 'confirm'],
  [ROW, 'r', {}, 'correct'],
  [BUTTON, 'x', {}, 'reject'],
  [ROW, 'c', { ctrlKey: true }, null],
  [ROW, 'c', { altKey: true }, null],
  [ROW, 'c', { metaKey: true }, null],
  [ROW, ' ', {}, 'select'],
  [BUTTON, ' ', {}, null],
  [CHECKBOX, ' ', {}, null],
  [CHECKBOX, 'Delete', {}, 'remove'],
  [ROW, 'Backspace', {}, 'remove'],
  [ROW, '?', { shiftKey: true }, 'help'],
  [ROW, 'z', { ctrlKey: true }, 'undo'],
  [ROW, 'z', { metaKey: true }, 'undo'],
  [ROW, 'z', { ctrlKey: true, shiftKey: true }, null],
  [ROW, 'a', { ctrlKey: true }, 'all'],
  [SEARCH, 'a', { ctrlKey: true }, null],
  [SEARCH, 'z', { ctrlKey: true }, null],
  [SEARCH, 'c', {}, null],
  [SEARCH, 'Backspace', {}, null],
  [SEARCH, 'Escape', {}, 'leave'],
  [NOTE, 'Delete', {}, null],
  ['<select></select>', 'x', {}, null],
  [ROW, 'q', {}, null],
  [ROW, 'constructor', {}, null],
])('on %s the key %s with %j is %s', (on, key, held, command) => {
  const place = document.createElement('div');
  place.innerHTML = on;
  let found: string | null | undefined;
  place.addEventListener('keydown', (event) => {
    found = commandOf(event);
  });
  place.firstElementChild?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, ...held }));
  expect(found).toBe(command);
});
