import { cueStrength } from '../lexicon/en/cues';
import type { Token } from './document';

/** Words that open a clause which only contrasts: Si le maire assure …, les riverains craignent …. */
const OPENS = /^(?:while|if|during|although|whereas)$/;

/** The most tokens from the comma to the verb of the second clause, and from that to its marks. */
const TO_VERB = 12;
const TO_MARKS = 6;

/** As many tokens of the first clause are searched for its verb. */
const TO_BEGINNING = 60;

/**
 * Whether the sentence that begins at `first` may be cut behind the token at `i`, since each half of a contrast speaks for its
 * own marks: Mientras el alcalde defiende que la obra “avanza”, | los vecinos hablan de “abandono”. For languages with a
 * glossary: the weights would give both to the first.
 */
export function isContrast(
  tokens: readonly Token[],
  first: number,
  i: number,
  pieceOfToken: Int32Array,
): boolean {
  if (isBeforeGap(tokens, i, pieceOfToken)) return true;
  if (tokens[i]?.text !== ',' || !OPENS.test(tokens[first]?.lower ?? '')) return false;
  // „…“, or „…“ spricht,
  const quoted = [i - 1, i - 2, i - 3].some((at) => at > first && (pieceOfToken[at] ?? -1) >= 0);
  if (!quoted || (pieceOfToken[i] ?? -1) >= 0) return false;
  return hasVerb(tokens, first, i, pieceOfToken) && speaksOfItsOwn(tokens, i + 1, pieceOfToken);
}

/** habló de “traición” | y Julián Cárdenas [—] de “oportunidad”: a verb that was put in again (gapped-verbs.ts). */
function isBeforeGap(tokens: readonly Token[], i: number, pieceOfToken: Int32Array): boolean {
  const next = tokens[i + 1];
  const joint =
    tokens[i]?.text === ','
      ? (pieceOfToken[i - 1] ?? -1) >= 0
      : next?.lower === 'and' && (pieceOfToken[i] ?? -1) >= 0;
  if (!joint || (pieceOfToken[i + 1] ?? -1) >= 0) return false;
  for (let k = i + 2; k < i + TO_VERB; k++) {
    const token = tokens[k];
    if (token?.block !== next?.block || token?.type !== 'word') return false;
    if (cueStrength(token.lower) >= 2)
      return token.start === token.end && tokens[k + 1]?.lower === 'of' && isMarkNear(k + 2, pieceOfToken);
  }
  return false;
}

const isMarkNear = (at: number, pieceOfToken: Int32Array): boolean =>
  (pieceOfToken[at] ?? -1) >= 0 || (pieceOfToken[at + 1] ?? -1) >= 0;

function hasVerb(tokens: readonly Token[], from: number, end: number, pieceOfToken: Int32Array): boolean {
  for (let i = Math.max(from, end - TO_BEGINNING); i < end; i++)
    if ((pieceOfToken[i] ?? -1) < 0 && cueStrength(tokens[i]?.lower ?? '') >= 2) return true;
  return false;
}

/** los vecinos hablan de “…”: a word that may be the subject, then a verb of speech, and marks close behind it. */
function speaksOfItsOwn(tokens: readonly Token[], from: number, pieceOfToken: Int32Array): boolean {
  const block = tokens[from]?.block;
  for (let i = from + 1; i < from + TO_VERB; i++) {
    const token = tokens[i];
    if (token?.block !== block || (pieceOfToken[i] ?? -1) >= 0 || /^[.?!;]$/.test(token?.text ?? ''))
      return false;
    if (cueStrength(token?.lower ?? '') === 0) continue;
    for (let k = i + 1; k <= i + TO_MARKS; k++)
      if ((pieceOfToken[k] ?? -1) >= 0) return tokens[k]?.block === block;
  }
  return false;
}
