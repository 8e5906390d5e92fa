import { cueStrength } from '../lexicon/en/cues';
import { roleNoun } from '../lexicon/en/role-nouns';
import type { Language } from '../lexicon/language';
import type { Token } from './document';
import { endOfSubject } from './inversions';

const AUXILIARY = /^(?:has|had|have)$/;
const PRONOUN = /^(?:he|she|they|it|who|one)$/;
const ENDS = /^[.?!:;]$/;
const QUOTE = /^["“”„«»]$/;

/** The most tokens between the two parts. */
const REACH = 30;

/**
 * The tokens with each participle of speech at the end of its clause put behind its auxiliary and subject, where words in
 * marks stand between: Zuvor hatte die Polizei von einem „Unglück“ gesprochen; Maas hat den Plan als „teuer“ abgelehnt. In
 * its place behind them it has no width. For languages that part the two.
 */
export function withClosedBrackets(tokens: readonly Token[], { partsVerbs }: Language): readonly Token[] {
  if (!partsVerbs) return tokens;
  const insertions = new Map<number, Token>();
  const plain = new Set<number>();
  tokens.forEach((token, i) => {
    if (token.type !== 'word' || !AUXILIARY.test(token.lower)) return;
    const at = isSubject(tokens, i - 1) ? i + 1 : endOfSubject(tokens, i + 1);
    if (at === i + 1 && !isSubject(tokens, i - 1)) return;
    const participle = participleBehind(tokens, at);
    if (participle < 0) return;
    insertions.set(at, tokens[participle] as Token);
    plain.add(participle);
  });
  if (insertions.size === 0) return tokens;
  return tokens.flatMap((token, i) => {
    const here = plain.has(i) ? { ...token, lower: 'again' } : token;
    const verb = insertions.get(i);
    const end = (tokens[i - 1] as Token | undefined)?.end ?? token.start;
    return verb ? [{ ...verb, start: end, end, block: token.block }, here] : [here];
  });
}

/** [Maas] hat …; [die Polizei] hat …; [er] hat … */
export function isSubject(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.type !== 'word' || token.block !== tokens[index + 1]?.block) return false;
  const isName = token.capital && token.lower === token.text.toLowerCase();
  return isName || PRONOUN.test(token.lower) || roleNoun(token.lower) !== undefined;
}

/** Index of the participle of speech that ends the clause, with marks before it; -1 where there is none. */
function participleBehind(tokens: readonly Token[], from: number): number {
  const block = tokens[from - 1]?.block;
  let marks = 0;
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (!token || token.block !== block) return -1;
    if (QUOTE.test(token.text)) marks++;
    // Words within marks are not looked at.
    if (marks % 2 === 1) continue;
    if (ENDS.test(token.text)) return -1;
    const next = tokens[i + 1];
    const ends =
      next === undefined || next.block !== block || next.type === 'punctuation' || next.lower === 'and';
    if (ends && token.type === 'word' && cueStrength(token.lower) >= 2) return marks > 0 ? i : -1;
  }
  return -1;
}
