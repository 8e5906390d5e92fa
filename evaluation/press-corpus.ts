import type { GoldArticle } from './corpora';
import type { GoldArticle as ArticleSpeakers } from './gold-speakers';
import { readPress } from './press';

/** The same articles as the corpora are given. */
export function readPressCorpus(): GoldArticle[] {
  return readPress('press').map(({ id, text, quotations }) => ({
    id,
    corpus: 'press',
    text,
    pieces: quotations.map(({ start, end, speaker, source }) => ({
      start,
      end,
      kind: 'direct',
      attributed: speaker !== null,
      source: source ? [source] : [],
      head: null,
      name: speaker,
      sourceClass: null,
      cue: [],
    })),
  }));
}

/** The speakers of the articles who are named beside their words, in the order of their quotations. */
export function readPressSpeakers(): ArticleSpeakers[] {
  return readPress('press').map(({ id, text, quotations }) => ({
    id,
    text,
    speakers: quotations.flatMap(({ speaker, source }) =>
      speaker && source
        ? [
            {
              start: source[0],
              end: source[1],
              text: text.slice(...source),
              names: [speaker],
              class: undefined,
            },
          ]
        : [],
    ),
  }));
}
