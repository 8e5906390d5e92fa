import { PICTURE_AGENCIES } from '../lexicon/en/credits';
import { MEDIA } from '../lexicon/en/media';
import type { Document } from '../text/document';

/** The words of a credit at the end of a caption: (AP), (Getty Images), (Bo Vale/Reuters). */
const LONGEST_CREDIT = 9;

/**
 * For each block 1 where it is a caption: by its kind, or, in an article without structure, by the agency in
 * parentheses that ends it: `Ida Brandt in her garden. (Bo Vale/AP)`.
 */
export function readCaptions({ blocks, tokens }: Document): Uint8Array {
  const captions = Uint8Array.from(blocks, ({ kind }) => (kind === 'caption' ? 1 : 0));
  for (let i = 1; i < tokens.length; i++) {
    const last = tokens[i];
    if (last?.text !== ')' || tokens[i + 1]?.block === last.block) continue;
    for (let at = i - 1; at > i - LONGEST_CREDIT && at >= 0 && tokens[at]?.text !== '('; at--) {
      const lower = tokens[at]?.lower ?? '';
      if (PICTURE_AGENCIES.has(lower) || MEDIA.has(lower)) captions[last.block] = 1;
    }
  }
  return captions;
}
