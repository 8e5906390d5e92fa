import { cueStrength } from '../en/cues';
import { PLACES } from '../en/places';
import { roleNoun } from '../en/role-nouns';
import { type ByNeighbour, readGlossary } from '../glossary';
import type { Language } from '../language';
import { wordLines } from '../word-lines';
import { GIVEN_NAMES } from './given-names';
import { nounLines } from './nouns';
import { formsOf, VERBS } from './verbs';
import { AUXILIARIES, BETWEEN, CAPITALS, COMMON, REFLEXIVES, WORDS } from './words';

/** Ignacio [del] Valle, Teresa [de] [la] Hoz: between two names particles stay what they are. */
const particle =
  (word: string, gloss: readonly string[]): ByNeighbour =>
  (before, after) => {
    const follows = after?.capital || /^(?:la|las|los)$/.test(after?.lower ?? '');
    return follows && before && isNamePart(before) ? [word] : gloss;
  };

/** de [la] Hoz: behind a particle that stayed one. */
const article =
  (word: string): ByNeighbour =>
  (before, after) => [after?.capital && before?.lower === 'de' ? word : 'the'];

function isNamePart({
  type,
  capital,
  lower,
  text,
}: {
  type: string;
  capital: boolean;
  lower: string;
  text: string;
}) {
  return type === 'word' && capital && lower === text.toLowerCase() && !PLACES.has(lower) && !roleNoun(lower);
}

/** Olmedo, [que] fue alcaldesa; el hombre [que] mintió; but: dijo [que] no. */
const relativeOrThat: ByNeighbour = (before) => [
  before && (before.text === ',' || roleNoun(before.lower)) ? 'who' : 'that',
];

/** [Para] Gonzalo Pinar, se trata de “un error”: whose view it is; but: [Para] mañana; [Para] la campaña. */
const inTheView: ByNeighbour = (before, after) =>
  after?.capital && (before === undefined || before.text === '.') ? ['according', 'to'] : ['for'];

/** insisten [desde] la Consejería, explican [desde] el club: who speaks; but: [desde] enero; vive [desde] joven. */
const sinceOrNothing: ByNeighbour = (before, after) => {
  const speaks = before && cueStrength(before.lower) >= 2 && before.text.endsWith('n');
  return [speaks && (after?.capital || /^(?:el|la|los|las)$/.test(after?.lower ?? '')) ? 'also' : 'since'];
};

/** la [denuncia] señala; but: [denuncia] Olmedo: a noun behind an article or a preposition, else a verb. */
const nounOrVerb =
  (noun: string, verb: string): ByNeighbour =>
  (before) => [
    before && /^(?:the|a|his|this|that|of|in|with|by|to|for|new|another)$/.test(before.lower) ? noun : verb,
  ];

/** Adjectives behind their noun: el ministro [español]; la jefa [adjunta]. */
const ADJECTIVE =
  /(?:al|ales|an[oa]s?|in[oa]s?|iv[oa]s?|ic[oa]s?|és|es[ae]s?|ari[oa]s?|eñ[oa]s?|ist[ao]s?|[dt]ora?|nte|ntes|ble|bles|os[oa]s?|ad[oa]s?|id[oa]s?)$/;

/** la portavoz, el poeta; ministra, director; but: la víctima, fuente. */
function genderOf(noun: string, determiner: string): 'female' | 'male' | null {
  if (/^(?:persona|víctima|fuente|cabecilla)s?$/.test(noun)) return null;
  if (/^(?:la|una|esta|esa|nuestra)$/.test(determiner)) return 'female';
  if (/^(?:el|del|al|un|este|ese|nuestro)$/.test(determiner)) return 'male';
  if (/(?:[^t]a|[^s]ta)$/.test(noun)) return 'female';
  return /(?:o|or)$/.test(noun) ? 'male' : null;
}

/** dijo, ha dicho; not: decir, dicho, diciendo. */
function isFiniteVerb(verb: string): boolean {
  return verb.includes(' ') || !/(?:[aí]d[oa]s?|[aei]r|ndo|dich[oa]|escrit[oa])$/.test(verb);
}

/** el ingeniero [jefe], el director [general], el consejero [delegado]: nouns that stand as adjectives. */
const SECOND_NOUN =
  /^(?:head|general|delegate|spokesman|deputy|chief|ombudsman|opponent|lawmaker|socialist|nationalist|conservative|defendant)$/;

let made: Language | null = null;

/** Spanish, made when the first article in it is read. */
export function spanish(): Language {
  made ??= {
    tag: 'es',
    glossary: readGlossary({
      words: [...wordLines(WORDS), nounLines()].join('\n'),
      verbs: VERBS,
      formsOf,
      capitals: CAPITALS,
      auxiliaries: AUXILIARIES,
      between: BETWEEN,
      reflexives: REFLEXIVES,
      byNeighbour: new Map([
        ['que', relativeOrThat],
        ['para', inTheView],
        ['desde', sinceOrNothing],
        ['de', particle('de', ['of'])],
        ['del', particle('del', ['of', 'the'])],
        ['la', article('la')],
        ['los', article('los')],
        ['las', article('las')],
        ['denuncia', nounOrVerb('complaint', 'denounces')],
        ['demanda', nounOrVerb('lawsuit', 'demands')],
        ['pregunta', nounOrVerb('question', 'asks')],
        ['protesta', nounOrVerb('rally', 'complains')],
        ['queja', nounOrVerb('complaint', 'complains')],
        ['condena', nounOrVerb('sentence', 'condemns')],
        ['firma', nounOrVerb('company', 'signs')],
      ]),
    }),
    givenNames: GIVEN_NAMES,
    meansLast: new Set(['este último', 'esta última', 'estos últimos', 'estas últimas']),
    guess: (lower) => (/[aeiou]mente$/.test(lower) ? 'firmly' : null),
    genderOf,
    // el DT: only this one
    isNameByCapital: (tokens, i) => tokens[i]?.text !== 'DT',
    nominative: (words) => words.replace(/^(?:del|al) /i, 'el '),
    isInfinitive: (lower) => /[aeií]r(?:se|l[aeo]s?)?$/.test(lower),
    isLaterAdjective: (lower) =>
      SECOND_NOUN.test(lower) || (ADJECTIVE.test(lower) && cueStrength(lower) === 0),
    isCommon: (lower) => cueStrength(lower) >= 2 || COMMON.has(lower) || BEGINNING.test(lower),
    turnsSubject: isFiniteVerb,
    dropsSubject: isFiniteVerb,
    headFirst: true,
    stopsOutside: true,
    tagsInside: true,
  };
  return made;
}

/** Preguntada, Interrogados, Visiblemente: how sentences begin. */
const BEGINNING = /(?:ad[oa]s?|id[oa]s?|ndo|mente|ciones|ción|ó|aron|ieron)$/;
