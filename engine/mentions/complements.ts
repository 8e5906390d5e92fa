import { cueStrength } from '../lexicon/en/cues';
import { CALENDAR_WORDS, FUNCTION_WORDS } from '../lexicon/en/function-words';
import { DEPUTY_SPEAKERS } from '../lexicon/en/role-nouns';
import type { TokenRange } from './draft';
import { type NounPhrase, nounPhraseAt, type Scene } from './noun-phrases';

/** A mention is at most twelve words long. */
const LONGEST = 12;

/** What follows a noun and belongs to it: where it ends, and whom the noun speaks for. */
export interface Complement {
  readonly end: number;
  readonly onBehalfOf: TokenRange | null;
}

/**
 * What belongs to a description after its noun: a spokesman | for Healey; the head | of the IMF; a professor | of law at
 * Harvard. At most two prepositions.
 */
export function complementOf(scene: Scene, phrase: NounPhrase): Complement {
  const { tokens } = scene;
  let end = phrase.end;
  const deputy = DEPUTY_SPEAKERS.has(tokens[phrase.head]?.lower ?? '');
  let onBehalfOf: TokenRange | null = deputy && phrase.named ? phrase.named.head : null;
  for (let round = 0; round < 2; round++) {
    const preposition = tokens[end]?.lower ?? '';
    if (
      !/^(?:of|for|at|with|from|in|to)$/.test(preposition) ||
      tokens[end]?.block !== tokens[phrase.first]?.block
    )
      break;
    const target = targetAt(scene, end + 1, preposition);
    if (!target || target.end - phrase.first > LONGEST) break;
    if (deputy && !onBehalfOf && /^(?:of|for|to)$/.test(preposition)) onBehalfOf = target.named;
    end = target.end;
  }
  return { end, onBehalfOf };
}

function targetAt(
  scene: Scene,
  from: number,
  preposition: string,
): { end: number; named: TokenRange | null } | null {
  const { tokens, nameAt } = scene;
  const at = /^(?:the|a|an)$/.test(tokens[from]?.lower ?? '') ? from + 1 : from;
  const name = nameAt[at];
  const phrase = nounPhraseAt(scene, from);
  // a spokesman for Healey; a spokesman for the Trump campaign
  if (name && name.first === at && !(phrase && phrase.end > name.end))
    return { end: name.end, named: name.head };
  if (phrase) {
    // the sister of leader | Kim Jong Un
    const titled = nameAt[phrase.end];
    if (titled?.first === phrase.end) return { end: titled.end, named: titled.head };
    return { end: phrase.end, named: { first: phrase.first, end: phrase.end } };
  }
  if (preposition !== 'of' && !(preposition === 'for' && at === from)) return null;
  // the head of communications, a professor of international law
  let end = at;
  while (end < at + 3) {
    const token = tokens[end];
    if (token?.type !== 'word' || token.block !== tokens[from]?.block || nameAt[end]) break;
    if (FUNCTION_WORDS.has(token.lower) || CALENDAR_WORDS.has(token.lower)) break;
    // one of the boats | reached the harbour
    if (cueStrength(token.lower) >= 2 || /[^e]ed$/.test(token.lower)) break;
    end++;
  }
  return end > at ? { end, named: null } : null;
}
