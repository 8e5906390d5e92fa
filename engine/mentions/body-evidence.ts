import { cueStrength } from '../lexicon/en/cues';
import { genderOfGivenName } from '../lexicon/en/given-names';
import type { Language } from '../lexicon/language';
import type { Token } from '../text/document';
import type { Draft } from './draft';

/** What companies and sites have and people have not: Harbourly’s app, Harbourly users. */
const POSSESSIONS: ReadonlySet<string> = new Set(
  `app apps website site platform software service services users user customers customer products product shares stock
  shareholders employees stores store flights revenue profits sales subscribers headquarters ceo co-founder founder
  board chatbot executives executive engineers subsidiary factory factories warehouse warehouses api data`.split(
    /\s+/,
  ),
);

/** What stands before the name of a body: the fitness app Harbourly. */
const SORTS: ReadonlySet<string> = new Set(
  `app website site platform company firm retailer airline service maker startup start-up brand chain giant network
  publisher browser search-engine carmaker manufacturer developer charity label supermarket`.split(/\s+/),
);

/** So much speaks for a body before a name that speaks is taken for one. */
const ENOUGH = 2;

/**
 * Names of one word that the article itself treats as a company or site (Harbourly’s app; Harbourly, which) and not as a
 * person (Holm, who; Holm, 34; Holm said she). Lower case.
 */
export function bodiesByUse(
  tokens: readonly Token[],
  names: readonly Draft[],
  language: Language,
): ReadonlySet<string> {
  const votes = new Map<string, number>();
  for (const name of names) {
    const word = tokens[name.head.first] as Token;
    if (name.kind !== 'unknown' || name.head.end - name.head.first !== 1) continue;
    const before = votes.get(word.lower) ?? (genderOfGivenName(word.lower, language) ? -ENOUGH : 0);
    votes.set(word.lower, before + voteOf(tokens, name));
  }
  const bodies = new Set<string>();
  for (const [word, count] of votes) if (count >= ENOUGH) bodies.add(word);
  return bodies;
}

/** What one mention of the name tells: positive for a body, negative for a person. */
function voteOf(tokens: readonly Token[], name: Draft): number {
  const { block } = tokens[name.first] as Token;
  const wordAt = (i: number) => (tokens[i]?.block === block ? (tokens[i]?.lower ?? '') : '');
  const next = wordAt(name.end);
  const after = wordAt(name.end + 1);
  // Harbourly’s | own | app
  if (/^[’']s$/.test(next)) return POSSESSIONS.has(after) || POSSESSIONS.has(wordAt(name.end + 2)) ? 2 : 0;
  if (POSSESSIONS.has(next) || SORTS.has(wordAt(name.first - 1))) return 2;
  const relative = next === ',' ? after : next;
  if (relative === 'which') return 2;
  if (relative === 'who' || relative === 'whose') return -3;
  // Holm, 34,
  if (next === ',' && tokens[name.end + 1]?.type === 'number') return -3;
  if (cueStrength(next) === 3) {
    const subject = after === 'that' ? wordAt(name.end + 2) : after;
    if (subject === 'he' || subject === 'she') return -3;
    // Harbourly said it had no plans; but: Holm said it rained
    if (subject === 'it')
      return /^(?:had|has|would|will|plans|planned|does|did)$/.test(
        wordAt(name.end + (after === 'that' ? 3 : 2)),
      )
        ? 1
        : 0;
  }
  return wordAt(name.first - 1) === 'at' ? 1 : 0;
}
