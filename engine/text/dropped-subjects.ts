import { cueStrength } from '../lexicon/en/cues';
import { CALENDAR_WORDS } from '../lexicon/en/function-words';
import { genderOfGivenName } from '../lexicon/en/given-names';
import { PLACES } from '../lexicon/en/places';
import { roleNoun } from '../lexicon/en/role-nouns';
import type { Language } from '../lexicon/language';
import type { Token } from './document';

/** Words between the beginning of a sentence and a verb that are no subject: Y el lunes también [afirmó]. */
const NO_SUBJECT =
  /^(?:and|but|or|then|also|later|already|still|after|today|yesterday|tomorrow|tonight|now|moreover|however|meanwhile|recently|thus|not|even|the|this|on|himself)$/;

/** What a subject cannot stand behind, since it governs what follows. */
const GOVERNS =
  /^(?:of|to|in|with|by|for|on|at|from|about|against|before|after|during|between|until|since|under|through|without|over|that|than|as)$/;

const DETERMINES = /^(?:the|a|one|his|our|this|these|that|some|several|two|three|four|five)$/;

/** Ends the search for a subject: what follows is another clause. */
const ENDS_CLAUSE = /^(?:[.:;?!…“«"„(]|that|who|which|because|although|and|but|while|when|if|whether)$/;

/** Where a sentence or its reporting part begins. */
const OPENS = /^[.?!…:;”»"“’—–)]$/;

/** How far a subject is looked for behind its verb. */
const REACH = 14;

/**
 * The tokens with a `he` of no width before each verb of speech whose subject is left out, for languages that may:
 * «Es la mejor», [—] ha añadido. [—] Subrayó que no. He stands for women too.
 */
export function withDroppedSubjects(tokens: readonly Token[], language: Language): readonly Token[] {
  const { dropsSubject } = language;
  if (!dropsSubject) return tokens;
  return tokens.flatMap((token, i) => {
    if (token.type !== 'word' || cueStrength(token.lower) < 2 || !dropsSubject(token.text.toLowerCase()))
      return [token];
    if (isNoun(tokens[i - 1], token)) return [token];
    const isFree =
      opensClause(tokens, i) || isBehindAddressee(tokens, i) || isBehindPlace(tokens, i, language);
    if (!isFree || hasSubjectBehind(tokens, i, language)) return [token];
    const subject = isPlural(token.text.toLowerCase()) ? 'they' : 'he';
    return [{ ...token, end: token.start, text: '', lower: subject, capital: false }, token];
  });
}

/** dijeron, aseguran, han dicho. */
function isPlural(verb: string): boolean {
  return verb.split(' ').some((word) => word.endsWith('n'));
}

/** Behind closing marks, or at the start of a sentence, with nothing before it that could be its subject. */
function opensClause(tokens: readonly Token[], i: number): boolean {
  const { block } = tokens[i] as Token;
  for (let j = i - 1; ; j--) {
    const token = tokens[j];
    if (token?.block !== block) return true;
    if (token.text === ',') return OPENS.test(tokens[j - 1]?.text ?? '') && tokens[j - 1]?.text !== ')';
    // denuncia «A» y [pide] «B»: the subject stands before the first verb
    if (/^[»”]$/.test(token.text) && tokens[j + 1]?.lower === 'and') return false;
    if (token.type === 'punctuation') return OPENS.test(token.text);
    if (!NO_SUBJECT.test(token.lower) && !CALENDAR_WORDS.has(token.lower)) return false;
  }
}

/** el [informe], un [reproche]: a word that is a verb elsewhere. La and los may be pronouns: la denunció. */
function isNoun(before: Token | undefined, { block }: Token): boolean {
  return (
    before?.block === block &&
    /^(?:el|un|una|del|al|este|esta|ese|esa|su|sus|cada|otro|otra)$/i.test(before.text)
  );
}

/** A Elvira Sanchís le [preguntaron]; al alcalde le [reprochan]: before the verb stands only the one who is spoken to. */
function isBehindAddressee(tokens: readonly Token[], i: number): boolean {
  const verb = tokens[i] as Token;
  if (!/^les? /i.test(verb.text)) return false;
  for (let j = i - 1; j > i - REACH; j--) {
    const token = tokens[j];
    if (token?.block !== verb.block || token.type !== 'word') return false;
    if (token.lower !== 'to') continue;
    const before = tokens[j - 1];
    return before?.block !== verb.block || OPENS.test(before?.text ?? '') || before?.text === ',';
  }
  return false;
}

/**
 * Desde Bruselas | aseguró; Sobre la huelga de médicos, | dijo; En su cuenta de Twitter | escribió: nothing but what prepositions
 * govern stands before the verb. But: En Bruselas el ministro aseguró; En Bruselas Alba aseguró.
 */
function isBehindPlace(tokens: readonly Token[], verb: number, language: Language): boolean {
  const { block } = tokens[verb] as Token;
  let first = verb;
  while (
    first > verb - REACH &&
    tokens[first - 1]?.block === block &&
    !OPENS.test(tokens[first - 1]?.text ?? '')
  )
    first--;
  if (!OPENS_PLACE.test(tokens[first]?.lower ?? '') || /^les? /i.test(tokens[verb]?.text ?? '')) return false;
  let awaits = true;
  for (let i = first + 1; i < verb; i++) {
    const token = tokens[i] as Token;
    if (token.text === ',' && i === verb - 1) break;
    const isGoverning = GOVERNS.test(token.lower);
    if (token.type === 'punctuation' || ENDS_CLAUSE.test(token.lower)) return false;
    const next = tokens[i + 1];
    const isDay = CALENDAR_WORDS.has(token.lower) || CALENDAR_WORDS.has(next?.lower ?? '');
    if (awaits || isGoverning) awaits = isGoverning || DETERMINES.test(token.lower);
    else if (!isDay && (DETERMINES.test(token.lower) || !belongs(tokens, i, language))) return false;
  }
  return !awaits;
}

/** Radio | Sauzal, la huelga | médica, después | también; but: En Bruselas | Alba. */
function belongs(tokens: readonly Token[], i: number, language: Language): boolean {
  const [before, token] = [tokens[i - 1] as Token, tokens[i] as Token];
  if (token.capital) return isSameName(before, token, language) && !PLACES.has(before.lower);
  if (NO_SUBJECT.test(token.lower)) return true;
  return !roleNoun(token.lower) && language.isLaterAdjective?.(token.text) === true;
}

/** Words that open where, when or of what somebody spoke. */
const OPENS_PLACE = /^(?:to|in|on|at|from|since|about|before|after|during|with|against|through|without)$/;

/** dijo [Olmedo]; ha dicho en Valdehondo [la alcaldesa]; not: dijo el lunes; dijo en la sede. */
function hasSubjectBehind(tokens: readonly Token[], i: number, language: Language): boolean {
  const { block } = tokens[i] as Token;
  let governed = false;
  for (let j = i + 1; j < i + REACH; j++) {
    const token = tokens[j];
    if (token?.block !== block || ENDS_CLAUSE.test(token.lower)) return false;
    if (token.type === 'punctuation') {
      governed = false;
      continue;
    }
    if (/^(?:he|she|they|i|we|who|someone|nobody|everyone)$/.test(token.lower)) return true;
    const next = tokens[j + 1];
    const dated = CALENDAR_WORDS.has(token.lower) || CALENDAR_WORDS.has(next?.lower ?? '');
    const begins = token.capital || DETERMINES.test(token.lower) || token.lower.endsWith('s');
    if (GOVERNS.test(token.lower)) governed = true;
    // ante la jueza | Carmen Rentería
    else if (token.capital && j > i + 1 && isGovernedTitle(tokens, j - 1, i))
      governed = Boolean(next?.capital);
    else if (begins && !governed && !dated) return true;
    // en la [sede], en Puerto [Sereno]: what a preposition governs ends there.
    else if (governed && !DETERMINES.test(token.lower) && !isSameName(token, next, language))
      governed = false;
  }
  return false;
}

/** Puerto | Sereno; not: a EFE | Marta Olmedo, where a given name begins another. */
function isSameName(token: Token, next: Token | undefined, language: Language): boolean {
  if (!token.capital || !next?.capital) return false;
  const isGiven = (each: Token) => genderOfGivenName(each.lower, language) !== null;
  return isGiven(token) || !isGiven(next);
}

/** ante la [jueza]: a noun for a person that a preposition governs. */
function isGovernedTitle(tokens: readonly Token[], at: number, verb: number): boolean {
  if (roleNoun(tokens[at]?.lower ?? '')?.kind !== 'person') return false;
  const before = DETERMINES.test(tokens[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return before > verb && GOVERNS.test(tokens[before]?.lower ?? '');
}
