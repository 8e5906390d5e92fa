// @vitest-environment happy-dom
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ChoiceField } from '@/components/choice-field';
import { NoteEditor } from '@/components/note-editor';
import { TagEditor } from '@/components/tag-editor';
import { speakEnglish } from './catalogue';

let root: HTMLElement;

beforeEach(() => {
  speakEnglish();
  vi.useFakeTimers();
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(async () => {
  await act(async () => render(null, root));
  root.remove();
  vi.useRealTimers();
});

const show = (view: ComponentChild) => act(() => render(view, root));
const field = () => root.querySelector('input, textarea') as HTMLInputElement;
const type = (words: string) =>
  act(() => {
    field().value = words;
    field().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string) =>
  act(
    () => void field().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
  );

describe('NoteEditor', () => {
  const onSave = vi.fn(async (_: string) => true);
  const onDraft = vi.fn();
  const editor = (note: string, draft: string | null = null) => (
    <NoteEditor note={note} draft={draft} maxLength={100} onDraft={onDraft} onSave={onSave} />
  );
  beforeEach(() => {
    onSave.mockReset().mockResolvedValue(true);
    onDraft.mockReset();
  });

  test('keeps each letter as a draft, and saves when one pauses', async () => {
    show(editor('as it was'));
    expect(field().value).toBe('as it was');
    type('as it w');
    type('as it will be');
    expect(onDraft.mock.calls).toEqual([['as it w'], ['as it will be']]);
    expect(onSave).not.toHaveBeenCalled();
    await act(async () => void vi.runAllTimers());
    expect(onSave.mock.calls).toEqual([['as it will be']]);
    expect(root.textContent).toContain('Note saved');
  });

  test('saves when one leaves the field, and when one leaves the quotation', async () => {
    show(editor(''));
    type('ask her');
    await act(async () => void field().dispatchEvent(new Event('blur')));
    expect(onSave).toHaveBeenLastCalledWith('ask her');
    show(editor('ask her'));
    type('ask her office');
    await act(async () => render(null, root));
    expect(onSave).toHaveBeenLastCalledWith('ask her office');
  });

  test('goes on with a draft, and says when it cannot be saved', async () => {
    onSave.mockResolvedValue(false);
    show(editor('old', 'half a thou'));
    expect(field().value).toBe('half a thou');
    await act(async () => void vi.runAllTimers());
    expect(onSave.mock.calls).toEqual([['half a thou']]);
    expect(root.textContent).toContain('could not be saved');
    expect(field().value).toBe('half a thou');
  });

  test('saves nothing where nothing was typed', async () => {
    show(editor('as it was'));
    await act(async () => void field().dispatchEvent(new Event('blur')));
    await act(async () => render(null, root));
    expect(onSave.mock.calls).toEqual([]);
  });
});

describe('TagEditor', () => {
  test('adds by Enter, comma and leaving, removes, and offers what is in use', async () => {
    const onTags = vi.fn();
    show(<TagEditor tags={['flood']} known={['flood', 'bridge', '<b>']} maxLength={100} onTags={onTags} />);
    expect([...root.querySelectorAll('option')].map((option) => option.value)).toEqual(['bridge', '<b>']);
    type('bridge');
    press('Enter');
    type('  budget ');
    press(',');
    type('wall');
    act(() => void field().dispatchEvent(new Event('blur')));
    press('Enter');
    act(() => root.querySelector<HTMLElement>('.chip-remove')?.click());
    expect(onTags.mock.calls).toEqual([
      [['flood', 'bridge']],
      [['flood', 'budget']],
      [['flood', 'wall']],
      [[]],
    ]);
  });
});

describe('ChoiceField', () => {
  const NAMES = ['Ana Petrova', 'Tom Okafor', 'Ana Brandt'];
  const onChoose = vi.fn();
  const onNew = vi.fn();
  beforeEach(() => {
    onChoose.mockReset();
    onNew.mockReset();
    const fitting = (typed: string) =>
      NAMES.filter((name) => name.includes(typed)).map((name) => ({ key: name, name, label: name }));
    show(
      <ChoiceField
        label="Name"
        fitting={fitting}
        onChoose={onChoose}
        onNew={onNew}
        maxLength={100}
        countWords={(count) => `${count} names`}
      />,
    );
  });
  const marked = () => root.querySelector('[aria-selected="true"]')?.textContent;

  test('goes through what fits by the arrows, and round', () => {
    type('Ana');
    expect(root.querySelector('[role="status"]')?.textContent).toBe('2 names');
    press('ArrowDown');
    press('ArrowDown');
    expect(marked()).toBe('Ana Brandt');
    expect(field().getAttribute('aria-activedescendant')).toBe(
      root.querySelector('[aria-selected="true"]')?.id,
    );
    press('ArrowDown');
    expect(marked()).toBeUndefined();
    press('ArrowUp');
    press('Enter');
    expect(onChoose.mock.calls.map(([choice]) => choice.name)).toEqual(['Ana Brandt']);
  });

  test('a name that is there is that one, another is new, and nothing is nothing', () => {
    press('Enter');
    type('tom okafor');
    press('Enter');
    type('  Eva   Brandt ');
    press('Enter');
    expect(onNew.mock.calls).toEqual([['tom okafor'], ['Eva Brandt']]);
    type('Tom Okafor');
    press('Enter');
    expect(onChoose.mock.calls.map(([choice]) => choice.name)).toEqual(['Tom Okafor']);
  });

  test('is chosen by the pointer', () => {
    act(() => root.querySelectorAll<HTMLElement>('[role="option"]')[1]?.click());
    expect(onChoose.mock.calls.map(([choice]) => choice.name)).toEqual(['Tom Okafor']);
  });
});
