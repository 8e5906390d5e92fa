import { genderOfGivenName } from '../lexicon/en/given-names';
import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';

/** Words that say that two people are of one family. */
const FAMILY =
  /\b(?:couple|(?:grand)?parents|husbands?|wi(?:fe|ves)|married|brothers?|sisters?|twins|siblings|family|newlyweds|sons?|daughters?)\b/;

/** How far around the names such a word is looked for, in characters. */
const AROUND = 200;

/**
 * `Rob Dalgleish`, where the couple Rob and Jenny Dalgleish are named: the surname behind the second name stands for both.
 * Null where there is none, or where nothing says that they are of one family: Adele and Elton John.
 */
export function nameWithSharedSurname(
  { text, tokens }: Document,
  mentions: readonly Mention[],
  index: number,
): string | null {
  const { firstToken, endToken, head, block } = mentions[index] as Mention;
  const other = mentions[index + 1];
  if (endToken - firstToken !== 1 || tokens[endToken]?.lower !== 'and') return null;
  if (other?.form !== 'name' || other.firstToken !== endToken + 1 || other.block !== block) return null;
  const gender = genderOfGivenName(tokens[firstToken]?.lower ?? '');
  if (gender === null) return null;
  const surname = /^\S+( \S.*)$/.exec(text.slice(other.head.start, other.head.end))?.[1];
  if (!surname || other.head.start !== other.start) return null;
  const around = text.slice(Math.max(0, head.start - AROUND), other.end + AROUND).toLowerCase();
  // Rob and Jenny Dalgleish came. Mr Dalgleish left: he is none of her
  const isTitled = other.gender !== gender && text.includes(`${gender === 'male' ? 'Mr' : 'Mrs'}${surname}`);
  return isTitled || FAMILY.test(around) ? text.slice(head.start, head.end) + surname : null;
}
