import { genderOfGivenName } from '../lexicon/en/given-names';
import { honorificGender } from '../lexicon/en/honorifics';
import { ORGANISATION_HEADS } from '../lexicon/en/organisations';
import type { Language } from '../lexicon/language';
import type { Token } from '../text/document';
import type { TokenRange } from './draft';

/** Ministry of Defence, Kent County Council, Acme Inc.; not: Council leader Ann Lee, which ends in a person’s name. */
export function isOrganisationRun(
  tokens: readonly Token[],
  run: TokenRange,
  last: Token,
  language: Language,
): boolean {
  if (run.end - run.first < 2) return false;
  if (isBodyFirst(tokens, run, language)) return true;
  const head = ORGANISATION_HEADS.has(last.lower);
  let titled = false;
  for (let i = run.first; i < run.end; i++) {
    const word = tokens[i] as Token;
    // Hartley & Sons
    if (word.text === '&' && i + 2 === run.end) return true;
    if (word.lower === 'of' || word.lower === 'for') {
      const before = tokens[i - 1] as Token;
      if (ORGANISATION_HEADS.has(before.lower)) return !personFollows(tokens, i + 1, run.end);
      // Minister for Health; Chairman of the Harbour Party
      const { kind, number } = before.facts.noun ?? {};
      if (kind === 'person' && (word.lower === 'of' ? number === 'singular' : tokens[i + 1]?.lower !== 'the'))
        return false;
    }
    // Lund Mayor Don Guardian
    const named =
      word.facts.noun?.kind === 'person' && genderOfGivenName(tokens[i + 1]?.lower ?? '') !== null;
    if ((honorificGender(word.lower) !== undefined || (named && i + 2 < run.end)) && word !== last)
      titled = true;
  }
  return head && !titled;
}

/** Landgericht Neuhof; Fédération française de natation: small words behind the noun, in languages that have them there. */
function isBodyFirst(tokens: readonly Token[], run: TokenRange, language: Language): boolean {
  if (language.isBody?.(tokens[run.first]?.lower ?? '')) return true;
  const last = tokens[run.end - 1];
  const isSmall = last?.type === 'word' && !last.capital;
  return (
    language.isLaterAdjective !== undefined &&
    isSmall &&
    ORGANISATION_HEADS.has(tokens[run.first]?.lower ?? '')
  );
}

/** Bank of England Governor Mark Carney: a title within the run, with a name after it. */
function personFollows(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end - 1; i++) {
    const word = tokens[i] as Token;
    const next = tokens[i + 1] as Token;
    if (tokens[i - 1]?.lower === 'the' || next.facts.noun) continue;
    if (word.facts.noun?.kind === 'person' && word.lower !== 'general') return true;
  }
  return false;
}
