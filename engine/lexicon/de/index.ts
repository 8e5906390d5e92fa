import { cueStrength } from '../en/cues';
import { genderOfGivenName } from '../en/given-names';
import { roleNoun } from '../en/role-nouns';
import { type ByNeighbour, readGlossary } from '../glossary';
import type { Language } from '../language';
import { wordLines } from '../word-lines';
import { GIVEN_NAMES } from './given-names';
import { BODY, createNameTest } from './names';
import { nominative } from './nominative';
import { nounOfCompound, readNouns } from './nouns';
import { endsClause, SPLIT_VERBS } from './split-verbs';
import { formsOf, VERBS } from './verbs';
import { CAPITALS, WORDS } from './words';

/** Silke Brandt, [die] im Juli kam; but: Priem, [der] Leiter; sagte [der] Minister; die Sprecherin [der] Polizei. */
const article: ByNeighbour = (before, after) => {
  if (before?.text === ',' && after && !after.capital) return ['who'];
  return ['the'];
};

/** die Sprecherin [der] Polizei: behind the noun that it belongs to. */
const genitive: ByNeighbour = (before, after) => {
  if (before?.text === ',' && after && !after.capital) return ['who'];
  if (before?.lower === 'von' && after?.capital) return ['der'];
  return before?.type === 'word' && roleNoun(before.lower) && !before.capital ? ['of', 'the'] : ['the'];
};

/** „Es reicht“, [so] die Ministerin; but: [so] groß. */
const soSaid: ByNeighbour = (before, after) => [
  before?.text === ',' && (after?.capital || /^(?:der|die|das|ein|eine)$/.test(after?.lower ?? ''))
    ? 'said'
    : 'so',
];

/** Constantin [zu] Ehrenfels, Friederike [von] [der] Marwede: between two names particles stay what they are. */
const particle =
  (word: string, gloss: readonly string[]): ByNeighbour =>
  (before, after) => {
    const isName = before?.type === 'word' && before.capital && before.lower === before.text.toLowerCase();
    return isName && (after?.capital || after?.lower === 'der') ? [word] : gloss;
  };

/** Constantin [zu] Ehrenfels; but: sagte Silke Brandt [zu] Renate Vogt; rief sie ihm [zu]. */
const toOrParticle: ByNeighbour = (before, after, at) => {
  if (endsClause(after)) return ['over'];
  const isPerson = GIVEN_NAMES.has(after?.lower ?? '') || genderOfGivenName(after?.lower ?? '') !== null;
  return isPerson ? ['to'] : particle('zu', ['to'])(before, after, at);
};

/** die Sprecherin, die Vorsitzende; der Sprecher; but: das Opfer, das Mitglied. */
function genderOf(noun: string, determiner: string): 'female' | 'male' | null {
  // die Stadt … sie; der Verband … er.
  if (noun === '')
    return /^(?:die|eine)$/.test(determiner) ? 'female' : /^(?:der|ein)$/.test(determiner) ? 'male' : null;
  if (/(?:in|frau|mutter|schwester|tochter)$/.test(noun)) return 'female';
  if (/(?:opfer|mitglied|kind|person|quelle|mädchen|vorstand)s?$/.test(noun)) return null;
  if (/e$/.test(noun)) return /^(?:die|eine|diese)$/.test(determiner) ? 'female' : null;
  return 'male';
}

/** [Nationalrat] Vogt, ein [Gemeinderat]: somebody; but: der [Nationalrat] stimmte zu. */
const councillorOrBody: ByNeighbour = (before, after) => [
  after?.capital || before?.lower === 'a' ? 'councillor' : 'council',
];

/** drohte [mit] „Streiks“: what is threatened is said; but: teilte sie [mit]; [mit] dem Bus. */
const withOr: ByNeighbour = (before, after) => {
  if (endsClause(after)) return ['too'];
  return before && /^threaten/.test(before.lower) && /^[„»“"]$/.test(after?.text ?? '') ? ['a'] : ['with'];
};

/** der 62-Jährige */
const YEARS = /-?jährigen?r?$/;

/** Ortmann [findet], das Gesetz komme zu spät; but: die Messe [findet] am Montag statt. */
const opines: ByNeighbour = (_, after) => [after?.text === ',' ? 'opines' : 'finds'];

/** [laut] Polizei; but: sagte der Zeuge [laut] Dolmetscherin, who only says it again. */
const laut: ByNeighbour = (_, after) =>
  /^(?:dolmetsch|übersetz)er/.test(after?.lower ?? '') ? ['through'] : ['according', 'to'];

let made: Language | null = null;

/** German, made when the first article in it is read. */
export function german(): Language {
  made ??= make();
  return made;
}

function make(): Language {
  const nouns = readNouns();
  const glossary = readGlossary({
    words: [...wordLines(WORDS), ...[...nouns].map(([word, gloss]) => `${gloss} ${word}`)].join('\n'),
    verbs: VERBS,
    formsOf,
    capitals: CAPITALS,
    reflexives: 'sich',
    byNeighbour: new Map([
      ['der', genitive],
      ['die', article],
      ['das', article],
      ['den', article],
      ['so', soSaid],
      ...SPLIT_VERBS,
      ['mit', withOr],
      ['findet', opines],
      ['laut', laut],
      ['von', particle('von', ['of'])],
      ['zu', toOrParticle],
      ['vom', particle('vom', ['from', 'the'])],
      ['van', particle('van', ['van'])],
      ...'national stände kantons bundes regierungs gemeinde stadt'
        .split(' ')
        .map((of) => [`${of}rat`, councillorOrBody] as const),
    ]),
  });
  const isNoun = (lower: string) => nouns.has(lower) || nounOfCompound(lower, nouns) !== null;
  const splits = new Set(SPLIT_VERBS.map(([word]) => word));
  const isSpeech = (lower: string) =>
    cueStrength(glossary.words.get(lower)?.[0] ?? '') >= 1 || splits.has(lower);
  const language: Language = {
    tag: 'de',
    glossary,
    givenNames: GIVEN_NAMES,
    guess: (lower) => (YEARS.test(lower) ? lower.replace(YEARS, '-year-old') : nounOfCompound(lower, nouns)),
    genderOf,
    nominative,
    isBody: (lower) => BODY.test(lower) && isNoun(lower),
    isNameByCapital: createNameTest(isNoun, isSpeech),
    isCommon: (lower) => cueStrength(lower) >= 2,
    stopsOutside: true,
    tagsInside: true,
    marksInward: true,
    partsVerbs: true,
    isDative: (determiner) => /^(?:der|dem|den|einem|einer)$/.test(determiner),
    isReportedMood: (verb) =>
      /^(?:habe|sei|seien|werde|könne|müsse|solle|wolle|dürfe|gebe|gehe|stehe|komme|bleibe|brauche|wisse)$/.test(
        verb,
      ),
    turnsSubject: (verb) => !/en$|^ge|end$/.test(verb) || /ten$/.test(verb),
  };
  return language;
}
