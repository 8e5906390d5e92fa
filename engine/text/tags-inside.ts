import { cueStrength } from '../lexicon/en/cues';
import { honorificGender } from '../lexicon/en/honorifics';
import type { Token } from './document';

/** The most tokens of a tag between its two commas. */
const LONGEST_TAG = 20;

/** The most tokens between the verb of a tag and its subject. */
const LONGEST_BETWEEN = 9;

/** What may stand between them: explique à son tour la maire. */
const PREPOSITION = /^(?:to|in|on|at|with|without|from|by|before|after)$/;

/** Words that may open the subject behind the verb: dit-[il], explique [la] ministre. */
const OPENS_SUBJECT = /^(?:the|he|she|they|a|an|his|her|their|this|one|mr|mrs|dr)$/;

/** What closes the words before a tag. */
const BEFORE = /^[,?!…–—-]$/;
const AFTER = /^[,.;:?!…–—»”-]$/;

/**
 * Gives back to the reporter the tags that stand within the marks, the verb before its subject: « Je crois, [a-t-il dit],
 * que … »; « Nous partons, [explique la maire de Brive]. Il le faut. » Their tokens then belong to no piece.
 */
export function freeTagsInside(tokens: readonly Token[], pieceOfToken: Int32Array): void {
  for (let i = 1; i < tokens.length; i++) {
    const piece = pieceOfToken[i] as number;
    if (piece < 0 || !BEFORE.test((tokens[i - 1] as Token).text)) continue;
    if (pieceOfToken[i - 1] !== piece || pieceOfToken[i - 2] !== piece) continue;
    const end = endOfTag(tokens, i);
    if (end < 0) continue;
    for (let j = i; j < end && pieceOfToken[j] === piece; j++) pieceOfToken[j] = -1;
    i = end;
  }
}

/** The token that closes the tag which begins at `i`; -1 where none does. */
function endOfTag(tokens: readonly Token[], i: number): number {
  const { block } = tokens[i] as Token;
  const wordAt = (k: number) => (tokens[k]?.block === block ? (tokens[k]?.lower ?? '') : '');
  // a-t-il dit: the auxiliary and the subject come before the verb
  const inverted = /^(?:has|had|is)$/.test(wordAt(i)) && /^(?:he|she|they)$/.test(wordAt(i + 1));
  const verb = inverted ? (cueStrength(wordAt(i + 2)) < 2 ? i + 3 : i + 2) : i;
  if (cueStrength(wordAt(verb)) < 2 || !isFiniteVerb(wordAt(verb))) return -1;
  const subject = inverted ? verb + 1 : subjectOf(tokens, verb);
  if (subject < 0) return -1;
  let named = false;
  for (let k = subject; k < i + LONGEST_TAG; k++) {
    const token = tokens[k];
    if (token?.block !== block) return -1;
    named ||= token.capital;
    if (token.type !== 'punctuation' || !AFTER.test(token.text) || isDotOfWord(tokens, k)) continue;
    // explique la rapporteuse du texte | , Solène Abgrall.
    if (named || token.text !== ',' || !tokens[k + 1]?.capital) return k;
  }
  return -1;
}

/**
 * Where the subject behind the verb begins: dit | il; a expliqué, mardi 12 mars, | la ministre; tonne à son tour | le député.
 * -1 where there is none.
 */
function subjectOf(tokens: readonly Token[], verb: number): number {
  const { block } = tokens[verb] as Token;
  const next = tokens[verb + 1];
  if (opensSubject(next, block)) return verb + 1;
  const inCommas = next?.text === ',';
  if (!inCommas && !PREPOSITION.test(next?.lower ?? '')) return -1;
  // A preposition has a noun, and that maybe a determiner.
  for (let k = verb + (inCommas ? 2 : 3); k < verb + LONGEST_BETWEEN; k++) {
    const token = tokens[k];
    if (token?.block !== block || cueStrength(token.lower) >= 2) return -1;
    const ends = inCommas
      ? tokens[k - 1]?.text === ',' && k > verb + 2
      : !OPENS_SUBJECT.test(tokens[k - 1]?.lower ?? '');
    if (ends && opensSubject(token, block)) return k;
    if (token.type === 'punctuation' && token.text !== ',') return -1;
  }
  return -1;
}

/** says, said; not: say, saying. */
function isFiniteVerb(verb: string): boolean {
  return !verb.endsWith('ing') && (/[sd]$/.test(verb) || /^(?:told|wrote|swore|spoke)$/.test(verb));
}

function opensSubject(token: Token | undefined, block: number): boolean {
  if (token?.type !== 'word' || token.block !== block) return false;
  return token.capital || OPENS_SUBJECT.test(token.lower);
}

/** M. | Martin: this dot ends nothing. */
function isDotOfWord(tokens: readonly Token[], k: number): boolean {
  const before = tokens[k - 1];
  return tokens[k]?.text === '.' && before !== undefined && honorificGender(before.lower) !== undefined;
}
