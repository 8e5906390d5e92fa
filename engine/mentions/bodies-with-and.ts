import { genderOfGivenName } from '../lexicon/en/given-names';
import { MEDIA } from '../lexicon/en/media';
import { KNOWN_ORGANISATIONS, ORGANISATION_HEADS } from '../lexicon/en/organisations';
import { PLACES } from '../lexicon/en/places';
import type { Token } from '../text/document';
import type { Capitals } from './capitals';

/** the Arts | and Humanities Research Council: one body; but: the Treasury | and Home Office, the FBI | and Justice Department. */
export function isBodyWithAnd(
  tokens: readonly Token[],
  capitals: Capitals,
  first: number,
  end: number,
): boolean {
  const matter = /^(?:national|royal|british)$/.test(tokens[first]?.lower ?? '') ? first + 1 : first;
  if (end - matter !== 1 || tokens[first - 1]?.lower !== 'the') return false;
  return isMatter(tokens[matter] as Token, capitals) && endsAsBody(tokens, capitals, end + 1);
}

/** Arts, Universities, Competition: a word that by itself is no body, place or person. */
function isMatter({ lower, facts, text }: Token, { surnames }: Capitals): boolean {
  if (
    (facts.noun && facts.noun.number === 'singular') ||
    facts.isDemonym ||
    surnames.has(lower) ||
    text.toUpperCase() === text
  )
    return false;
  if (genderOfGivenName(lower) || PLACES.has(lower) || MEDIA.has(lower)) return false;
  return !KNOWN_ORGANISATIONS.has(lower) && !ORGANISATION_HEADS.has(lower);
}

/** Humanities Research Council, General Workers’ Union: several words, of which the last tells what kind of body it is. */
function endsAsBody(tokens: readonly Token[], { nameWord }: Capitals, from: number): boolean {
  let last = from;
  const isNameAt = (i: number) => nameWord[i] === 1 && tokens[i]?.block === tokens[from]?.block;
  if (!isNameAt(from)) return false;
  for (;;) {
    const next = /^[’']$/.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1;
    if (!isNameAt(next)) break;
    last = next;
  }
  const { lower = '' } = tokens[last] ?? {};
  return last > from && (ORGANISATION_HEADS.has(lower) || lower === 'executive');
}
