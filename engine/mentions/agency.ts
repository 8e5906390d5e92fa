import { PICTURE_AGENCIES } from '../lexicon/en/credits';
import { MEDIA } from '../lexicon/en/media';
import type { Token } from '../text/document';

/** Whether a word of this block is a paper, a broadcaster or an agency: AP, Reuters. */
export function isAgency(token: Token | undefined, block: number): boolean {
  return (
    token?.block === block && token.capital && (PICTURE_AGENCIES.has(token.lower) || MEDIA.has(token.lower))
  );
}
