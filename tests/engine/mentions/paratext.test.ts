import { describe, expect, test } from 'vitest';
import { wordsOf } from './mentions-of';

describe('credits and datelines name nobody who speaks', () => {
  test.each([
    ['J. Scott Holm/AP'],
    ['(Photo: Win Lee/Getty Images)'],
    ['Photograph: Ann Lee/Reuters'],
    ['(Image credit: Ann Lee)'],
    ['Photo by Ann Lee for the Harbour Times'],
    ['(AP Photo/Bo Vale)'],
    ['By Ann Lee and Bo Vale, Health Correspondent\nIt rained.'],
    ['OSLO, Norway (AP) — It rained.'],
    ['HARBOURTON (Reuters) - It rained.'],
    ['OSLO — It rained.'],
    ['HARBOURTON (Aug. 13) -- It rained.'],
    ['Harbourton, Aug. 13 – It rained.'],
    ['HARBOURTON, 13 August (Reuters) - It rained.'],
    ['OSLO: It rained.'],
    ['HARBOURTON, 13 August (Newswire) - It rained.'],
    ['Oslo (CNN) It rained.'],
    ['Oslo (CNN Business) It rained.'],
    ['HARBOURTON — It rained.'],
    ['PORT ELLIS - It rained.'],
    ['PORT ELLIS: It rained.'],
    ['Port Ellis, Ohio — It rained.'],
    ['PORT ELLIS, Mich. – It rained.'],
    ['PORT ELLIS, N.C. (KLM) -- It rained.'],
    ['PORT ELLIS, MI — It rained.'],
    ['ELLIS’S BAY/OSLO, Aug. 13 (Newswire) _ It rained.'],
    ['It rained.\n\nADVERTISEMENT\n\nIt stopped.'],
    ['It rained.\n\nView Comments\n\nIt stopped.'],
    ['They saw Pier-at-dusk.jpg there.'],
  ])('%s', (text) => {
    expect(wordsOf(text, 'name')).toEqual([]);
  });

  test.each([
    ['The harbour at dusk. Photograph: Bo Vale. Ann Lee left.', ['Ann Lee']],
    ['The photo by Ann Lee shows a pier.', ['Ann Lee']],
    ['By Friday Ann Lee had left.', ['Ann Lee']],
    ['A Harbour Times/BBC poll was read.', ['Harbour Times', 'BBC']],
    ['Oslo is cold — Ann Lee left.', ['Oslo', 'Ann Lee']],
    ['Channel 4 — a broadcaster — left.', ['Channel 4']],
    ['Ann Lee (13) — who left — spoke.', ['Ann Lee']],
    ['Oslo (13 islands) is cold.', ['Oslo']],
    ['Holm: It rained.', ['Holm']],
    ['The Harbour Board (HB) — which met — left.', ['Harbour Board', 'HB']],
    ['ANN LEE — The mayor left.', ['ANN LEE']],
    ['ELLIS — which left — rose.', ['ELLIS']],
    ['NATO — The alliance left.', ['NATO']],
    ['Ann Lee, Bo Vale – Harbour Party.', ['Ann Lee', 'Bo Vale', 'Harbour Party']],
    ['It rained.\n\nLund\n\nIt stopped.', ['Lund']],
    ['Lerena — who met Ann Lee — left.', ['Lerena', 'Ann Lee']],
  ])('leaves alone: %s', (text, names) => {
    expect(wordsOf(text, 'name')).toEqual(names);
  });
});
