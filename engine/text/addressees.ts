import { cueStrength } from '../lexicon/en/cues';
import type { Language } from '../lexicon/language';
import type { Token } from './document';
import { endOfSubject } from './inversions';
import { isSubject } from './verb-brackets';

/**
 * The tokens with the determiner of the one who is spoken to read as `to`, for languages that tell him by its case: „Nein“,
 * sagte sie [der] Zeitung; Maas sagte [dem] Sender.
 */
export function withAddressees(tokens: readonly Token[], { isDative }: Language): readonly Token[] {
  if (!isDative) return tokens;
  const found = new Set<number>();
  tokens.forEach((token, i) => {
    if (token.type !== 'word' || token.end === token.start || cueStrength(token.lower) < 2) return;
    const first = dativeBefore(tokens, i, isDative);
    if (first >= 0 && endOfSubject(tokens, i + 1) > i + 1) found.add(first);
    const at = isSubject(tokens, i - 1) ? i + 1 : endOfSubject(tokens, i + 1);
    const after = tokens[at];
    const isBehindSubject = at > i + 1 || isSubject(tokens, i - 1);
    if (isBehindSubject && after?.block === token.block && isDative(after.text.toLowerCase())) found.add(at);
  });
  return found.size === 0
    ? tokens
    : tokens.map((token, i) => (found.has(i) ? { ...token, lower: 'to' } : token));
}

/** [Dem] Sender sagte Maas; [einer] Zeitung: not der Minister sagte, whose case only the sense tells. -1 where there is none. */
function dativeBefore(
  tokens: readonly Token[],
  verb: number,
  isDative: (determiner: string) => boolean,
): number {
  const determiner = tokens[verb - 2];
  const opens = determiner?.block === tokens[verb]?.block && tokens[verb - 3]?.type !== 'word';
  const text = determiner?.text.toLowerCase() ?? '';
  return opens && isDative(text) && !/^(?:der|den)$/.test(text) ? verb - 2 : -1;
}
