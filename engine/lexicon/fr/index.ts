import { FUNCTION_WORDS } from '../en/function-words';
import { PLACES } from '../en/places';
import { roleNoun } from '../en/role-nouns';
import { type ByNeighbour, readGlossary } from '../glossary';
import type { Language } from '../language';
import { wordLines } from '../word-lines';
import { conjugate } from './conjugate';
import { genderOf } from './gender-of';
import { GIVEN_NAMES, ORGANISATIONS } from './names';
import { peopleLines } from './people';
import { NOUNS, REFLEXIVE_VERBS, VERBS } from './verbs';
import { partsOf } from './word-parts';
import { CAPITALS, WORDS } from './words';

/** Dominique [de] Villepin, Jean [du] Plessis: a particle between two names stays one; else it is “of”. */
const particle =
  (word: string, gloss: readonly string[]): ByNeighbour =>
  (before, after) => {
    const isName =
      before?.type === 'word' &&
      before.capital &&
      before.lower === before.text.toLowerCase() &&
      !PLACES.has(before.lower);
    return isName && after?.capital ? [word] : gloss;
  };

/** le ministre [des] Finances is “of the”; selon [des] élus and [Des] élus are “some”. */
const plural: ByNeighbour = (before) => {
  const isNoun = before?.type === 'word' && !FUNCTION_WORDS.has(before.lower);
  return isNoun ? ['of', 'the'] : ['some'];
};

let made: Language | null = null;

/** [A] Paris, A ses yeux: many papers print À so; but: [A]-t-il dit. */
const aOrTo: ByNeighbour = (_, after, at) => [
  at(0)?.capital && !/^(?:il|elle|on|ils|elles)$/.test(after?.lower ?? '') ? 'to' : 'has',
];

/** [Pour] Léa Trividic, [Pour] la maire, « il est trop tard »: whose view it is; not: Pour la première fois. */
const inTheView: ByNeighbour = (before, after, at) => {
  const opens = before === undefined || /^[.!?»]$/.test(before.text);
  const noun = /^(?:le|la|les|l'|un|une|cet|cette|son|sa)$/.test(after?.lower ?? '') ? at(2) : after;
  const speaks =
    noun?.capital || roleNoun(made?.glossary?.words.get(noun?.lower ?? '')?.[0] ?? '') !== undefined;
  return opens && at(0)?.capital && speaks ? ['according', 'to'] : ['for'];
};

/** La police, [elle], évoque …; admet, [lui], “…”: it only repeats the subject. */
const repeated =
  (gloss: string): ByNeighbour =>
  (before, after) => [before?.text === ',' && after?.text === ',' ? 'however' : gloss];

/** Endings of adjectives and participles that stand behind their noun: le ministre [délégué]. */
const ADJECTIVE =
  /(?:[^g]ais|aise|ien|ienne|al|ale|aux|el|elle|elles|ique|aire|if|ive|eux|euse|ois|oise|ain|aine|ant|ante|é|ée|és|ées|ble|iste|ier|ière|ent|ente)s?$/;
const ADJECTIVES: ReadonlySet<string> = new Set(
  'sortant étrangers étrangère étrangères adjoint adjointe chef proche proches local locaux'.split(' '),
);

/** vivement, clairement; not: logement, règlement. */
const ADVERB = /(?:[iu]v|eus|al|el|iqu|tr|air|ir|l)ement$|[ae]mment$/;

/** Interrogé, Invitée, Estimant, Visiblement; Inacceptable: how sentences begin. */
const BEGINNING = /(?:é|ée|és|ées|ant|ment|ions?|er|[ai]ble|if|ive|euse)$/;

/** French, made when the first article in it is read. */
export function french(): Language {
  made ??= {
    tag: 'fr',
    glossary: readGlossary({
      words: [...wordLines(WORDS), peopleLines()].join('\n'),
      verbs: VERBS,
      reflexiveVerbs: REFLEXIVE_VERBS,
      nouns: NOUNS,
      formsOf: conjugate,
      capitals: CAPITALS,
      auxiliaries: 'a ont ai avait avaient aura auront aurait auraient ayant',
      reflexiveAuxiliaries: 'est sont était étaient',
      between:
        "également aussi ensuite ainsi déjà encore notamment depuis d'abord finalement toutefois alors immédiatement",
      reflexives: "s' se",
      byNeighbour: new Map([
        ['de', particle('de', ['of'])],
        ['du', particle('du', ['of', 'the'])],
        ['au', () => ['to', 'the']],
        ['aux', () => ['to', 'the']],
        ['des', plural],
        ['a', aOrTo],
        ['pour', inTheView],
        ['elle', repeated('she')],
        ['lui', repeated('him')],
        ['elles', repeated('they')],
        ['eux', repeated('them')],
      ]),
    }),
    partsOf,
    elided: new Set(['d', 'l', 'qu', 's', 'n', 'c', 'j', 'm']),
    meansLast: new Set([
      'ce dernier',
      'cette dernière',
      'ces derniers',
      'ces dernières',
      'celui-ci',
      'celle-ci',
      'ceux-ci',
    ]),
    guess: (lower) => (ADVERB.test(lower) ? 'firmly' : null),
    givenNames: GIVEN_NAMES,
    organisations: ORGANISATIONS,
    genderOf,
    nominative: (words) => words.replace(/^(?:du|au) /i, 'le '),
    isInfinitive: (lower) => /(?:[ei]r|re)$/.test(lower),
    isLaterAdjective: (lower) => ADJECTIVES.has(lower) || (lower.length > 4 && ADJECTIVE.test(lower)),
    isCommon: (lower) => BEGINNING.test(lower),
    stopsOutside: true,
    tagsInside: true,
  };
  return made;
}
