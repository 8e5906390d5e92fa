// @vitest-environment happy-dom
import { describe, expect, test, vi } from 'vitest';
import type { Quotation } from '@/engine';
import { cardContent } from '@/page/card/card-content';
import { cardView, citationOf } from '@/page/card/card-view';
import type { CardWords } from '@/page/card/words';
import { watchKeys } from '@/page/keys';

const WORDS: CardWords = {
  language: 'en',
  label: 'Who said this',
  unknownSpeaker: 'Speaker unknown',
  certainty: { sure: 'sure', likely: 'likely', guess: 'a guess' },
  saved: {
    saved: 'Saved',
    saving: 'Saving',
    'private-window': 'Private',
    'by-hand': 'Not saved',
    'no-speaker': 'No speaker',
    failed: 'Failed',
  },
  copy: 'Copy',
  copied: 'Copied',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  translated: 'translated',
  place: (index, count) => `${index}/${count}`,
  reason: ({ id, words }) => (id === 'cue-near' ? `“${words[0]}” stands near.` : ''),
  hedge: (words) => `reportedly: ${words}`,
  via: (words) => `via ${words}`,
  onBehalfOf: (words) => `for ${words}`,
  anonymous: (reason) => `anonymous: ${reason}`,
};

const EVIDENCE = { start: 0, end: 1, text: '<b>x</b>' };
const QUOTATION: Quotation = {
  kind: 'direct',
  parts: [
    { ...EVIDENCE, text: 'We wait,' },
    { ...EVIDENCE, text: 'until spring.' },
  ],
  sources: [{ name: 'Ana <i>Petrova</i>', kind: 'person', role: 'mayor of Saltholm' }],
  mention: null,
  cue: EVIDENCE,
  antecedents: [],
  confidence: 0.8,
  sure: false,
  reasons: [
    { id: 'cue-near', words: ['said', 'she'] },
    { id: 'colon', words: [] },
  ],
};
const ARTICLE = {
  title: 'Ferry stops',
  outlet: 'Harbour Post',
  published: '2026-01-05T10:00:00.000Z',
  url: 'https://post.example/a',
};
const PLACE = { index: 1, count: 4, saved: 'saved' } as const;
const ACTIONS = { copy: () => {}, previous: () => {}, next: () => {}, close: () => {} };

const cardOf = (quotation: Quotation) =>
  cardContent(document, cardView(quotation, ARTICLE, PLACE, WORDS), WORDS, ACTIONS);

describe('the card', () => {
  test('says who, how sure and why, in this order', () => {
    const lines = [...cardOf(QUOTATION).children].map((line) => line.textContent);
    expect(lines).toEqual([
      'Ana <i>Petrova</i> · mayor of Saltholm',
      'likely: “said” stands near.',
      expect.stringContaining('Saved'),
    ]);
  });

  test('makes no elements of what the page says', () => {
    const card = cardOf({ ...QUOTATION, hedge: EVIDENCE });
    expect(card.querySelector('i, b')).toBeNull();
    expect(card.textContent).toContain('reportedly: <b>x</b>');
  });

  test.each([
    [{ sure: true }, 'sure'],
    [{ confidence: 0.7 }, 'likely'],
    [{ confidence: 0.69 }, 'guess'],
  ])('certainty of %o is %s', (answer, certainty) => {
    expect(cardView({ ...QUOTATION, ...answer }, ARTICLE, PLACE, WORDS).certainty).toBe(certainty);
  });

  test('names nobody where nobody is known', () => {
    const view = cardView({ ...QUOTATION, sources: [] }, ARTICLE, PLACE, WORDS);
    expect(view).toMatchObject({ speakers: [], certainty: null, certaintyWord: 'Speaker unknown' });
  });

  test('prints what the article adds', () => {
    const view = cardView(
      {
        ...QUOTATION,
        hedge: EVIDENCE,
        via: EVIDENCE,
        onBehalfOf: EVIDENCE,
        translated: EVIDENCE,
        anonymous: { reason: null },
      },
      ARTICLE,
      PLACE,
      WORDS,
    );
    expect(view.notes).toEqual([
      'reportedly: <b>x</b>',
      'via <b>x</b>',
      'for <b>x</b>',
      'anonymous: null',
      'translated',
    ]);
  });

  test('does nothing on clicks that no person made', () => {
    const copy = vi.fn();
    const view = cardView(QUOTATION, ARTICLE, PLACE, WORDS);
    const card = cardContent(document, view, WORDS, { ...ACTIONS, copy });
    card.querySelector('button')?.dispatchEvent(new Event('click'));
    expect(copy).not.toHaveBeenCalled();
  });
});

test('a citation has words, speaker with role, article, outlet, day and address', () => {
  expect(citationOf(QUOTATION, ARTICLE)).toBe(
    '“We wait, … until spring.” — Ana <i>Petrova</i>, mayor of Saltholm. “Ferry stops”, Harbour Post, 2026-01-05. https://post.example/a',
  );
});

test('a citation leaves out what is not known', () => {
  expect(citationOf({ ...QUOTATION, sources: [] }, { ...ARTICLE, published: null })).toBe(
    '“We wait, … until spring.”. “Ferry stops”, Harbour Post. https://post.example/a',
  );
});

describe('keys', () => {
  const press = (init: KeyboardEventInit, target: EventTarget = document.body) => {
    const calls: string[] = [];
    const keys = {
      next: () => calls.push('next'),
      previous: () => calls.push('previous'),
      close: () => calls.push('close') > 0,
    };
    const life = new AbortController();
    watchKeys(document, keys, life.signal);
    const event = new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init });
    // What a person types is trusted; an event made here is not.
    Object.defineProperty(event, 'isTrusted', { value: true });
    target.dispatchEvent(event);
    life.abort();
    return calls;
  };

  test.each([
    [{ code: 'KeyJ', altKey: true }, ['next']],
    [{ code: 'KeyK', altKey: true, key: '˚' }, ['previous']],
    [{ key: 'Escape' }, ['close']],
    [{ code: 'KeyJ' }, []],
    [{ code: 'KeyJ', altKey: true, ctrlKey: true }, []],
    [{ code: 'KeyL', altKey: true }, []],
  ])('%o: %j', (init, calls) => {
    expect(press(init)).toEqual(calls);
  });

  test('typed into a field are the field’s', () => {
    document.body.innerHTML = '<input>';
    expect(press({ code: 'KeyJ', altKey: true }, document.querySelector('input') as EventTarget)).toEqual([]);
  });
});
