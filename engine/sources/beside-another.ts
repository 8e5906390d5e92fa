import type { Mention } from '../mentions/mention';
import type { Document } from '../text/document';
import { type Phrase, readPhrase } from './roles';

/** How far other people of a sentence are looked for, in mentions. */
const NEAR = 6;

/** Who does something to the one a report is about. */
const OF_LAW = /^(?:judge|magistrate|coroner|prosecutor|detective|inspector|officer)$/;

/**
 * A teacher accused of slapping | a pupil was cleared; a judge has jailed | a man: whether somebody else of the sentence is whom
 * the next one names. That is the first of them, if he is not of the law.
 */
export function isBesideAnother(
  document: Document,
  mentions: readonly Mention[],
  index: number,
  phrase: Phrase,
): boolean {
  const { sentence } = mentions[index] as Mention;
  for (let at = Math.max(0, index - NEAR); at < index + NEAR; at++) {
    const other = mentions[at];
    if (!other || at === index || other.sentence !== sentence || other.piece >= 0) continue;
    if (other.form !== 'description' || other.kind !== 'person' || other.number === 'plural') continue;
    const first =
      at < index ? readPhrase(document, other.firstToken, other.endToken, other.head.start) : phrase;
    if (at < index !== OF_LAW.test(first?.head ?? '')) return true;
  }
  return false;
}
