// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import { cardContent } from '@/page/card/card-content';
import { cardView } from '@/page/card/card-view';
import { citationOf } from '@/page/card/citation';
import type { SavedState } from '@/page/card/words';
import type { Decided, ShownQuotation } from '@/page/shown-quotation';
import { markOf } from '@/page/shown-quotation';
import { ARTICLE, EVIDENCE, QUOTATION, shown, viewOf, WORDS } from './invented-card';

const ACTIONS = {
  act: () => {},
  compare: () => {},
  copy: () => {},
  previous: () => {},
  next: () => {},
  close: () => {},
};
const cardOf = (each: ShownQuotation) => cardContent(document, viewOf(each), WORDS, ACTIONS);
const BEFORE = QUOTATION.sources;
const EVA = { name: 'Eva Brandt', kind: 'person', role: null } as const;
const DECIDED: Record<Decided['status'], Decided> = {
  confirmed: { status: 'confirmed', sources: BEFORE, before: BEFORE },
  corrected: { status: 'corrected', sources: [EVA], before: BEFORE },
  rejected: { status: 'rejected', sources: [], before: BEFORE },
  added: { status: 'added', sources: [EVA], before: [] },
};

describe('the card', () => {
  test('says who, how sure and why, then what can be done, in this order', () => {
    const lines = [...cardOf(shown()).children].map((line) => line.textContent);
    expect(lines).toEqual([
      'Ana <i>Petrova</i> · mayor of Saltholm×',
      'likely, not checked: “said” stands near.',
      'ConfirmCorrectNobody said this',
      'SavedRemoveCopy‹2/4›',
    ]);
  });

  test('makes no elements of what the page says', () => {
    const card = cardOf(shown({ hedge: EVIDENCE }));
    expect(card.querySelector('i, b')).toBeNull();
    expect(card.textContent).toContain('reportedly: <b>x</b>');
  });

  test.each([
    [{ sure: true }, 'sure'],
    [{ confidence: 0.7 }, 'likely'],
    [{ confidence: 0.69 }, 'guess'],
  ])('certainty of %o is %s', (answer, standing) => {
    expect(viewOf(shown(answer)).standing).toBe(standing);
  });

  test('names nobody where nobody is known', () => {
    const view = viewOf(shown({ sources: [] }), 'no-speaker');
    expect(view).toMatchObject({ speakers: [], standing: null, nobody: 'Speaker unknown' });
    expect([...view.actions]).toEqual(['correct']);
    expect(cardOf(shown({ sources: [] })).querySelector('[data-name=correct]')?.textContent).toBe('Name');
  });

  test('prints what the article adds', () => {
    const view = viewOf(
      shown({
        negated: EVIDENCE,
        hedge: EVIDENCE,
        via: EVIDENCE,
        onBehalfOf: EVIDENCE,
        channel: EVIDENCE,
        translated: EVIDENCE,
        anonymous: { reason: null },
        altered: ['bracket', 'ellipsis'],
      }),
    );
    expect(view.notes).toEqual([
      'not said: <b>x</b>',
      'reportedly: <b>x</b>',
      'via <b>x</b>',
      'for <b>x</b>',
      'on <b>x</b>',
      'anonymous: null',
      'translated',
      'brackets',
      'left out',
    ]);
  });

  test('does nothing on clicks that no person made', () => {
    const copy = vi.fn();
    const card = cardContent(document, viewOf(shown()), WORDS, { ...ACTIONS, copy });
    card.querySelector('[data-name=copy]')?.dispatchEvent(new Event('click'));
    expect(copy).not.toHaveBeenCalled();
  });
});

describe('a headline', () => {
  test.each([null, 'We wait until the spring'])('is told that it is worded otherwise: %s', (body) => {
    const place = { index: 0, count: 1, saved: 'saved', firstWording: null, alsoIn: null } as const;
    const notes = (headline?: { readonly body: string | null }) =>
      cardView(shown(), ARTICLE, { ...place, headline }, WORDS).notes;
    expect(notes({ body })).toEqual([`headline: ${body}`]);
    expect(notes()).toEqual([]);
  });
});

describe('what others report', () => {
  test('is told with the way there, and only where there is anything', () => {
    const also = viewOf(shown(), 'saved', null, { outlets: 3, changed: 1 });
    const card = cardContent(document, also, WORDS, ACTIONS);
    expect(card.querySelector('.also')?.textContent).toBe('also in 3, changed in 1Compare');
    expect(cardOf(shown()).querySelector('[data-name=compare]')).toBeNull();
  });
});

describe('a decision', () => {
  test.each<[Decided['status'], string[], string, string[], string | null]>([
    ['confirmed', ['Ana <i>Petrova</i>'], 'confirmed by you', ['“said” stands near.'], 'decided'],
    ['corrected', ['Eva Brandt'], 'corrected by you', ['before: Ana <i>Petrova</i>'], 'decided'],
    ['rejected', [], 'rejected by you', ['before: Ana <i>Petrova</i>'], null],
    ['added', ['Eva Brandt'], 'added by you', ['“said” stands near.'], 'decided'],
  ])('%s is shown in words, and in the mark', (status, names, word, reasons, mark) => {
    const each = shown({}, DECIDED[status]);
    expect(viewOf(each)).toMatchObject({ standingWord: word, reasons });
    expect(viewOf(each).speakers.map(({ name }) => name)).toEqual(names);
    expect(markOf(each)).toBe(mark);
  });

  test.each<[SavedState, Decided['status'] | null, string]>([
    ['saved', null, 'remove confirm correct reject'],
    ['not-saved', null, 'save confirm correct reject'],
    ['failed', null, 'save confirm correct reject'],
    ['saving', null, ''],
    ['private-window', null, ''],
    ['saved', 'confirmed', 'remove correct undo'],
    ['saved', 'corrected', 'remove correct undo'],
    ['saved', 'rejected', 'remove correct undo'],
    ['saved', 'added', 'remove correct'],
  ])('where it is %s and %s, one can %s', (saved, status, actions) => {
    const view = viewOf(shown({}, status && DECIDED[status]), saved);
    expect([...view.actions].join(' ')).toBe(actions);
  });
});

describe('a citation', () => {
  const cited = (each: ShownQuotation, article = ARTICLE) => citationOf(each, article, WORDS);

  test('of indirect speech has no marks, and says whose words they are', () => {
    const each = shown({ kind: 'indirect', sure: true });
    expect(cited(each)).toMatch(/^We wait, … until spring\. \(reported\) — Ana/);
    expect(viewOf(each).notes).toContain('reported');
    expect(markOf(each)).toBe('indirect');
    expect(viewOf(shown()).notes).not.toContain('reported');
  });

  test('has words, speaker with role, article, outlet, day and address', () => {
    expect(cited(shown({ sure: true }))).toBe(
      '“We wait, … until spring.” — Ana <i>Petrova</i>, mayor of Saltholm [sure, not checked]. “Ferry stops”, Harbour Post, 2026-01-05. https://post.example/a',
    );
  });

  test('[T16] says how sure the speaker is and that nobody has checked it, unless the reader decided', () => {
    expect(cited(shown())).toContain('mayor of Saltholm [likely, not checked]. “Ferry');
    expect(cited(shown({ confidence: 0.1 }))).toContain('mayor of Saltholm [a guess, not checked]. “Ferry');
    expect(cited(shown({}, DECIDED.corrected))).toContain('” — Eva Brandt. “Ferry');
  });

  test('leaves out what is not known', () => {
    expect(cited(shown({ sources: [] }), { ...ARTICLE, published: null as unknown as string })).toBe(
      '“We wait, … until spring.”. “Ferry stops”, Harbour Post. https://post.example/a',
    );
  });
});
