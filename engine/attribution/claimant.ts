import type { Mention } from '../mentions/mention';
import { type Frame, STRONG, wordOf } from './frame';
import type { Situation } from './situation';

/** What {@link claimantOf} gives for a claim that is denied and nobody’s. */
export const NOBODYS_CLAIM = -1;

/** Words between a claim and its fragment: claims by Lee that [the plan was] “late”. */
const MOST_CLAIMED = 16;

const CLAIMS =
  /^(?:claim|warning|suggestion|accusation|allegation|complaint|assertion|argument|contention|assurance|promise|criticism|comment|remark|insistence)s?$/;
const OWNER = /^(?:his|her|their|its)$/;
const BE = /^(?:is|was|are|were)$/;

/**
 * Ann Lee rejected claims by [Bo Vale] that the plan was “late”, and the [mayor]’s warning that it was “a trap”: whose claim it
 * is, not who answers it. Null where none is told of, and where a verb of speech stands behind the claim, or the fragment is what
 * is said of the claim: Lee said Vale’s claim that the plan was late was “a lie”.
 */
export function claimantOf(situation: Situation, candidates: readonly number[]): number | null {
  const { frame, mentions, item, sentenceStart } = situation;
  const blamed = blamedFor(situation, candidates);
  if (blamed !== null) return blamed;
  if (wordOf(frame, item - 1) === 'as') return null;
  let copulas = 0;
  for (let at = item - 1; at > sentenceStart + 2 && at >= item - MOST_CLAIMED; at--) {
    if ((frame.items[at] as number) < 0 || (frame.cues[at] as number) >= STRONG) return null;
    const word = wordOf(frame, at);
    if (BE.test(word) && ++copulas > 1) return null;
    if (word !== 'that' && !(word === 'of' && at === item - 1)) continue;
    const isClaim = (candidate: number) => isClaimOf(frame, mentions[candidate] as Mention, at);
    const isDenied = CLAIMS.test(wordOf(frame, at - 1)) && DENIES.test(wordOf(frame, at - 2));
    return candidates.find(isClaim) ?? (isDenied ? NOBODYS_CLAIM : null);
  }
  return null;
}

/** Ann Lee rejected | suggestions that the city was “a mess”, where nobody is told of who suggested it. */
const DENIES = /^(?:reject|den[iy]|dismiss|refut)/;

/** Does a claim stand before `that` or `of`, and is it this one's: claims by Lee, Lee’s claim? */
function isClaimOf(frame: Frame, { firstToken, endToken, possessive }: Mention, that: number): boolean {
  if (possessive) return CLAIMS.test(wordOf(frame, that - 1)) && frame.items[that - 2] === endToken;
  if (frame.items[that - 1] !== endToken - 1) return false;
  const by = (frame.itemOfToken[firstToken] as number) - 1;
  return /^(?:by|from)$/.test(wordOf(frame, by)) && CLAIMS.test(wordOf(frame, by - 1));
}

/** What one is blamed for: for | calling her “a liar”; over his | remarks that women were “weak”. */
const BLAME = /^(?:for|over|after)$/;
const OF_A_VERB = /^(?:to|by|with|from|in|at|on|of|as|against|for)$/;

/** Lee attacked [Vale] for calling her “a liar”, hit out at Vale over remarks that she was “weak”: the words are his whom she blames. */
function blamedFor(
  { frame, mentions, item, sentenceStart }: Situation,
  candidates: readonly number[],
): number | null {
  for (let at = item - 1; at > sentenceStart + 2 && at >= item - MOST_CLAIMED; at--) {
    if ((frame.items[at] as number) < 0) return null;
    const word = wordOf(frame, at);
    const isRemark = CLAIMS.test(word) && wordOf(frame, at + 1) === 'that';
    if (!isRemark && (frame.cues[at] as number) < STRONG) continue;
    const blame = isRemark && OWNER.test(wordOf(frame, at - 1)) ? at - 2 : at - 1;
    const blames = wordOf(frame, blame);
    if (!(isRemark ? BLAME.test(blames) : word.endsWith('ing') && blames === 'for')) return null;
    const isBlamed = (candidate: number) => {
      const { firstToken, endToken } = mentions[candidate] as Mention;
      const before = wordOf(frame, (frame.itemOfToken[firstToken] as number) - 1);
      return frame.items[blame] === endToken && (before === 'at' || !OF_A_VERB.test(before));
    };
    return candidates.find(isBlamed) ?? null;
  }
  return null;
}
