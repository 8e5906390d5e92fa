import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import type { Token } from './document';
import { endOfSubject } from './inversions';

/** The most tokens of such a clause. */
const REACH = 18;

/**
 * The tokens with each verb of speech that ends a clause with `as` put behind the clause's subject: Wie Maas dem Sender
 * sagte, sei die Lage „ernst“. Who is spoken to then reads as `to`. For languages that part verbs.
 */
export function withAsClauses(
  tokens: readonly Token[],
  { partsVerbs, isDative }: Language,
): readonly Token[] {
  if (!partsVerbs) return tokens;
  const result: Token[] = [];
  let clause: { end: number; verb: number } | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    let lower = token.lower === 'as' ? token.lower : null;
    if (lower && opens(tokens, i)) clause = clauseFrom(tokens, i + 1);
    if (clause && i === clause.end) {
      const at = (tokens[i - 1] as Token).end;
      result.push({ ...(tokens[clause.verb] as Token), start: at, end: at, capital: false });
      if (isDative?.(token.text.toLowerCase())) lower = 'to';
    }
    if (i === clause?.verb) lower = 'again';
    result.push(lower ? { ...token, lower } : token);
  }
  return result;
}

/** Where the clause's subject ends, and its verb; null where the verb stands behind the subject by itself: Wie Maas sagte. */
function clauseFrom(tokens: readonly Token[], from: number): { end: number; verb: number } | null {
  const end = endOfSubject(tokens, from);
  const verb = end > from ? verbAtEnd(tokens, end) : -1;
  return verb > end ? { end, verb } : null;
}

/** At the beginning of a sentence, or behind a comma. */
function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  return before?.block !== tokens[i]?.block || /^[.?!,:“«]$/.test(before?.text ?? '');
}

/** Index of the verb of speech that stands right before the clause's end; -1 where there is none. */
function verbAtEnd(tokens: readonly Token[], from: number): number {
  const { block } = tokens[from - 1] as Token;
  for (let i = from; i < from + REACH; i++) {
    const token = tokens[i];
    if (token?.block !== block || /^["“”„«».?!:]$/.test(token?.text ?? '')) break;
    if (token?.text === ',') return cueStrength(tokens[i - 1]?.lower ?? '') >= 2 ? i - 1 : -1;
  }
  return -1;
}
