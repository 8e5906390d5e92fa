import type { Block, Quotation, Span } from '../types';
import { coincidence, commonSubsequence } from './coincidence';
import { type WordingWord, wordingOf } from './wording';

/** What a headline's quoted words are in the article below. */
export interface HeadlineWords {
  /** The quotation of the body that is worded most like it; null where none is like it at all. */
  readonly body: string | null;
}

/** Fewer words, such as one in scare quotes, are no wording to compare. */
const LEAST_WORDS = 2;
/** Of the headline's words so many are in the body's quotation, in their order, for it to be the same words told otherwise. */
const LIKE = 0.5;

/**
 * Returns how the quotation differs from the body's where it stands in a headline and no quotation of the body holds its
 * words, case and spelling aside; null where one does, or where it stands in no headline. Headlines shorten and sharpen.
 */
export function headlineWords(
  quotation: Quotation,
  all: readonly Quotation[],
  blocks: readonly Block[],
): HeadlineWords | null {
  if (!isInHeadline(quotation, blocks)) return null;
  const words = wordingOf(textOf(quotation));
  if (words.length < LEAST_WORDS) return null;
  const body = all.filter((each) => !isInHeadline(each, blocks)).map(textOf);
  let best: { readonly text: string; readonly shared: number } | null = null;
  for (const text of body) {
    const other = wordingOf(text);
    if (isHeldBy(words, other)) return null;
    const shared = commonSubsequence(words, other).length;
    if (shared > (best?.shared ?? 0)) best = { text, shared };
  }
  return { body: best && best.shared >= LIKE * words.length ? best.text : null };
}

/** All of the headline's words, side by side. */
function isHeldBy(words: readonly WordingWord[], body: readonly WordingWord[]): boolean {
  const found = words.length <= body.length ? coincidence(words, body) : null;
  return found?.kind === 'identical' || found?.kind === 'contained';
}

function isInHeadline({ parts }: Quotation, blocks: readonly Block[]): boolean {
  const [first] = parts;
  return first !== undefined && blocks.some((block) => block.kind === 'headline' && holds(block, first));
}

function holds(block: Block, { start, end }: Span): boolean {
  return block.start <= start && end <= block.end;
}

function textOf({ parts }: Quotation): string {
  return parts.map(({ text }) => text).join(' ');
}
