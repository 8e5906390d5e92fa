import type { Document } from '../text/document';
import type { Mention } from './mention';

/** All words that could name a source, in reading order, those inside quotation marks included (`piece >= 0`). */
export function findMentions(_document: Document): Mention[] {
  return [];
}
