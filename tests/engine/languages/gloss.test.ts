import { describe, expect, test } from 'vitest';
import { articleFromText } from '@/engine';
import { languageOf } from '@/engine/lexicon/languages';
import { READ_LANGUAGES } from '@/engine/lexicon/read-languages';
import { analyse } from '@/engine/text/analyse';

/** The rules' words of a text, those that the tags within marks took out of their piece in brackets. */
function ruleWordsOf(text: string, language: string): string {
  return analyse(articleFromText(text, language))
    .tokens.map(({ lower }) => lower)
    .join(' ');
}

test.each([
  ['la maire de Brive', 'the mayor of Brive'],
  ['l’avis du ministre', 'the avis of the minister'],
  ['a déclaré Mme Le Goff', 'said mrs le goff'],
  ['s’est aussi étonné M. Le Maire', 'marveled mr . le maire'],
  ['dit-il, a-t-elle ajouté', 'says he , has she added'],
  ['selon des élus', 'according to some politicians'],
  ['le ministre des Finances', 'the minister of the finance'],
  ['Valéry Giscard d’Estaing', "valéry giscard d'estaing"],
  ['Conseil d’État', 'council of state'],
  ['Dominique de Villepin', 'dominique de villepin'],
  ['ce dernier met en garde', 'he warns'],
  ['une demande, demande-t-il', 'a request , asks he'],
  ['l’élue s’emporte, elle la critique', 'the politician fumes , she the criticises'],
  ['A Paris, M. Roux l’a dit', 'to paris , mr . roux the said'],
  ['Pour la maire, il faut partir', 'according to the mayor , there partir'],
  ['Pour la première fois', 'for the first fois'],
  ['« Nous attendons. » Cette phrase', '« we attendons . » this phrase'],
  ['le « nouveau modèle » Cette', 'the « new modèle » cette'],
])('French: %s', (text, expected) => {
  expect(ruleWordsOf(text, 'fr')).toBe(expected.toLowerCase());
});

test('tokens of a glossed text are in order and within the text', () => {
  const text = 'Du côté des ministres, « Je crois, a-t-il dit, qu’il l’a dit aux élus », s’est-il amusé.';
  let end = 0;
  for (const token of analyse(articleFromText(text, 'fr')).tokens) {
    expect(token.start).toBeGreaterThanOrEqual(end);
    expect(token.end).toBeGreaterThanOrEqual(token.start);
    end = token.end;
  }
  expect(end).toBe(text.length);
});

describe('tags within the marks belong to no piece', () => {
  test.each([
    ['« Je crois, a-t-il dit, que tout va bien. »', 'a il dit'],
    ['« Nous partons, explique la maire de Brive. Il le faut. »', 'explique la maire de Brive'],
    ['« Il dit, je crois, qu’il vient. »', ''],
    ['« Il a dit qu’il partait, déclarant la guerre. »', ''],
  ])('%s', (text, freed) => {
    const { tokens, pieceOfToken } = analyse(articleFromText(text, 'fr'));
    const words = tokens.filter((_, i) => pieceOfToken[i] === -1).map((token) => token.text);
    expect(words.join(' ')).toBe(freed);
  });
});

test('an unknown tag is decided by the text, an unknown text is read as English', () => {
  const french =
    'Les habitants ont été surpris par la glace, qui est plus forte que cette année dans les ports.';
  expect(languageOf('und', french).tag).toBe('fr');
  expect(languageOf('fr-CA', 'Ferry').tag).toBe('fr');
  expect(languageOf('und', 'Ferry').tag).toBe('en');
  expect(languageOf('constructor', 'Ferry').tag).toBe('en');
});

test('the languages that pages are read in are those of the engine', () => {
  for (const tag of READ_LANGUAGES) expect(languageOf(tag, '').tag).toBe(tag);
});
