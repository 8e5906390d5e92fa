// @vitest-environment happy-dom
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Source } from '@/engine';
import { fittingChoices } from '@/page/card/fitting-choices';
import { type PickerView, speakerPicker } from '@/page/card/speaker-picker';
import { WORDS } from './invented-card';

const source = (name: string, role: string | null = null): Source => ({ name, kind: 'person', role });
const CHOICES = [
  source('Ana Petrova', 'mayor'),
  source('Tom Okafor'),
  source('Anatol Zelenskyy'),
  source('Eva <b>'),
];
const VIEW: PickerView = {
  title: 'Who?',
  said: null,
  guess: null,
  name: '',
  choices: CHOICES,
  mayBeNobody: false,
};

const choose = vi.fn();
const cancel = vi.fn();
beforeEach(() => {
  choose.mockReset();
  cancel.mockReset();
  document.body.replaceChildren();
});

function pickerOf(view: Partial<PickerView> = {}) {
  const picker = speakerPicker(document, { ...VIEW, ...view }, WORDS, { choose, cancel });
  document.body.append(picker.element);
  const trusted = (event: Event) => Object.defineProperty(event, 'isTrusted', { value: true });
  return {
    ...picker,
    type: (text: string) => {
      picker.field.value = text;
      picker.field.dispatchEvent(new Event('input'));
    },
    press: (key: string) => picker.onKey(new KeyboardEvent('keydown', { key })),
    enter: () =>
      picker.element.querySelector('form')?.dispatchEvent(trusted(new Event('submit', { cancelable: true }))),
    names: () => [...picker.element.querySelectorAll('[role=option]')].map((option) => option.textContent),
    active: () => picker.field.getAttribute('aria-activedescendant'),
    save: () => picker.element.querySelector('.main')?.textContent,
  };
}

describe('the choice of a speaker', () => {
  test('offers all whom the article names, as text', () => {
    const picker = pickerOf();
    expect(picker.names()).toEqual(['Ana Petrova · mayor', 'Tom Okafor', 'Anatol Zelenskyy', 'Eva <b>']);
    expect(picker.element.querySelector('b')).toBeNull();
  });

  test('narrows as one types, and says how many are left', () => {
    const picker = pickerOf();
    picker.type('ana');
    expect(picker.names()).toEqual(['Ana Petrova · mayor', 'Anatol Zelenskyy']);
    expect(picker.element.querySelector('[role=status]')?.textContent).toBe('2 names');
    picker.type('xyz');
    expect(picker.field.getAttribute('aria-expanded')).toBe('false');
  });

  test('goes through the names by arrows, round the field', () => {
    const picker = pickerOf();
    expect(picker.active()).toBeNull();
    expect(picker.press('ArrowDown')).toBe(true);
    expect(picker.active()).toBe('choice-0');
    picker.press('ArrowUp');
    expect(picker.active()).toBeNull();
    picker.press('ArrowUp');
    expect(picker.active()).toBe('choice-3');
    picker.press('ArrowDown');
    expect(picker.active()).toBeNull();
    expect(picker.press('a')).toBe(false);
  });

  test('takes the name that the arrows are on', () => {
    const picker = pickerOf();
    picker.press('ArrowDown');
    picker.press('ArrowDown');
    picker.enter();
    expect(choose).toHaveBeenCalledWith(CHOICES[1]);
  });

  test.each([
    ['tom okafor', CHOICES[1]],
    ['  Vera   Lind ', { name: 'Vera Lind', kind: 'unknown', role: null }],
  ])('takes “%s” as typed, or as the one that is known', (typed, chosen) => {
    const picker = pickerOf();
    picker.type(typed);
    picker.enter();
    expect(choose).toHaveBeenCalledWith(chosen);
  });

  test('leaves it open only where it may', () => {
    const picker = pickerOf();
    picker.enter();
    expect(choose).not.toHaveBeenCalled();
    document.body.replaceChildren();
    const open = pickerOf({ mayBeNobody: true, name: 'Ana Petrova' });
    expect([open.field.value, open.save()]).toEqual(['Ana Petrova', 'Save']);
    open.type(' ');
    expect(open.save()).toBe('Save without');
    open.enter();
    expect(choose).toHaveBeenCalledWith(null);
  });

  test('does nothing that no person did', () => {
    const picker = pickerOf();
    picker.element.querySelector('[role=option]')?.dispatchEvent(new Event('click', { bubbles: true }));
    picker.element.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    picker.element.querySelector('[data-name=cancel]')?.dispatchEvent(new Event('click'));
    expect([choose, cancel].map((each) => each.mock.calls.length)).toEqual([0, 0]);
  });
});

describe('names that fit', () => {
  test.each([
    ['', 4],
    ['zelensky', 1],
    ['Зеленський', 1],
    ['okaf', 1],
    ['kafor', 0],
    ['petrova ana', 0],
  ])('“%s”: %i', (typed, count) => {
    expect(fittingChoices(CHOICES, typed)).toHaveLength(count);
  });

  test('are at most 30', () => {
    expect(
      fittingChoices(
        Array.from({ length: 99 }, (_, i) => source(`Name ${i}`)),
        'name',
      ),
    ).toHaveLength(30);
  });
});
