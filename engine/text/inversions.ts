import { cueStrength } from '../lexicon/en/cues';
import { CALENDAR_WORDS } from '../lexicon/en/function-words';
import { PARTICLES } from '../lexicon/en/honorifics';
import { roleNoun } from '../lexicon/en/role-nouns';
import type { Language } from '../lexicon/language';
import type { Token } from './document';

const SENTENCE_END = /^[.?!:]$/;
const QUOTE = /^["“”„«»]$/;
const PRONOUN = /^(?:he|she|they|it)$/;
const DETERMINER = /^(?:the|a|one|his|her|our|their|this|these|some|several|many|two|three)$/;
const PREPOSITION =
  /^(?:of|to|in|with|by|for|on|at|from|about|against|before|after|during|between|until|since|under|through|without|over|as)$/;

/** The most tokens from the beginning of the clause to the verb, and from the verb to the marks. */
const REACH = 24;
/** The most words of a description before its noun and of what belongs to it. */
const MOST_WORDS = 4;

/**
 * The tokens with each verb of speech that stands before its subject put behind it, where it introduces a quotation:
 * Am Abend sagte Hendrik Maas im Fernsehen: „…“; así lo explicó la ministra: «…». In its place behind it has no width; where
 * it is printed it becomes `did`. For languages that may turn the two round there.
 */
export function withVerbsBehindSubjects(
  tokens: readonly Token[],
  { turnsSubject, partsVerbs }: Language,
): readonly Token[] {
  if (!turnsSubject) return tokens;
  const result: Token[] = [];
  let stop = -1;
  let moved: { verb: Token; before: number } | null = null;
  tokens.forEach((token, i) => {
    if (moved && i === moved.before) {
      const at = (tokens[i - 1] as Token).end;
      result.push({ ...moved.verb, start: at, end: at, capital: false });
      moved = null;
    }
    // Nach Angaben von Vogt | war der Keller „voll“: English has a comma there, and so has Spanish.
    if (partsVerbs && token.lower === 'to' && tokens[i - 1]?.lower === 'according')
      stop = endOfSubject(tokens, i + 1);
    if (i === stop && tokens[i - 1]?.lower !== 'to' && token.type === 'word') {
      const at = (tokens[i - 1] as Token).end;
      result.push({
        ...token,
        start: at,
        end: at,
        text: ',',
        lower: ',',
        type: 'punctuation',
        capital: false,
      });
    }
    const end =
      token.type === 'word' && cueStrength(token.lower) >= 2 && turnsSubject(token.text.toLowerCase())
        ? endOfSubject(tokens, i + 1)
        : 0;
    const turned =
      end > i + 1 && ((introduces(tokens, end) && isFree(tokens, i)) || isTagOfPronoun(tokens, i));
    if (turned) {
      moved = { verb: token, before: end };
      result.push({ ...token, lower: isTagOfPronoun(tokens, i) ? 'then' : 'did' });
    } else result.push(token);
  });
  return result;
}

/** Where a verb of no width is printed, which was put behind its subject; the token itself where that has a width. */
export function printedVerb(tokens: readonly Token[], index: number): Token {
  const token = tokens[index] as Token;
  if (token.end > token.start) return token;
  for (let distance = 1; distance < REACH; distance++) {
    for (const each of [tokens[index - distance], tokens[index + distance]])
      if (each?.text === token.text && each.end > each.start && each.block === token.block) return each;
  }
  return token;
}

/** Where the subject that begins at `from` ends; `from` where none does. */
export function endOfSubject(tokens: readonly Token[], from: number): number {
  const first = tokens[from];
  if (first?.type !== 'word' || first.block !== tokens[from - 1]?.block) return from;
  if (PRONOUN.test(first.lower)) return from + 1;
  let at = from;
  while (at < from + 2 && DETERMINER.test(tokens[at]?.lower ?? '')) at++;
  const noun = nounFrom(tokens, at);
  const name = endOfName(tokens, noun < 0 ? at : noun + 1);
  if (noun < 0) return name > at && at === from ? name : from;
  return name > noun + 1 ? name : withComplement(tokens, noun + 1);
}

/** Index of the role noun of a description whose determiner stands before `at`; -1 where there is none. */
function nounFrom(tokens: readonly Token[], at: number): number {
  for (let i = at; i < at + MOST_WORDS; i++) {
    const token = tokens[i];
    if (token?.type !== 'word' || PREPOSITION.test(token.lower) || CALENDAR_WORDS.has(token.lower)) return -1;
    if (roleNoun(token.lower)) return i;
    if (token.capital) return -1;
  }
  return -1;
}

/** Maria von der Marwede: words with capitals and the particles between them. */
function endOfName(tokens: readonly Token[], from: number): number {
  const block = tokens[from]?.block;
  let end = from;
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i];
    if (token?.block !== block) break;
    if (token?.type === 'word' && token.capital) end = i + 1;
    else if (!(end > from && (PARTICLES.has(token?.lower ?? '') || token?.text === '.'))) break;
  }
  return end;
}

/** die Sprecherin | des Ministeriums; la portavoz | del Gobierno. */
function withComplement(tokens: readonly Token[], from: number): number {
  if (tokens[from]?.lower !== 'of') return from;
  let at = from + 1;
  while (at < from + 3 && DETERMINER.test(tokens[at]?.lower ?? '')) at++;
  return tokens[at]?.type === 'word' ? at + 1 : from;
}

/** „Es reicht“, | fügte er hinzu. */
function isTagOfPronoun(tokens: readonly Token[], verb: number): boolean {
  const isPronoun = PRONOUN.test(tokens[verb + 1]?.lower ?? '');
  return isPronoun && tokens[verb - 1]?.text === ',' && QUOTE.test(tokens[verb - 2]?.text ?? '');
}

/** Marks open behind the subject before the sentence ends; a colon may stand before them. */
function introduces(tokens: readonly Token[], from: number): boolean {
  const block = tokens[from - 1]?.block;
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (!token || token.block !== block) return false;
    if (QUOTE.test(token.text)) return true;
    if (SENTENCE_END.test(token.text) && token.text !== ':') return false;
  }
  return false;
}

/** Nothing between the clause's beginning and the verb could be its subject: no marks, no name, no noun without a preposition. */
function isFree(tokens: readonly Token[], verb: number): boolean {
  const { block } = tokens[verb] as Token;
  for (let i = beforeClause(tokens, verb); i >= 0 && i > verb - REACH; i--) {
    const token = tokens[i] as Token;
    if (token.block !== block || SENTENCE_END.test(token.text)) break;
    if (QUOTE.test(token.text) || PRONOUN.test(token.lower)) return false;
    // Dann, Así: words that the glossary knows are no names.
    const isName = token.capital && token.lower === token.text.toLowerCase();
    const names = token.type === 'word' && (isName || roleNoun(token.lower) !== undefined);
    if (names && !isGoverned(tokens, i)) return false;
  }
  return true;
}

/** Words that open a clause within another. */
const SUBORDINATES = /^(?:whether|if|when|that|because|why|how|what|after|although)$/;

/** The same where they open the sentence: Während der Kanzler zögert, | warnen die Länder. */
const OPENS_CLAUSE = /^(?:during|while|if|when|because|although|after)$/;

/** Auf die [Frage], ob er gehe, | antwortete: the last token before the clause that ends at the verb's comma. */
function beforeClause(tokens: readonly Token[], verb: number): number {
  if (tokens[verb - 1]?.text !== ',') return verb - 1;
  const first = startOfSentence(tokens, verb);
  if (OPENS_CLAUSE.test(tokens[first]?.lower ?? '')) return first - 1;
  for (let i = verb - 2; i > verb - REACH; i--) {
    const token = tokens[i];
    if (token?.block !== tokens[verb]?.block || SENTENCE_END.test(token?.text ?? '')) break;
    if (token?.text === ',') return SUBORDINATES.test(tokens[i + 1]?.lower ?? '') ? i - 1 : verb - 1;
  }
  return verb - 1;
}

function startOfSentence(tokens: readonly Token[], from: number): number {
  const { block } = tokens[from] as Token;
  let first = from;
  while (first > from - 2 * REACH) {
    const before = tokens[first - 1];
    if (before?.block !== block || SENTENCE_END.test(before.text)) break;
    first--;
  }
  return first;
}

/** Im [Fernsehen], nach der [Sitzung], zur Frage der [Ministerin]: a preposition stands before it. */
function isGoverned(tokens: readonly Token[], index: number): boolean {
  for (let i = index - 1; i >= 0 && i > index - 5; i--) {
    const token = tokens[i] as Token;
    if (token.block !== tokens[index]?.block || token.type === 'punctuation') return false;
    if (PREPOSITION.test(token.lower)) return true;
  }
  return false;
}
