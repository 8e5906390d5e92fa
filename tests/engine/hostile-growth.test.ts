import { describe, expect, test } from 'vitest';
import { articleFromText, attributeQuotations, namedSources } from '@/engine';
import { findIndirect } from '@/engine/indirect/find-indirect';
import { sentencePrints } from '@/engine/statements/sentence-prints';
import { upToQuotations } from '@/engine/text/up-to-quotations';
import { expectLinear } from '../growth';
import { countCases } from '../trust-cases';

/** Without a quotation the engine stops early: each text begins with one, so that every stage is run. */
const QUOTATION = '“We will go,” said Ann Lee.\n';

/** Pieces that make a slow text where there are very many of them. */
const PIECES: Readonly<Record<string, string>> = {
  'opening marks': '“',
  'closing marks': '”',
  'straight marks with words': '" word ',
  'straight marks': '"',
  'single marks with words': '’ word ‘ ',
  apostrophes: "' a ",
  'nested marks': '“ ‘ ',
  'words of one letter': 'a',
  capitals: 'A',
  names: 'Ann Lee ',
  'hyphenated names': 'Ann-',
  'reporting verbs': 'said ',
  tags: 'he said ',
  'tags between commas': ', said Ann Lee, the mayor, ',
  abbreviations: 'Mr. ',
  'full stops': '.',
  commas: ', ',
  spaces: ' ',
  'line breaks': '\n',
  'lines of a word': 'a\n',
  'lone surrogates': '\ud800',
  initials: 'A. ',
  pronouns: 'He told her that it was they who said so. ',
  descriptions: 'The mayor told the minister of the council. ',
  quotations: '“We will go,” she said. Ann Lee told the mayor. ',
  'quotations in paragraphs': '“We will go,” she said.\nAnn Lee told the mayor.\n',
  'unclosed quotations': '“We will go, she said\n',
  'soft hyphens': 'a\u00ad',
  dashes: '—A',
  'dashes and marks': '"–A',
  brackets: '[[',
  parentheses: '(a ',
  'brackets in quotations': '“a [[ b” ',
  'turns of a transcript': 'HOST: Did I?\nLEE: You did.\n',
  exclamations: '!',
  'verbs without end': 'says asked ',
  hedges: 'is expected to be widely said to ',
  'the same sentence': 'The council said that the ferry would stop. ',
};

const repeated = (piece: string) => (units: number) =>
  QUOTATION + piece.repeat(Math.ceil(units / piece.length));

describe('[T6] the engine takes time in proportion to the text', () => {
  test.each(Object.entries(PIECES))('%s', (_, piece) => {
    countCases('T6', 1);
    expectLinear(repeated(piece), (text) => {
      const article = upToQuotations(articleFromText(text), 2_000);
      attributeQuotations(article, { indirect: findIndirect });
      sentencePrints(article);
    });
  });

  test.each(['names', 'descriptions', 'quotations', 'tags between commas'])(
    'also who is named: %s',
    (name) => {
      expectLinear(repeated(PIECES[name] as string), (text) => namedSources(articleFromText(text)));
    },
  );
});

test('the question is a real one: work that grows with the square is found', () => {
  const square = (text: string) => {
    let sum = 0;
    for (let i = 0; i < text.length; i += 64) for (let j = 0; j < text.length; j++) sum += text.charCodeAt(j);
    return sum;
  };
  expect(() => expectLinear((units) => 'a'.repeat(units), square)).toThrow();
});
