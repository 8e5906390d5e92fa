import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations } from '@/engine';
import { expectLinear } from '../../growth';

/** Without a quotation the engine stops early. */
const QUOTATION = '“No”, dijo Ana Lee.\n';

/** Pieces of which very many make a slow text, where what a language asks for looks around without end. */
const PIECES: readonly (readonly [language: string, piece: string])[] = [
  ['es', 'dijo el lunes '],
  ['es', 'y también el lunes '],
  ['es', '«No», ha dicho. '],
  ['es', 'Teresa de la '],
  ['de', 'sagte der Minister '],
  ['de', 'Der Chef habe es gesagt. '],
  ['de', 'Minister'],
  ['de', 'Maas Reimann '],
  ['de', '»nein '],
  ['de', 'nach den Worten '],
  ['de', 'Wie Maas dem Sender '],
  ['de', 'gab der Mann '],
  ['de', '„ja“, Maas von '],
  ['fr', ', a dit, mardi '],
  ['es', 'habla de «no» y él de '],
  ['es', 'que, hartos, piden '],
  ['es', 'A Ana le '],
];

describe('other languages take time in proportion to the text', () => {
  test.each(PIECES)('%s: %s', (language, piece) => {
    const repeated = (units: number) => QUOTATION + piece.repeat(Math.ceil(units / piece.length));
    let answers = 0;
    expectLinear(repeated, (text) => {
      answers = attributeQuotations(articleFromText(text, language)).length;
    });
    expect(answers).toBeGreaterThan(0);
  });
});
