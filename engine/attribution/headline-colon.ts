import type { Mention } from '../mentions/mention';
import { isHeading } from '../quotations/headline';
import type { Block } from '../types';
import { wordOf } from './frame';
import type { Situation } from './situation';

/**
 * “Roads Are Unsafe”: | Ann Lee On Budget Cuts — the name behind a headline’s quotation and colon said it. Null where there is none.
 */
export function namedBehind(situation: Situation, candidates: readonly number[]): readonly number[] | null {
  const { frame, mentions, piece, item } = situation;
  const block = blockOf(situation);
  if (!isHeading(frame.document.text, block) || piece.outer.start > block.start) return null;
  if (wordOf(frame, item + 1) !== ':') return null;
  const found = candidates.filter((each) => {
    const { firstToken, form, kind, possessive } = mentions[each] as Mention;
    return frame.items[item + 2] === firstToken && form === 'name' && kind === 'person' && !possessive;
  });
  return found.length > 0 ? found : null;
}

/**
 * NFL notes: Lee leaves “happy”; Lund fire: two dead – “a great bang”; Fire in Lund: “It fell”: what a headline is about stands before
 * a colon, and does not speak. But: Lee: fleet is “late”; Lee warns of risk: “It is late”.
 */
export function withoutTopics(situation: Situation, candidates: readonly number[]): readonly number[] {
  const { frame, mentions, item, sentenceStart } = situation;
  if (!isHeading(frame.document.text, blockOf(situation))) return candidates;
  let colon = item - 1;
  const first = Math.max(sentenceStart, item - LONGEST);
  while (colon > first && wordOf(frame, colon) !== ':') colon--;
  if (colon <= first) return candidates;
  const isAppended = /^[–—-]$/.test(wordOf(frame, item - 1));
  return candidates.filter((each) => {
    const { firstToken, endToken, kind, block } = mentions[each] as Mention;
    const end = frame.itemOfToken[endToken - 1] as number;
    if (block !== situation.piece.block || end > colon) return true;
    if (/^(?:in|at|near|on|over)$/.test(frame.document.tokens[firstToken - 1]?.lower ?? '')) return false;
    return colon === item - 1 || (end === colon - 1 && kind !== 'document' && !isAppended);
  });
}

const blockOf = ({ frame, piece }: Situation) => frame.document.blocks[piece.block] as Block;

/** Words of a headline. */
const LONGEST = 30;
