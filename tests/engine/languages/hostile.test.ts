import fc from 'fast-check';
import { expect, test } from 'vitest';
import { articleFromText, attributeQuotations, upToQuotations } from '@/engine';
import { READ_LANGUAGES } from '@/engine/lexicon/read-languages';
import { analyse } from '@/engine/text/analyse';
import { expectLinear } from '../../growth';

/** Scraps of news in all languages that are read, with what holds words together and apart. */
const scraps = fc.constantFrom(
  ...'« » “ ” „ " ’ \' , . : ? — - ( ) … \n'.split(' '),
  ...'l’ d’ a-t-il dit-elle dijo -dijo sagte habe hat gesagt selon según laut du del zum s’est M. Mme Sr. Herr'.split(
    ' ',
  ),
  ...'Le Pen la ministre el ministro die Ministerin Université Union d’Estaing de von und et y que qu’il'.split(
    ' ',
  ),
  ...'a été accusé ce dernier he she said according to 12 \u202f \u00a0 \ud800'.split(' '),
);
const texts = fc.oneof(
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join(' ')),
  fc.array(scraps, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

test.each([...READ_LANGUAGES])(
  '%s: any text is read, tokens are in order, evidence lies within',
  (language) => {
    fc.assert(
      fc.property(texts, (text) => {
        const article = articleFromText(text, language);
        let end = 0;
        for (const token of analyse(article).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThanOrEqual(token.start);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
        for (const { parts, mention, cue } of attributeQuotations(article)) {
          for (const each of [...parts, mention, cue])
            if (each) expect(each.text).toBe(text.slice(each.start, each.end));
        }
      }),
      { numRuns: 300 },
    );
  },
);

const SLOW: readonly (readonly [language: string, piece: string])[] = [
  ['fr', 'a-t-il l’'],
  ['fr', 'a-a-'],
  ['fr', 'l’élu s’est '],
  ['fr', ', dit-il, que '],
  ['fr', 'Union européenne de la '],
  ['fr', 'la préfecture, elle, '],
  ['es', 'y '],
  ['es', '», dijo y '],
  ['de', 'sagte Herr '],
  ['de', 'habe „ja“ '],
];

test.each(SLOW)('%s takes time in proportion to the text: %s', (language, piece) => {
  expectLinear(
    (units) => `« Ja », dit Ann Lee. „Ja“ ${piece.repeat(units / piece.length)}`,
    (text) => attributeQuotations(upToQuotations(articleFromText(text, language), 2_000)),
  );
});
