import type { Piece } from '../../quotations/piece';
import type { Evidence } from '../../types';
import type { DetailContext } from './context';

/** Lind never [said] that it was “a joke”; she did not [call] it “a joke”. */
const NOT =
  /\b(?:\w+n[’']t|(?:(?:did|does|do|has|have|had|would|could) )?not|never|without)(?: (?:ever|even|actually|explicitly|quite|publicly))? (say|saying|said|call|called|calling|describe|described|describing|use|used|using|tell|told|claim|claimed|suggest|suggested|utter|uttered|promise|promised|agree|agreed)\b/gi;

/** He denied [saying] that she was “a spy”; she denies that she ever [called] him “a fool”. */
const DENIED =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:es|ed|ing)) (?:that )?(?:(?:he|she|they|it|ever|having|had) ){0,3}(saying|said|calling|called|describing|described|telling|told|using|used|making|made|writing|written|wrote|being|was|were)\b/gi;

/** The minister declined to [say] whether it was “a mistake”; he stopped short of [calling] it “a coup”. */
const REFUSED =
  /\b(?:(?:declin|refus)(?:e[sd]?|ing) to|stop(?:s|ped|ping)? short of|(?:avoid|shie)(?:s|d|ed|ing)(?: away from)?) (say|saying|call|calling|describe|describing|use|using|label|labelling|labeling|confirm|confirming|comment|commenting|repeat|repeating)\b/gi;

/** The patterns, each with small letters of which some stand in all that it matches. */
const PATTERNS: readonly (readonly [pattern: RegExp, hints: readonly string[]])[] = [
  [DENIED, ['den', 'disput']],
  [REFUSED, ['declin', 'refus', 'short of', 'avoid', 'shie']],
  [NOT, ['n’t ', "n't ", 'not ', 'never ', 'without ']],
];

/** The most words of the reporter's between the negated verb and the quotation, in UTF-16 units. */
const REACH = 70;
/** He did not say why[, but] called it “a joke”: what is negated is another clause's. */
const OTHER_CLAUSE = /[,;:.]|\b(?:but|and|who|which|because|when|while|although)\b/;

/** The words that say that the source did not say it, or refused to; null where it was said. */
export function findNegation({ words, lower, offset }: DetailContext, piece: Piece): Evidence | null {
  const to = piece.outer.start - offset;
  if (to <= 0 || to > words.length) return null;
  for (const [pattern, hints] of PATTERNS) {
    if (!hints.some((hint) => lower.includes(hint))) continue;
    for (const match of words.slice(0, to).matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (to - end > REACH || OTHER_CLAUSE.test(words.slice(end, to))) continue;
      const start = offset + match.index;
      return { start, end: offset + end, text: match[0] };
    }
  }
  return null;
}
