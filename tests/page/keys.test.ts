// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { watchKeys } from '@/page/keys';

/** Presses a key and tells what was done, and whether the page heard of it. */
function press(
  init: KeyboardEventInit,
  from: EventTarget = document.body,
  card: EventTarget | null = null,
  isOn = true,
) {
  const calls: string[] = [];
  const note = (call: string) => calls.push(call) > 0;
  const keys = {
    isOn,
    next: () => void note('next'),
    previous: () => void note('previous'),
    close: () => note('close'),
    enterOrLeave: () => note('enter'),
    isCard: (target: EventTarget | null) => target !== null && target === card,
    cardKey: (event: KeyboardEvent) => event.key === 'ArrowDown' && note('down'),
  };
  const life = new AbortController();
  watchKeys(document, keys, life.signal);
  const hear = () => void note('page');
  document.addEventListener('keydown', hear, { capture: true, signal: life.signal });
  const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
  // What a person types is trusted; an event made here is not.
  Object.defineProperty(event, 'isTrusted', { value: true });
  from.dispatchEvent(event);
  life.abort();
  return calls;
}

describe('keys', () => {
  test.each([
    [{ code: 'KeyJ', altKey: true }, ['next']],
    [{ code: 'KeyK', altKey: true, key: '˚' }, ['previous']],
    [{ code: 'KeyL', altKey: true, key: '@' }, ['enter']],
    [{ key: 'Escape' }, ['close']],
    [{ code: 'KeyJ' }, ['page']],
    [{ code: 'KeyJ', altKey: true, ctrlKey: true }, ['page']],
    [{ code: 'KeyM', altKey: true }, ['page']],
  ])('%o: %j', (init, calls) => {
    expect(press(init)).toEqual(calls);
  });

  test('are the page’s where the reader has left them to it; Escape still closes the card', () => {
    const left = (init: KeyboardEventInit) => press(init, document.body, null, false);
    for (const code of ['KeyJ', 'KeyK', 'KeyL']) expect(left({ code, altKey: true }), code).toEqual(['page']);
    expect(left({ key: 'Escape' })).toEqual(['close']);
  });

  test('typed into a field are the field’s', () => {
    document.body.innerHTML = '<input>';
    const field = document.querySelector('input') as EventTarget;
    expect(press({ code: 'KeyJ', altKey: true }, field)).toEqual(['page']);
  });

  test.each([
    [{ key: 'ArrowDown' }, ['down']],
    [{ key: 's' }, []],
    [{ key: 'Escape' }, ['close']],
    [{ code: 'KeyJ', altKey: true }, ['next']],
  ])('typed in the card are not the page’s: %o: %j', (init, calls) => {
    document.body.innerHTML = '<on-record-card></on-record-card>';
    const card = document.querySelector('on-record-card') as EventTarget;
    expect(press(init, card, card)).toEqual(calls);
  });
});
