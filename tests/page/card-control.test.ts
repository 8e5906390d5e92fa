// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CardControl, type CardSource } from '@/page/card/card-control';
import type { Done } from '@/page/card/words';
import { Marks } from '@/page/marks';
import { shown, viewOf, WORDS } from './invented-card';
import { loadPage } from './page-of';

const TWO = [shown(), shown()];

/** The card of a page with two quotations, and an answer of the library that comes when the test says so. */
function openCard() {
  const text = loadPage('<p>“We wait”</p>').querySelector('p')?.firstChild as Node;
  const range = document.createRange();
  range.selectNodeContents(text);
  const marks = new Marks();
  vi.spyOn(marks, 'rangesOf').mockReturnValue([range]);
  marks.update(TWO);
  let answer: (done: Done) => void = () => {};
  const source: CardSource = {
    words: WORDS,
    mode: 'open',
    hasKeys: true,
    palette: () => 'green',
    viewOf: () => viewOf(shown()),
    compare: () => {},
    pickerOf: () => Promise.reject(new Error('not asked for')),
    act: () =>
      new Promise((resolve) => {
        answer = resolve;
      }),
  };
  const control = new CardControl(document, marks, source, new AbortController().signal);
  control.open(0);
  const root = () => document.querySelector('on-record-card')?.shadowRoot;
  return {
    control,
    marks,
    card: () => root()?.querySelector('.card') ?? null,
    announced: () => root()?.querySelector('.announced')?.textContent,
    click: (name: string) => {
      const click = Object.defineProperty(new Event('click'), 'isTrusted', { value: true });
      root()?.querySelector(`[data-name=${name}]`)?.dispatchEvent(click);
    },
    answer: async (done: Done) => {
      answer(done);
      await new Promise((resolve) => setTimeout(resolve));
    },
  };
}

beforeEach(() => document.querySelector('on-record-card')?.remove());

describe('what was done in the card', () => {
  test('is shown and said while the card is open', async () => {
    const { click, answer, card, announced } = openCard();
    click('reject');
    await answer('rejected');
    expect(card()).not.toBeNull();
    expect(announced()).toBe('is rejected');
  });

  test('opens no card that was closed meanwhile, and is said all the same', async () => {
    const { control, click, answer, card, announced } = openCard();
    click('reject');
    control.close();
    await answer('rejected');
    expect(card()).toBeNull();
    expect(announced()).toBe('is rejected');
  });

  test('is shown where it failed and the card was closed meanwhile', async () => {
    const { control, click, answer, card } = openCard();
    click('reject');
    control.close();
    await answer('failed');
    expect(card()?.textContent).toContain('has failed');
  });

  test('leaves the card of another quotation open', async () => {
    const { control, click, answer, marks } = openCard();
    click('reject');
    control.open(1);
    await answer('rejected');
    expect(marks.current).toBe(1);
  });
});
