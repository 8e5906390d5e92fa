import type { Quotation } from '@/engine';
import { type CardPlace, cardView } from '@/page/card/card-view';
import type { CardWords } from '@/page/card/words';
import type { ShownQuotation } from '@/page/shown-quotation';

/** Short words for the card, so that tests see which string is used. */
export const WORDS: CardWords = {
  language: 'en',
  direction: 'ltr',
  label: 'Who said this',
  unknownSpeaker: 'Speaker unknown',
  rejectedSpeaker: 'Nobody',
  standing: {
    sure: 'sure',
    likely: 'likely',
    guess: 'a guess',
    confirmed: 'confirmed by you',
    corrected: 'corrected by you',
    rejected: 'rejected by you',
    added: 'added by you',
  },
  unchecked: 'not checked',
  saved: {
    saved: 'Saved',
    saving: 'Saving',
    'private-window': 'Private',
    'not-saved': 'Not saved',
    'no-speaker': 'No speaker',
    failed: 'Failed',
  },
  done: {
    saved: 'is saved',
    removed: 'is removed',
    copied: 'is copied',
    confirmed: 'is confirmed',
    corrected: 'is corrected',
    rejected: 'is rejected',
    undone: 'is undone',
    failed: 'has failed',
  },
  save: 'Save',
  remove: 'Remove',
  copy: 'Copy',
  confirm: 'Confirm',
  correct: 'Correct',
  name: 'Name',
  reject: 'Nobody said this',
  undo: 'Undo',
  compare: 'Compare',
  close: 'Close',
  previous: 'Previous',
  next: 'Next',
  decisions: 'Right?',
  translated: 'translated',
  indirect: 'reported',
  altered: { bracket: 'brackets', ellipsis: 'left out' },
  picker: {
    correctTitle: 'Who?',
    addTitle: 'Save as …',
    field: 'Speaker',
    hint: 'Type a name',
    save: 'Save',
    saveNobody: 'Save without',
    cancel: 'Cancel',
    nobodyGuessed: 'nobody guessed',
    guessed: (name, certainty) => `${name}: ${certainty}`,
    found: (count) => `${count} names`,
  },
  refused: {
    'nothing-selected': 'nothing',
    'in-editor': 'editor',
    'in-frame': 'frame',
    'too-long': 'long',
    'private-window': 'private',
    'not-on-page': 'gone',
  },
  place: (index, count) => `${index}/${count}`,
  reason: ({ id, words }) => (id === 'cue-near' ? `“${words[0]}” stands near.` : ''),
  before: (names) => `before: ${names}`,
  changed: (savedAt, words) => `changed since ${savedAt}: ${words}`,
  also: (outlets, changed) => `also in ${outlets}, changed in ${changed}`,
  headline: (body) => `headline: ${body}`,
  negated: (words) => `not said: ${words}`,
  hedge: (words) => `reportedly: ${words}`,
  via: (words) => `via ${words}`,
  onBehalfOf: (words) => `for ${words}`,
  channel: (words) => `on ${words}`,
  anonymous: (reason) => `anonymous: ${reason}`,
  cited: (certainty) => `[${certainty}]`,
};

export const EVIDENCE = { start: 0, end: 1, text: '<b>x</b>' };

/** An invented quotation of two parts whose speaker is likely. */
export const QUOTATION: Quotation = {
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

export const ARTICLE = {
  title: 'Ferry stops',
  outlet: 'Harbour Post',
  published: '2026-01-05T10:00:00.000Z',
  url: 'https://post.example/a',
};

/** The invented quotation on the page, with a decision where one is given. */
export function shown(
  quotation: Partial<Quotation> = {},
  decided: ShownQuotation['decided'] = null,
): ShownQuotation {
  return { quotation: { ...QUOTATION, ...quotation }, decided };
}

/** Its card's content in words. */
export function viewOf(
  each: ShownQuotation,
  saved: CardPlace['saved'] = 'saved',
  firstWording: CardPlace['firstWording'] = null,
  alsoIn: CardPlace['alsoIn'] = null,
) {
  return cardView(each, ARTICLE, { index: 1, count: 4, saved, firstWording, alsoIn }, WORDS);
}
