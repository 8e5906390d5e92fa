// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { selectionRefusal } from '@/entrypoints/reader/selection-refusal';

const PLACE = { isInFrame: false, isInEditor: false };

function select(html: string, text?: string): Selection {
  document.body.innerHTML = html;
  const node = document.querySelector('#here')?.firstChild ?? null;
  return {
    isCollapsed: false,
    rangeCount: 1,
    anchorNode: node,
    focusNode: node,
    toString: () => text ?? node?.textContent ?? '',
  } as unknown as Selection;
}

interface Given {
  readonly isPrivate?: boolean;
  readonly place?: typeof PLACE;
  readonly html?: string;
  readonly text?: string;
  readonly isNone?: boolean;
}

describe('a selection is refused', () => {
  test.each<[string, Given, string]>([
    ['in a private window', { isPrivate: true }, 'private-window'],
    ['in a frame', { place: { ...PLACE, isInFrame: true } }, 'in-frame'],
    ['in a field', { place: { ...PLACE, isInEditor: true } }, 'in-editor'],
    ['in an editor', { html: '<div contenteditable><p id="here">My words</p></div>' }, 'in-editor'],
    ['of nothing', { isNone: true }, 'nothing-selected'],
    ['of spaces', { text: ' \n ' }, 'nothing-selected'],
    ['of a whole page', { text: 'x'.repeat(10_001) }, 'too-long'],
  ])('%s', (_, given, refusal) => {
    const { isPrivate = false, place = PLACE, html = '<p id="here">x</p>', text, isNone } = given;
    const selection = isNone ? null : select(html, text);
    expect(selectionRefusal(selection, place, isPrivate)).toBe(refusal);
  });

  test('not where it can be saved', () => {
    const html = '<div contenteditable="false"><p id="here">The mayor’s words</p></div>';
    expect(selectionRefusal(select(html), PLACE, false)).toBeNull();
  });
});
